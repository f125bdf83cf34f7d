import { unverifiedField } from '../unverified-field';

/** An industry that nobody confirmed for long: what was imported once steers campaigns for years. Source of the half-life: see `unverifiedField`. */
export const companyIndustryUnverified = unverifiedField({
  id: 'company_industry_unverified',
  property: 'industry',
});
