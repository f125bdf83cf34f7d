/** HubSpot's event types that together describe one form submission, in the order in which they tell most. */
const formEventTypes: readonly string[] = [
  'e_form_submission_v2',
  'e_submitted_form',
  'e_form_submission_metadata_v2',
];

/** What kind of touch an event type stands for; types that Tandem does not know are shown under their own name. */
export function roleOfEventType(eventType: string): 'page' | 'form' | 'ad' | 'custom' {
  if (eventType === 'e_visited_page') return 'page';
  if (eventType === 'e_ad_interaction') return 'ad';
  return formEventTypes.includes(eventType) ? 'form' : 'custom';
}

/**
 * An event type's own name without what marks its origin: `pe4242001_booked_a_tour` is "booked a tour". The pattern is
 * `ae{appId}_…` for apps, `pe{portalId}_…` for an account's own, `e_…` for HubSpot's (HubSpot's OpenAPI,
 * ExternalUnifiedEvent).
 */
export function eventTypeName(eventType: string): string {
  const name = eventType
    .replace(/^(ae\d+|pe\d+|e)_/, '')
    .replace(/_+/g, ' ')
    .trim();
  return name === '' ? eventType : name;
}
