import { rulesOf } from './define';

const contacts = ['contacts'] as const;

/** Rules about contacts alone. */
export const contactHygieneRules = [
  ...rulesOf('completeness', contacts, [
    ['contact_email_missing', 'E-mail is missing', 4, 2],
    ['contact_first_name_missing', 'First name is missing', 2, 0.5],
    ['contact_last_name_missing', 'Last name is missing', 3, 0.5],
    ['contact_phone_missing', 'Phone number is missing', 3, 2, { from: 'marketingqualifiedlead' }],
    ['contact_company_missing', 'Company is missing', 3, 0.5, { from: 'lead' }],
    ['contact_job_title_missing', 'Job title is missing', 2, 1, { from: 'lead' }],
    ['contact_country_missing', 'Country is missing', 2, 0.5, { from: 'lead' }],
    ['contact_lifecycle_stage_missing', 'Lifecycle stage is missing', 2, 0.2],
    ['contact_owner_missing', 'Owner is missing', 3, 0.5, { from: 'marketingqualifiedlead' }],
    ['contact_lead_status_missing', 'Lead status is missing', 1, 0.2, { from: 'marketingqualifiedlead' }],
    ['contact_buying_role_missing', 'Buying role is missing', 1, 1, { from: 'opportunity' }],
    ['contact_legal_basis_missing', 'Legal basis is missing', 1, 1, { from: 'lead' }],
  ]),
  ...rulesOf('validity', contacts, [
    ['name_in_wrong_case', 'Name in the wrong case', 1, 0.2],
    ['name_with_address', 'E-mail or web address in the name', 2, 0.5],
    ['name_with_symbols', 'Digits or symbols in the name', 1, 0.5],
    ['full_name_in_one_field', 'Whole name in one field', 1, 0.5],
    ['first_and_last_name_equal', 'First and last name are the same', 1, 0.5],
    ['email_invalid', 'E-mail address cannot be right', 4, 2],
    ['email_domain_typo', 'E-mail domain looks mistyped', 4, 0.2],
    ['email_role_address', 'E-mail belongs to a role', 1, 2],
    ['email_free_mail', 'Private e-mail address', 1, 2],
    ['email_disposable', 'Throw-away e-mail address', 4, 2],
    ['email_undeliverable', 'E-mails do not arrive', 4, 2],
    ['language_unrecognised', 'Language is not a language', 1, 0.2],
    ['job_title_in_wrong_case', 'Job title in the wrong case', 1, 0.2],
    ['job_title_not_a_title', 'Job title is something else', 1, 1],
  ]),
  ...rulesOf('freshness', contacts, [
    ['email_unverified', 'E-mail not verified for long', 2, 1, { windowDays: 180 }],
    ['phone_unverified', 'Phone number not verified for long', 2, 1, { windowDays: 180 }],
    ['job_title_unverified', 'Job title not verified for long', 2, 1, { windowDays: 180 }],
    ['employer_unverified', 'Company of contact not verified for long', 2, 1, { windowDays: 180 }],
  ]),
  ...rulesOf('consistency', contacts, [
    ['email_domain_not_of_company', 'E-mail domain is not the company’s', 2, 1],
    ['company_name_not_of_company', 'Company name differs from the company', 1, 0.5],
    ['lead_status_against_stage', 'Lead status contradicts the stage', 2, 0.2],
    ['lifecycle_dates_out_of_order', 'Lifecycle dates out of order', 1, 1],
    ['consent_contradiction', 'Consent contradicts itself', 3, 1],
    ['conversion_without_source', 'Conversion without a source', 2, 1],
  ]),
  ...rulesOf('uniqueness', contacts, [
    ['duplicate_email', 'Another contact with the same e-mail', 1, 3],
    ['duplicate_name_and_domain', 'Another contact of that name and company', 1, 3],
    ['duplicate_phone', 'Another contact with the same phone', 1, 3],
    ['duplicate_similar_name', 'Another contact with a similar name', 1, 3],
  ]),
];

/** Ids of the rules about contacts alone. */
export type ContactHygieneRuleId = (typeof contactHygieneRules)[number]['id'];
