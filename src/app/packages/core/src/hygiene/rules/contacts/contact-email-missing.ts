import { missingField } from '../missing-field';

/**
 * A contact without an e-mail address. HubSpot tells contacts apart by it, and without one no e-mail, sequence or event
 * reaches them. Source: HubSpot's default contact
 * properties, https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactEmailMissing = missingField({ id: 'contact_email_missing', property: 'email' });
