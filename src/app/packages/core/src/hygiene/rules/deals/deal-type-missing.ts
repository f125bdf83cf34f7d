import { missingField } from '../missing-field';
import { isNotLost } from './deal-stage';

/**
 * New or existing business is not known, so marketing cannot tell what it won from what was renewed. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const dealTypeMissing = missingField({
  id: 'deal_type_missing',
  property: 'dealtype',
  severity: 'medium',
  when: isNotLost,
});
