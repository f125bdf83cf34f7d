/**
 * Default contact properties that tell of touches (HubSpot, default contact properties); every tier has them. They
 * keep only the first and the latest of each kind.
 */
export const touchPropertyNames: readonly string[] = [
  'email',
  'hs_analytics_source',
  'hs_analytics_source_data_1',
  'hs_analytics_source_data_2',
  'hs_latest_source',
  'hs_latest_source_data_1',
  'hs_latest_source_data_2',
  'hs_latest_source_timestamp',
  'hs_analytics_first_timestamp',
  'hs_analytics_first_visit_timestamp',
  'hs_analytics_first_url',
  'hs_analytics_last_timestamp',
  'hs_analytics_last_visit_timestamp',
  'hs_analytics_last_url',
  'hs_analytics_num_visits',
  'hs_analytics_num_page_views',
  'hs_analytics_first_touch_converting_campaign',
  'hs_analytics_last_touch_converting_campaign',
  'first_conversion_date',
  'first_conversion_event_name',
  'recent_conversion_date',
  'recent_conversion_event_name',
  'hs_calculated_form_submissions',
  'hs_email_first_open_date',
  'hs_email_last_open_date',
  'hs_email_first_click_date',
  'hs_email_last_click_date',
  'hs_email_first_reply_date',
  'hs_email_last_reply_date',
  'hs_email_last_email_name',
  'hs_email_last_send_date',
  'hs_sales_email_last_replied',
  'hs_facebook_click_id',
  'hs_google_click_id',
  'hs_linkedin_click_id',
  'hs_bing_click_id',
  'hs_tiktok_click_id',
  'hs_reddit_click_id',
  'hs_chatgpt_click_id',
  'hs_manual_campaign_ids',
];

/** Those of them that hold the moment of a touch. */
export const touchTimeNames: readonly string[] = touchPropertyNames.filter((name) =>
  /(_date|_timestamp|_replied)$/.test(name),
);
