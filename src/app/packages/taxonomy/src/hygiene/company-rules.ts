import { rulesOf } from './define';

const companies = ['companies'] as const;

/** Rules about companies alone. */
export const companyHygieneRules = [
  ...rulesOf('completeness', companies, [
    ['company_name_missing', 'Company name is missing', 4, 0.5],
    ['company_domain_missing', 'Company domain is missing', 4, 1],
    ['company_industry_missing', 'Industry is missing', 2, 0.5, { from: 'lead' }],
    ['company_country_missing', 'Country of company is missing', 2, 0.5],
    ['company_size_missing', 'Number of employees is missing', 2, 1, { from: 'lead' }],
    ['company_owner_missing', 'Owner of company is missing', 2, 0.5, { from: 'opportunity' }],
    ['company_lifecycle_stage_missing', 'Lifecycle stage of company is missing', 1, 0.2],
  ]),
  ...rulesOf('validity', companies, [
    ['company_domain_invalid', 'Company domain cannot be right', 4, 1],
    ['company_domain_not_own', 'Domain is not the company’s own', 3, 1],
    ['company_name_is_address', 'Company name is an address', 1, 0.5],
    ['company_name_in_wrong_case', 'Company name in the wrong case', 1, 0.2],
  ]),
  ...rulesOf('freshness', companies, [
    ['company_name_unverified', 'Company name not verified for long', 2, 1, { windowDays: 180 }],
    ['company_industry_unverified', 'Industry not verified for long', 1, 1, { windowDays: 180 }],
    ['company_size_unverified', 'Number of employees not verified for long', 1, 1, { windowDays: 180 }],
    ['company_without_activity', 'Company without any activity', 2, 5, { windowDays: 180 }],
  ]),
  ...rulesOf('consistency', companies, [
    ['domain_against_website', 'Domain and web address disagree', 1, 0.5],
    ['company_without_contacts', 'Company without contacts', 2, 2],
  ]),
  ...rulesOf('uniqueness', companies, [
    ['duplicate_domain', 'Another company with the same domain', 1, 3],
    ['duplicate_company_name', 'Another company of that name', 1, 3],
  ]),
];

/** Ids of the rules about companies alone. */
export type CompanyHygieneRuleId = (typeof companyHygieneRules)[number]['id'];
