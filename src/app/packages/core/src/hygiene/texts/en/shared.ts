import type { SharedHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about contacts, companies and deals alike, in English. */
export const shared: RuleTextsOf<SharedHygieneRuleId> = {
  agreed_field_missing: {
    title: 'An agreed field is missing',
    reason: 'Still empty: {fields}.',
    cost: 'What sales and marketing agreed to know is not known.',
    fix: 'Fill in the field.',
  },
  placeholder_value: {
    title: 'Placeholder instead of a value',
    reason: '“{value}” says nothing. Fields: {fields}.',
    cost: 'Lists and reports count the field as filled.',
    fix: 'Enter the value, or leave the field empty.',
  },
  option_not_offered: {
    title: 'Value is not among the options',
    reason: '“{value}” is not an option. Fields: {fields}.',
    cost: 'Filters and workflows never see it, and the next edit is refused.',
    fix: 'Choose one of the options.',
  },
  number_out_of_range: {
    title: 'Number cannot be right',
    reason: '{value} cannot be. Fields: {fields}.',
    cost: 'Segments and reports by this number are wrong.',
    fix: 'Enter the right number.',
  },
  date_out_of_range: {
    title: 'Date cannot be right',
    reason: '{value} cannot be. Fields: {fields}.',
    cost: 'Workflows that wait for this date never run, or run at once.',
    fix: 'Enter the right date.',
  },
  text_with_markup: {
    title: 'Markup in the text',
    reason: 'Codes or invisible characters stand in: {fields}.',
    cost: 'E-mails show the codes, and searches miss the words.',
    fix: 'Keep the plain text.',
  },
  owner_deactivated: {
    title: 'Owner has left',
    reason: 'The owner’s user is no longer active.',
    cost: 'Replies and tasks reach nobody.',
    fix: 'Choose another owner.',
  },
  spelling_variant: {
    title: 'Another spelling of a known value',
    reason: '“{value}” is usually written in another way. Fields: {fields}.',
    cost: 'Reports count one thing as two.',
    fix: 'Use the usual spelling.',
  },
  country_unrecognised: {
    title: 'Country is not a country',
    reason: 'No country is called “{value}”. Fields: {fields}.',
    cost: 'The record cannot be routed by territory.',
    fix: 'Enter the country.',
  },
  country_written_otherwise: {
    title: 'Country written in another way',
    reason: '“{value}” is usually written in another way. Fields: {fields}.',
    cost: 'Lists and reports by country miss this record.',
    fix: 'Use the usual name.',
  },
  state_unrecognised: {
    title: 'State is not one of the country',
    reason: '“{value}” is no state of {country} that we know.',
    cost: 'Territories by state miss this record.',
    fix: 'Enter the state.',
  },
  postal_code_invalid: {
    title: 'Postal code does not fit the country',
    reason: '“{value}” has not the form of codes in {country}.',
    cost: 'Letters come back, and the region cannot be told.',
    fix: 'Correct the code or the country.',
  },
  phone_unreadable: {
    title: 'Phone number cannot be read',
    reason: '“{value}” cannot be dialled.',
    cost: 'Nobody can call.',
    fix: 'Enter the number, with the country code.',
  },
  phone_invalid: {
    title: 'Phone number does not exist',
    reason: '“{value}” is no number of {country}.',
    cost: 'Calls reach nobody, or somebody else.',
    fix: 'Check the digits.',
  },
  phone_without_country_code: {
    title: 'Phone number without country code',
    reason: '“{value}” has no country code.',
    cost: 'Colleagues abroad and dialling programs cannot call it.',
    fix: 'Add the country code.',
  },
  website_invalid: {
    title: 'Web address cannot be right',
    reason: '“{value}” opens no page.',
    cost: 'Nobody can look the company up.',
    fix: 'Correct the address.',
  },
  phone_of_other_country: {
    title: 'Phone number of another country',
    reason: '“{value}” belongs to {phoneCountry}; the record says {country}.',
    cost: 'Calls may come at night, and one of the two may be out of date.',
    fix: 'Check the number and the country.',
  },
  lifecycle_stage_behind_deals: {
    title: 'Lifecycle stage behind its deals',
    reason: 'The stage is “{value}”, but the deals say “{stage}”.',
    cost: 'Nurture e-mails go to the wrong people, and conversion rates are wrong.',
    fix: 'Move the stage forward.',
  },
  customer_without_won_deal: {
    title: 'Customer without a won deal',
    reason: 'The stage is “{value}”, but no deal was won.',
    cost: 'Reports count a customer whom sales never won.',
    fix: 'Link the won deal, or correct the stage.',
  },
};
