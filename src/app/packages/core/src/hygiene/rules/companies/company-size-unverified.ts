import { unverifiedField } from '../unverified-field';

/**
 * A number of employees that nobody confirmed for long: firms grow out of one segment into another. Half a year is the bound of
 * published scorecards for accounts (https://aavishkarit.com, "50-question scorecard"); see `unverifiedField`.
 */
export const companySizeUnverified = unverifiedField({
  id: 'company_size_unverified',
  property: 'numberofemployees',
});
