import { missingField } from '../missing-field';
import { isLate } from './deal-stage';

/**
 * A deal that is likely to be won, or is, without an amount: it counts for nothing in forecast and revenue, since HubSpot
 * multiplies amount and probability. Asked from the stage on at which a price can be known; see `isLate`. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const dealAmountMissing = missingField({
  id: 'deal_amount_missing',
  property: 'amount',
  when: isLate,
});
