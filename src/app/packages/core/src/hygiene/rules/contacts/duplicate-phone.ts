import { duplicateOf } from '../duplicate-of';

/**
 * Another contact has the same telephone number, however it is written (ITU-T E.164). It may be a switchboard, so this
 * alone says less than an address. Source of what HubSpot compares:
 * https://developers.hubspot.com/docs/api-reference/2027-03-beta/crm/data-quality/get-duplicate-pairs
 */
export const duplicatePhone = duplicateOf({
  id: 'duplicate_phone',
  kinds: ['phone'],
  properties: ['phone', 'mobilephone'],
});
