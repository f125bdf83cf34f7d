import { missingField } from '../missing-field';

/**
 * A qualified contact whom nobody owns: no task, no notification and no reply falls to anyone. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactOwnerMissing = missingField({
  id: 'contact_owner_missing',
  property: 'hubspot_owner_id',
});
