import { hygieneVerifications, lifecycleStages } from '@tandem/taxonomy';
import type { HygieneTerms, StandardObjectType } from '@tandem/taxonomy';
import { datedDeliveryProperties, deliveryProperties } from './delivery';
import { hygienePropertyNames } from './projection';

const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Properties of a record that rules look at. HubSpot leaves out what a portal lacks. Internal names: HubSpot, "HubSpot's
 * default contact properties", "… company properties", "… deal properties".
 */
const scored: Record<StandardObjectType, readonly string[]> = {
  contacts: [
    ...names(`
      firstname lastname salutation email work_email phone mobilephone fax jobtitle company website
      country state city zip address hs_language lifecyclestage hs_lead_status hubspot_owner_id hs_persona
      hs_buying_role hs_legal_basis hs_marketable_status industry seniority job_function
      hs_email_optout hs_email_last_reply_date hs_additional_emails
      num_conversion_events first_conversion_date recent_conversion_date hs_analytics_source hs_latest_source
      hs_object_source hs_email_domain hs_merged_object_ids hs_calculated_merged_vids associatedcompanyid num_associated_deals notes_last_contacted notes_last_updated createdate
      lastmodifieddate
    `),
    ...deliveryProperties,
    ...lifecycleStages.map((stage) => `hs_lifecyclestage_${stage}_date`),
  ],
  companies: [
    ...names(`
      name domain website phone mobilephone country state city zip address industry numberofemployees annualrevenue
      founded_year description lifecyclestage hubspot_owner_id hs_persona hs_lead_status hs_additional_domains type
      num_associated_contacts num_associated_deals hs_num_open_deals notes_last_contacted notes_last_updated
      notes_next_activity_date hs_last_sales_activity_timestamp hs_merged_object_ids createdate hs_lastmodifieddate
    `),
    ...lifecycleStages.map((stage) => `hs_lifecyclestage_${stage}_date`),
  ],
  deals: names(`
    dealname pipeline dealstage amount deal_currency_code closedate dealtype hubspot_owner_id hs_next_step hs_priority
    hs_primary_associated_company hs_merged_object_ids closed_lost_reason closed_won_reason description num_associated_contacts hs_is_closed hs_is_closed_won
    hs_is_closed_lost hs_deal_stage_probability hs_v2_date_entered_current_stage hs_v2_time_in_current_stage hs_is_stalled
    notes_last_contacted notes_last_updated notes_next_activity_date hs_last_sales_activity_timestamp createdate
    hs_lastmodifieddate
  `),
};

/** Properties whose age rules ask for, or whether they are older than another; everything else is as true today as on the day it was written. */
const aging: Record<StandardObjectType, readonly string[]> = {
  contacts: [
    ...['email', 'phone', 'mobilephone', 'jobtitle', 'company', 'associatedcompanyid'],
    ...datedDeliveryProperties,
  ],
  companies: ['name', 'domain', 'industry', 'numberofemployees', 'annualrevenue'],
  deals: ['hs_next_step', 'dealstage', 'closedate', 'amount'],
};

/** What rules look at in records near the one that is scored. */
export const neighbourProperties: Record<StandardObjectType, readonly string[]> = {
  contacts: names(`
    firstname lastname email phone jobtitle company country lifecyclestage hs_lead_status associatedcompanyid
    hubspot_owner_id hs_buying_role createdate
  `),
  companies: names(`
    name domain website hs_additional_domains country state phone industry numberofemployees lifecyclestage
    hubspot_owner_id createdate
  `),
  deals: names(
    'dealname pipeline dealstage amount closedate hubspot_owner_id hs_is_closed hs_is_closed_won createdate',
  ),
};

/** Properties that the agreement asks for besides those that every record is read with. */
export const agreedProperties = (
  objectType: StandardObjectType,
  { fields }: Pick<HygieneTerms, 'fields'>,
): string[] => {
  const known = new Set(scored[objectType]);
  const agreed = fields.filter((field) => field.objectType === objectType && !known.has(field.property));
  return [...new Set(agreed.map(({ property }) => property))];
};

/** What to read of a record to score it and to compare it with what was written of its score. */
export const hygieneRecordProperties = (
  objectType: StandardObjectType,
): { properties: readonly string[]; propertiesWithHistory: readonly string[] } => ({
  properties: [...scored[objectType], ...hygienePropertyNames, hygieneVerifications.name],
  propertiesWithHistory: [...aging[objectType], 'tandem_hygiene_score', hygieneVerifications.name],
});

/**
 * When each property got its present value, epoch milliseconds, from histories as HubSpot gives them, newest first.
 * A value whose latest change is not known is absent.
 */
export function setAtOf(
  histories: Readonly<Record<string, ReadonlyArray<{ value: string; timestamp: string }>>>,
): Record<string, number> {
  const setAt: Record<string, number> = {};
  for (const [property, [latest]] of Object.entries(histories)) {
    const at = latest && latest.value !== '' ? Date.parse(latest.timestamp) : NaN;
    if (Number.isFinite(at)) setAt[property] = at;
  }
  return setAt;
}
