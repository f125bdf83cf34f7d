import {
  calculated,
  dateTime,
  inGroup,
  number,
  readOnly,
  select,
  text,
  textArea,
  yesNo,
  type DefaultProperty,
} from './define';
import { ANALYTICS_SOURCES, recordProperties, salesActivityProperties } from './shared';

const core = (): DefaultProperty[] => [
  ...recordProperties(),
  text('dealname', 'Deal Name'),
  number('amount', 'Amount'),
  dateTime('closedate', 'Close Date'),
  dateTime('createdate', 'Create Date'),
  select('pipeline', 'Pipeline', [], { externalOptions: true }),
  select('dealstage', 'Deal Stage', [], { externalOptions: true, fieldType: 'radio' }),
  select('dealtype', 'Deal Type', [
    ['newbusiness', 'New Business'],
    ['existingbusiness', 'Existing Business'],
  ]),
  textArea('description', 'Deal Description'),
  textArea('closed_lost_reason', 'Closed Lost Reason'),
  textArea('closed_won_reason', 'Closed Won Reason'),
  text('hs_next_step', 'Next step'),
  select('hs_priority', 'Priority', [
    ['low', 'Low'],
    ['medium', 'Medium'],
    ['high', 'High'],
  ]),
  text('deal_currency_code', 'Currency'),
  select('hs_manual_forecast_category', 'Forecast category', [
    ['OMIT', 'Not forecasted'],
    ['PIPELINE', 'Pipeline'],
    ['BEST_CASE', 'Best case'],
    ['COMMIT', 'Commit'],
    ['CLOSED', 'Closed won'],
  ]),
  number('hs_forecast_probability', 'Forecast probability'),
];

const derived = (): DefaultProperty[] =>
  calculated([
    number('amount_in_home_currency', 'Amount in company currency'),
    number('hs_deal_stage_probability', 'Deal probability'),
    yesNo('hs_is_closed', 'Is Deal Closed?'),
    yesNo('hs_is_closed_won', 'Is Closed Won'),
    yesNo('hs_is_closed_lost', 'Is closed lost'),
    yesNo('hs_is_stalled', 'Is Stalled'),
    number('num_associated_contacts', 'Number of Associated Contacts'),
    number('hs_primary_associated_company', 'Primary Associated Company'),
    number('days_to_close', 'Days to close'),
    dateTime('hs_v2_date_entered_current_stage', 'Date entered current stage'),
    number('hs_v2_time_in_current_stage', 'Time in current stage'),
  ]);

const sources = (): DefaultProperty[] =>
  readOnly([
    select('hs_analytics_source', 'Original Traffic Source', ANALYTICS_SOURCES),
    text('hs_analytics_source_data_1', 'Original Traffic Source Drill-Down 1'),
    text('hs_analytics_source_data_2', 'Original Traffic Source Drill-Down 2'),
    ...['', '_contact', '_company'].flatMap((variant) => [
      select(
        `hs_analytics_latest_source${variant}`,
        `Latest Traffic Source${of(variant)}`,
        ANALYTICS_SOURCES,
      ),
      text(`hs_analytics_latest_source_data_1${variant}`, `Latest Traffic Source Data 1${of(variant)}`),
      text(`hs_analytics_latest_source_data_2${variant}`, `Latest Traffic Source Data 2${of(variant)}`),
      dateTime(
        `hs_analytics_latest_source_timestamp${variant}`,
        `Latest Traffic Source Timestamp${of(variant)}`,
      ),
    ]),
    text('hs_campaign', 'HubSpot Campaign'),
    text('hs_manual_campaign_ids', 'Manual campaign ids'),
    ...['marketing', 'sales'].flatMap((kind) =>
      ['open', 'click', 'reply'].map((event) =>
        dateTime(`hs_latest_${kind}_email_${event}_date`, `Latest ${kind} email ${event} date`),
      ),
    ),
  ]);

const of = (variant: string): string => (variant ? ` (${variant.slice(1)})` : '');

/** Default properties of deals. Names: https://knowledge.hubspot.com/properties/hubspots-default-deal-properties */
export const dealProperties = (): DefaultProperty[] => [
  ...inGroup('dealinformation', [...core(), ...derived()]),
  ...inGroup('analyticsinformation', sources()),
  ...inGroup('deal_activity', salesActivityProperties()),
];
