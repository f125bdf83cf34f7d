import { openDealOf } from '../asks-now';
import { missingField } from '../missing-field';
import { offers } from './options';

/**
 * A qualified contact without a lead status: nobody sees whether sales has begun. Suggests `OPEN_DEAL` when one is open
 * and the portal offers that option. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactLeadStatusMissing = missingField({
  id: 'contact_lead_status_missing',
  property: 'hs_lead_status',
  suggest: (subject) =>
    openDealOf(subject) && offers(subject, 'hs_lead_status', 'OPEN_DEAL')
      ? [{ property: 'hs_lead_status', value: 'OPEN_DEAL', why: 'from_deals' }]
      : [],
});
