import { missingField } from '../missing-field';

/**
 * A contact of an opportunity whose part in the purchase is not known, so the buying group stays incomplete. Source:
 * HubSpot's property for account-based marketing,
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactBuyingRoleMissing = missingField({
  id: 'contact_buying_role_missing',
  property: 'hs_buying_role',
});
