import { duplicateOf } from '../duplicate-of';

/**
 * Another company has the same name, or one that differs by legal form or spelling: two reps may work on one account.
 * Source of what HubSpot compares:
 * https://developers.hubspot.com/docs/api-reference/2027-03-beta/crm/data-quality/get-duplicate-pairs
 */
export const duplicateCompanyName = duplicateOf({
  id: 'duplicate_company_name',
  kinds: ['company_name'],
  besides: ['phone'],
  properties: ['name'],
});
