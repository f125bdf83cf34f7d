import { duplicateOf } from '../duplicate-of';

/**
 * Another company has the same domain: its people and deals are spread over two accounts. The API lets companies share a
 * domain, HubSpot's pages do not. Source:
 * https://developers.hubspot.com/docs/api-reference/latest/crm/objects/companies/guide
 */
export const duplicateDomain = duplicateOf({
  id: 'duplicate_domain',
  kinds: ['domain'],
  besides: ['phone'],
  properties: ['domain'],
});
