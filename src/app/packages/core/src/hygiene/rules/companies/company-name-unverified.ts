import { unverifiedField } from '../unverified-field';

/**
 * A company whose name nobody confirmed for long: firms merge, are bought and rename themselves. Half a year is the bound of
 * published scorecards for accounts (https://aavishkarit.com, "50-question scorecard"); see `unverifiedField`.
 */
export const companyNameUnverified = unverifiedField({ id: 'company_name_unverified', property: 'name' });
