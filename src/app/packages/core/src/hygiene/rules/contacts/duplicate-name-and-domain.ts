import { duplicateOf } from '../duplicate-of';

/**
 * Another contact has the same name and an address at the same company: mostly one person with an old and a new
 * address. Two reps may be calling. Source of what HubSpot compares:
 * https://developers.hubspot.com/docs/api-reference/2027-03-beta/crm/data-quality/get-duplicate-pairs
 */
export const duplicateNameAndDomain = duplicateOf({
  id: 'duplicate_name_and_domain',
  kinds: ['name_and_domain'],
  properties: ['firstname', 'lastname'],
});
