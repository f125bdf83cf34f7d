import { unverifiedField } from '../unverified-field';

/**
 * An industry that nobody confirmed for long: what was imported once steers campaigns for years. Half a year is the bound of
 * published scorecards for accounts (https://aavishkarit.com, "50-question scorecard"); see `unverifiedField`.
 */
export const companyIndustryUnverified = unverifiedField({
  id: 'company_industry_unverified',
  property: 'industry',
});
