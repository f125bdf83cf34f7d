import { missingField } from '../missing-field';
import { isNotLost } from './deal-stage';

/**
 * A deal that nobody owns: nobody is reminded of it, and it is in no one's forecast. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const dealOwnerMissing = missingField({
  id: 'deal_owner_missing',
  property: 'hubspot_owner_id',
  when: isNotLost,
});
