import { duplicateOf } from '../duplicate-of';

/**
 * Another contact has the same address, or one that reaches the same mailbox (dots and `+` at Gmail, another domain of
 * the same company): the person gets everything twice, and each record knows half of what happened. HubSpot compares
 * addresses letter by letter only. Source of what HubSpot compares:
 * https://developers.hubspot.com/docs/api-reference/2027-03-beta/crm/data-quality/get-duplicate-pairs
 */
export const duplicateEmail = duplicateOf({
  id: 'duplicate_email',
  kinds: ['email', 'email_variant'],
  properties: ['email'],
});
