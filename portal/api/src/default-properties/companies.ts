import { INDUSTRIES } from './company-industries';
import {
  calculated,
  dateTime,
  inGroup,
  number,
  phone,
  readOnly,
  select,
  text,
  textArea,
  yesNo,
  type DefaultProperty,
} from './define';
import { ANALYTICS_SOURCES, lifecycleProperties, recordProperties, salesActivityProperties } from './shared';

const core = (): DefaultProperty[] => [
  ...recordProperties(),
  ...lifecycleProperties(),
  text('name', 'Company name'),
  text('domain', 'Company Domain Name'),
  text('website', 'Website URL'),
  phone('phone', 'Phone Number'),
  text('address', 'Street Address'),
  text('address2', 'Street Address 2'),
  text('city', 'City'),
  text('state', 'State/Region'),
  text('zip', 'Postal Code'),
  text('country', 'Country/Region'),
  select('industry', 'Industry', INDUSTRIES),
  textArea('description', 'Description'),
  textArea('about_us', 'About Us'),
  number('numberofemployees', 'Number of Employees'),
  number('annualrevenue', 'Annual Revenue'),
  text('founded_year', 'Year Founded'),
  yesNo('is_public', 'Is Public'),
  text('timezone', 'Time Zone'),
  text('linkedin_company_page', 'LinkedIn Company Page'),
  select('type', 'Type', [
    ['PROSPECT', 'Prospect'],
    ['PARTNER', 'Partner'],
    ['RESELLER', 'Reseller'],
    ['VENDOR', 'Vendor'],
    ['OTHER', 'Other'],
  ]),
  select('hs_lead_status', 'Lead Status', [
    ['NEW', 'New'],
    ['OPEN', 'Open'],
    ['IN_PROGRESS', 'In Progress'],
    ['OPEN_DEAL', 'Open Deal'],
    ['UNQUALIFIED', 'Unqualified'],
    ['ATTEMPTED_TO_CONTACT', 'Attempted to Contact'],
    ['CONNECTED', 'Connected'],
    ['BAD_TIMING', 'Bad Timing'],
  ]),
  yesNo('hs_target_account', 'Target Account', { readOnly: true }),
  yesNo('hs_is_target_account', 'Target account'),
  select('hs_ideal_customer_profile', 'Ideal Customer Profile Tier', [
    ['tier_1', 'Tier 1'],
    ['tier_2', 'Tier 2'],
    ['tier_3', 'Tier 3'],
  ]),
  text('hs_additional_domains', 'Additional Domains'),
];

const derived = (): DefaultProperty[] =>
  calculated([
    dateTime('createdate', 'Create Date'),
    number('num_associated_contacts', 'Number of Associated Contacts'),
    number('num_associated_deals', 'Number of Associated Deals'),
    number('hs_num_open_deals', 'Number of open deals'),
    number('hs_num_blockers', 'Number of blockers'),
    number('hs_num_decision_makers', 'Number of decision makers'),
    number('hs_num_contacts_with_buying_roles', 'Number of contacts with a buying role'),
  ]);

const sources = (): DefaultProperty[] =>
  readOnly([
    select('hs_analytics_source', 'Original Traffic Source', ANALYTICS_SOURCES),
    text('hs_analytics_source_data_1', 'Original Traffic Source Drill-Down 1'),
    text('hs_analytics_source_data_2', 'Original Traffic Source Drill-Down 2'),
    select('hs_analytics_latest_source', 'Latest Traffic Source', ANALYTICS_SOURCES),
    text('hs_analytics_latest_source_data_1', 'Latest Traffic Source Data 1'),
    text('hs_analytics_latest_source_data_2', 'Latest Traffic Source Data 2'),
    dateTime('hs_analytics_latest_source_timestamp', 'Latest Traffic Source Timestamp'),
    number('hs_analytics_num_visits', 'Number of Sessions'),
    number('hs_analytics_num_page_views', 'Number of Pageviews'),
    text('hs_analytics_first_touch_converting_campaign', 'First Touch Converting Campaign'),
    text('hs_analytics_last_touch_converting_campaign', 'Last Touch Converting Campaign'),
  ]);

/** Default properties of companies. Names: https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties */
export const companyProperties = (): DefaultProperty[] => [
  ...inGroup('companyinformation', [...core(), ...derived()]),
  ...inGroup('analyticsinformation', sources()),
  ...inGroup('companyactivity', salesActivityProperties()),
];
