import { dateTime, inGroup, number, readOnly, select, text, textArea, type DefaultProperty } from './define';
import { ANALYTICS_SOURCES } from './shared';

const sources = (): DefaultProperty[] => [
  select('hs_analytics_source', 'Original Traffic Source', ANALYTICS_SOURCES),
  ...readOnly([
    text('hs_analytics_source_data_1', 'Original Traffic Source Drill-Down 1'),
    text('hs_analytics_source_data_2', 'Original Traffic Source Drill-Down 2'),
    select('hs_latest_source', 'Latest Traffic Source', ANALYTICS_SOURCES),
    text('hs_latest_source_data_1', 'Latest Traffic Source Drill-Down 1'),
    text('hs_latest_source_data_2', 'Latest Traffic Source Drill-Down 2'),
    dateTime('hs_latest_source_timestamp', 'Latest Traffic Source Date'),
    text('hs_analytics_first_url', 'First Page Seen'),
    text('hs_analytics_last_url', 'Last Page Seen'),
    text('hs_analytics_first_referrer', 'First Referring Site'),
    text('hs_analytics_last_referrer', 'Last Referring Site'),
    dateTime('hs_analytics_first_timestamp', 'Time First Seen'),
    dateTime('hs_analytics_last_timestamp', 'Time Last Seen'),
    dateTime('hs_analytics_first_visit_timestamp', 'Time of First Session'),
    dateTime('hs_analytics_last_visit_timestamp', 'Time of Last Session'),
    number('hs_analytics_num_page_views', 'Number of Pageviews'),
    number('hs_analytics_num_visits', 'Number of Sessions'),
    number('hs_analytics_num_event_completions', 'Number of event completions'),
    number('hs_analytics_average_page_views', 'Average Pageviews'),
    number('hs_analytics_revenue', 'Event Revenue'),
    text('hs_analytics_first_touch_converting_campaign', 'First Touch Converting Campaign'),
    text('hs_analytics_last_touch_converting_campaign', 'Last Touch Converting Campaign'),
  ]),
];

const conversions = (): DefaultProperty[] =>
  readOnly([
    dateTime('first_conversion_date', 'First Conversion Date'),
    text('first_conversion_event_name', 'First Conversion'),
    dateTime('recent_conversion_date', 'Recent Conversion Date'),
    text('recent_conversion_event_name', 'Recent Conversion'),
    number('num_conversion_events', 'Number of Form Submissions'),
    number('num_unique_conversion_events', 'Number of Unique Forms Submitted'),
    textArea('hs_calculated_form_submissions', 'All form submissions for a contact', { hidden: true }),
  ]);

const clickIds = (): DefaultProperty[] => [
  text('hs_facebook_click_id', 'Facebook click id'),
  text('hs_google_click_id', 'Google ad click id'),
  text('hs_linkedin_click_id', 'LinkedIn click id'),
  text('hs_bing_click_id', 'Bing click id'),
  text('hs_tiktok_click_id', 'TikTok click id'),
  text('hs_reddit_click_id', 'Reddit click id'),
  text('hs_chatgpt_click_id', 'ChatGPT click id'),
  text('hs_manual_campaign_ids', 'Manual campaign ids', { readOnly: true }),
];

/** Where a contact came from and what it converted on; HubSpot's analytics write nearly all of it. */
export const contactSourceProperties = (): DefaultProperty[] => [
  ...inGroup('analyticsinformation', sources()),
  ...inGroup('conversioninformation', conversions()),
  ...inGroup('contactinformation', clickIds()),
];
