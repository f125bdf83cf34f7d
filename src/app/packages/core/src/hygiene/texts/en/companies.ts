import type { CompanyHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about companies, in English. */
export const companies: RuleTextsOf<CompanyHygieneRuleId> = {
  company_name_missing: {
    title: 'Company name is missing',
    reason: 'No name is on record.',
    cost: 'Nobody finds this company, and lists show a blank.',
    fix: 'Fill in the name.',
  },
  company_domain_missing: {
    title: 'Company domain is missing',
    reason: 'No domain is on record.',
    cost: 'Contacts are not associated by their e-mails, and duplicates stay hidden.',
    fix: 'Fill in the domain, such as example.com.',
  },
  company_industry_missing: {
    title: 'Industry is missing',
    reason: 'No industry is on record.',
    cost: 'Campaigns by industry leave this company out.',
    fix: 'Choose the industry.',
  },
  company_country_missing: {
    title: 'Country of company is missing',
    reason: 'No country is on record.',
    cost: 'The company belongs to no territory.',
    fix: 'Choose the country.',
  },
  company_size_missing: {
    title: 'Number of employees is missing',
    reason: 'How many people work here is not on record.',
    cost: 'Nobody can tell whether the company fits.',
    fix: 'Fill in the number, a good estimate will do.',
  },
  company_owner_missing: {
    title: 'Owner of company is missing',
    reason: 'Nobody owns this company.',
    cost: 'No one answers for the account as a whole.',
    fix: 'Choose an owner.',
  },
  company_lifecycle_stage_missing: {
    title: 'Lifecycle stage of company is missing',
    reason: 'No lifecycle stage is set.',
    cost: 'The company is in no funnel and no report.',
    fix: 'Choose the stage.',
  },
  company_domain_invalid: {
    title: 'Company domain cannot be right',
    reason: '“{value}” is not a domain.',
    cost: 'Contacts are not associated, and duplicates stay hidden.',
    fix: 'Enter the bare domain, such as example.com.',
  },
  company_domain_not_own: {
    title: 'Domain is not the company’s own',
    reason: '“{value}” belongs to a mail provider or a network.',
    cost: 'Its people are not recognised, and strangers may be.',
    fix: 'Enter the company’s own domain, or confirm this one.',
  },
  company_name_is_address: {
    title: 'Company name is an address',
    reason: 'The name is an address: “{value}”.',
    cost: 'E-mails and lists show an address instead of a name.',
    fix: 'Enter the company’s name.',
  },
  company_name_in_wrong_case: {
    title: 'Company name in the wrong case',
    reason: '“{value}” is all capitals or all small letters.',
    cost: 'The name looks careless wherever it is merged into a text.',
    fix: 'Write the name as the company does, or confirm it.',
  },
  company_name_unverified: {
    title: 'Company name not verified for long',
    reason: 'Nobody has confirmed “{value}” for {days} days.',
    cost: 'Companies merge and rename themselves.',
    fix: 'Check that it still holds, then confirm or correct it.',
  },
  company_industry_unverified: {
    title: 'Industry not verified for long',
    reason: 'Nobody has confirmed the industry for {days} days.',
    cost: 'Campaigns may speak to the wrong industry.',
    fix: 'Check that it still holds, then confirm or correct it.',
  },
  company_size_unverified: {
    title: 'Number of employees not verified for long',
    reason: 'Nobody has confirmed the number {value} for {days} days.',
    cost: 'The company may have grown into another segment.',
    fix: 'Check that it still holds, then confirm or correct it.',
  },
  company_without_activity: {
    title: 'Company without any activity',
    reason: 'Nothing has happened here for {days} days.',
    cost: 'Nobody would notice a new buyer, a move or a merger.',
    fix: 'Call, write or plan a next activity.',
  },
  domain_against_website: {
    title: 'Domain and web address disagree',
    reason: 'The domain is “{domain}”, the web address leads to “{website}”.',
    cost: 'Contacts are associated by one, people look at the other.',
    fix: 'Correct whichever is wrong, or confirm it.',
  },
  company_without_contacts: {
    title: 'Company without contacts',
    reason: 'Nobody is known here.',
    cost: 'No campaign reaches this company, and nobody knows whom to call.',
    fix: 'Associate or add a contact.',
  },
  duplicate_domain: {
    title: 'Another company with the same domain',
    reason: '{name} has the domain “{value}” ({likelihood}% likely the same company).',
    cost: 'People and deals are spread over two records.',
    fix: 'Compare the two and merge them in HubSpot.',
  },
  duplicate_company_name: {
    title: 'Another company of that name',
    reason: '{name} has a like name: “{value}” ({likelihood}% likely the same company).',
    cost: 'Two colleagues may be working on one account.',
    fix: 'Compare the two and merge them in HubSpot.',
  },
};
