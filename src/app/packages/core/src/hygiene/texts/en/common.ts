import type { CommonHygieneTexts } from '../model';

/** Where suggestions come from and why two records may be one, in English. */
export const common: CommonHygieneTexts = {
  why: {
    typo: 'Looks like a slip of the keyboard.',
    casing: 'Capitals as names have them.',
    standard_form: 'The usual form.',
    split_name: 'The name, split in two.',
    from_phone: 'From the phone number.',
    from_email: 'From the e-mail address.',
    from_company: 'From the company.',
    from_contacts: 'From the contacts.',
    from_domain: 'From the domain.',
    from_deals: 'From the deals.',
    from_website: 'From the web address.',
    preferred_spelling: 'The spelling that is usual here.',
    option: 'The option that was probably meant.',
    stripped: 'Without what does not belong there.',
    date: 'From the dates on record.',
  },
  duplicates: {
    email: 'Same e-mail: “{value}”.',
    email_variant: 'Nearly the same e-mail: “{value}”.',
    name_and_domain: 'Same name and company: “{value}”.',
    phone: 'Same phone number: “{value}”.',
    similar_name: 'Similar name: “{value}”.',
    domain: 'Same or similar domain: “{value}”.',
    company_name: 'Same or similar company name: “{value}”.',
    deal_name_and_company: 'Same deal name: “{value}”.',
    deal_amount_and_date: 'Same company and amount, close dates near: “{value}”.',
  },
  placeholder: '“{value}” stands there, which says nothing.',
};
