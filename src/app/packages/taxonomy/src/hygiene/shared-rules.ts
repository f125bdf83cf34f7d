import { rulesOf } from './define';

const everyObject = ['contacts', 'companies', 'deals'] as const;
const people = ['contacts', 'companies'] as const;

/** Rules that hold for more than one object. */
export const sharedHygieneRules = [
  ...rulesOf('completeness', everyObject, [
    ['agreed_field_missing', 'Agreed field is missing', 1, 1],
    ['placeholder_value', 'Placeholder instead of a value', 2, 1],
  ]),
  ...rulesOf('validity', everyObject, [
    ['option_not_offered', 'Value is not among the options', 2, 0.5],
    ['number_out_of_range', 'Number cannot be right', 2, 0.5],
    ['date_out_of_range', 'Date cannot be right', 2, 0.5],
    ['text_with_markup', 'Markup or control characters in text', 1, 0.5],
  ]),
  ...rulesOf('consistency', everyObject, [
    ['owner_deactivated', 'Owner has left', 3, 0.5],
    ['spelling_variant', 'Another spelling of a known value', 1, 0.2],
  ]),
  ...rulesOf('validity', people, [
    ['country_unrecognised', 'Country is not a country', 3, 0.5],
    ['country_written_otherwise', 'Country written in another way', 1, 0.2],
    ['state_unrecognised', 'State is not one of the country', 1, 0.5],
    ['postal_code_invalid', 'Postal code does not fit the country', 1, 1],
    ['phone_unreadable', 'Phone number cannot be read', 3, 1],
    ['phone_invalid', 'Phone number does not exist', 3, 1],
    ['phone_without_country_code', 'Phone number without country code', 1, 0.2],
    ['website_invalid', 'Web address cannot be right', 1, 0.5],
  ]),
  ...rulesOf('consistency', people, [
    ['phone_of_other_country', 'Phone number of another country', 1, 1],
    ['lifecycle_stage_behind_deals', 'Lifecycle stage behind its deals', 2, 0.2],
    ['customer_without_won_deal', 'Customer without a won deal', 1, 1],
  ]),
];

export type SharedHygieneRuleId = (typeof sharedHygieneRules)[number]['id'];
