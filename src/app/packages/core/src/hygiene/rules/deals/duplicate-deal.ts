import { duplicateOf } from '../duplicate-of';
import { whileOpen } from './deal-stage';

/**
 * Another open deal has the same name, or the same company and amount with a near close date: the pipeline counts one sale twice. Source of what HubSpot
 * compares on other objects, deals not among them:
 * https://developers.hubspot.com/docs/api-reference/2027-03-beta/crm/data-quality/get-duplicate-pairs
 */
export const duplicateDeal = whileOpen(
  duplicateOf({
    id: 'duplicate_deal',
    kinds: ['deal_name_and_company', 'deal_amount_and_date'],
    properties: ['dealname'],
  }),
);
