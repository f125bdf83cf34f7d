import { duplicateOf } from '../duplicate-of';

/**
 * Another contact's name is nearly the same and something else fits as well: a typo, a short form or another spelling
 * of one person. Source of what HubSpot compares:
 * https://developers.hubspot.com/docs/api-reference/2027-03-beta/crm/data-quality/get-duplicate-pairs
 */
export const duplicateSimilarName = duplicateOf({
  id: 'duplicate_similar_name',
  kinds: ['similar_name'],
  properties: ['firstname', 'lastname'],
});
