/** Names under which the API knows HubSpot's own objects. @see https://developers.hubspot.com/docs/guides/crm/understanding-the-crm#object-type-ids */
const standardNames: Record<string, string> = {
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
  '0-5': 'tickets',
  '0-27': 'tasks',
  '0-46': 'notes',
  '0-136': 'leads',
  contact: 'contacts',
  company: 'companies',
  deal: 'deals',
  ticket: 'tickets',
  task: 'tasks',
  note: 'notes',
  lead: 'leads',
};

/** The name to use in API paths for an object type given by id or by either of its names. */
export function apiNameOf(objectType: string): string {
  return standardNames[objectType.toLowerCase()] ?? objectType;
}
