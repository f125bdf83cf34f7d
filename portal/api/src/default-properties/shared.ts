import {
  calculated,
  checkboxes,
  dateTime,
  number,
  owner,
  readOnly,
  select,
  text,
  textArea,
  type DefaultProperty,
} from './define';

/** Traffic sources; the AI referral value is the newest (its exact spelling was not confirmed by a live account). */
export const ANALYTICS_SOURCES: Array<[string, string]> = [
  ['ORGANIC_SEARCH', 'Organic Search'],
  ['PAID_SEARCH', 'Paid Search'],
  ['EMAIL_MARKETING', 'Email Marketing'],
  ['SOCIAL_MEDIA', 'Organic Social'],
  ['REFERRALS', 'Referrals'],
  ['OTHER_CAMPAIGNS', 'Other Campaigns'],
  ['DIRECT_TRAFFIC', 'Direct Traffic'],
  ['OFFLINE', 'Offline Sources'],
  ['PAID_SOCIAL', 'Paid Social'],
  ['AI_REFERRALS', 'AI Referrals'],
];

/** Lifecycle stages in their order; contacts and companies only move forward through them. */
export const LIFECYCLE_STAGES: Array<[string, string]> = [
  ['subscriber', 'Subscriber'],
  ['lead', 'Lead'],
  ['marketingqualifiedlead', 'Marketing Qualified Lead'],
  ['salesqualifiedlead', 'Sales Qualified Lead'],
  ['opportunity', 'Opportunity'],
  ['customer', 'Customer'],
  ['evangelist', 'Evangelist'],
  ['other', 'Other'],
];

/** What every object type has. */
export const recordProperties = (): DefaultProperty[] => [
  ...readOnly([
    number('hs_object_id', 'Record ID'),
    dateTime('hs_createdate', 'Object create date/time'),
    dateTime('hs_lastmodifieddate', 'Last Modified Date'),
    select('hs_object_source', 'Record source detail', []),
    text('hs_object_source_id', 'Record source ID'),
    text('hs_object_source_label', 'Record source'),
    text('hs_object_source_detail_1', 'Record source detail 1'),
    text('hs_object_source_detail_2', 'Record source detail 2'),
    text('hs_object_source_detail_3', 'Record source detail 3'),
    number('hs_object_source_user_id', 'Record creation source user ID'),
    number('hs_created_by_user_id', 'Created by user ID'),
    number('hs_updated_by_user_id', 'Updated by user ID'),
    checkboxes('hs_merged_object_ids', 'Merged record IDs', []),
    dateTime('hubspot_owner_assigneddate', 'Owner assigned date'),
  ]),
  owner('hubspot_owner_id', 'Owner'),
  select('hubspot_team_id', 'HubSpot team', [], { readOnly: true, externalOptions: true }),
  textArea('hs_unique_creation_key', 'Unique creation key', { readOnly: true }),
];

/** Dates stamped and durations measured as a record passes through a stage. */
export const stageProperties = (stage: string, label: string): DefaultProperty[] =>
  calculated([
    dateTime(`hs_v2_date_entered_${stage}`, `Date entered "${label}"`),
    dateTime(`hs_v2_date_exited_${stage}`, `Date exited "${label}"`),
    number(`hs_v2_latest_time_in_${stage}`, `Latest time in "${label}"`),
    number(`hs_v2_cumulative_time_in_${stage}`, `Cumulative time in "${label}"`),
  ]);

/** The lifecycle stage with everything stamped by it. */
export const lifecycleProperties = (): DefaultProperty[] => [
  select('lifecyclestage', 'Lifecycle Stage', LIFECYCLE_STAGES, { formField: true }),
  ...LIFECYCLE_STAGES.flatMap(([stage, label]) => [
    ...calculated([dateTime(`hs_lifecyclestage_${stage}_date`, `Became a ${label} Date`)]),
    ...stageProperties(stage, `${label} (Lifecycle Stage Pipeline)`),
  ]),
];

/** When people last talked to the record, and who plans to next. */
export const salesActivityProperties = (): DefaultProperty[] => [
  ...readOnly([
    dateTime('notes_last_contacted', 'Last Contacted'),
    dateTime('notes_last_updated', 'Last Activity Date'),
    dateTime('notes_next_activity_date', 'Next Activity Date'),
    number('num_contacted_notes', 'Number of times contacted'),
    number('num_notes', 'Number of Sales Activities'),
    dateTime('hs_last_sales_activity_timestamp', 'Last Engagement Date'),
    dateTime('hs_latest_meeting_activity', 'Latest meeting activity'),
    dateTime('engagements_last_meeting_booked', 'Date of last meeting booked in meetings tool'),
    text('engagements_last_meeting_booked_campaign', 'Campaign of last booking in meetings tool'),
    text('engagements_last_meeting_booked_medium', 'Medium of last booking in meetings tool'),
    text('engagements_last_meeting_booked_source', 'Source of last booking in meetings tool'),
    dateTime('hs_sales_email_last_replied', 'Recent Sales Email Replied Date'),
  ]),
];
