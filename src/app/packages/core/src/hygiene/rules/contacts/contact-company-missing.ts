import { missingField } from '../missing-field';
import { suggestCompanyName } from './companies-near';

/**
 * A lead without a company name: it is neither routed nor grouped by account. Suggests the associated company with the
 * domain of the e-mail address, or else the primary one. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactCompanyMissing = missingField({
  id: 'contact_company_missing',
  property: 'company',
  suggest: suggestCompanyName,
});
