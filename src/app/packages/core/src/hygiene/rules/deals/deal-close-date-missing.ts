import { missingField } from '../missing-field';
import { suggestCloseDate } from './close-date';

/**
 * A deal without a close date is in no month of the forecast and, once closed, in no month of revenue. Suggests, for a closed
 * deal, when it was closed. Source: https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const dealCloseDateMissing = missingField({
  id: 'deal_close_date_missing',
  property: 'closedate',
  suggest: suggestCloseDate,
});
