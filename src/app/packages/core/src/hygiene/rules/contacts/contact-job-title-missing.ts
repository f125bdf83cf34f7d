import { missingField } from '../missing-field';

/**
 * A contact without a job title. Segments, personas and the tone of a first call rest on it. Source: HubSpot's default
 * contact properties, https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactJobTitleMissing = missingField({ id: 'contact_job_title_missing', property: 'jobtitle' });
