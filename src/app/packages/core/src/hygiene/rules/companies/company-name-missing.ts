import { missingField } from '../missing-field';
import { suggestNameOfContacts } from './name-from-contacts';

/**
 * A company without a name: nobody finds it, and lists show a blank. HubSpot wants a name or a domain of every company.
 * Suggests what its contacts call it. Source:
 * https://developers.hubspot.com/docs/api-reference/latest/crm/objects/companies/guide
 */
export const companyNameMissing = missingField({
  id: 'company_name_missing',
  property: 'name',
  suggest: suggestNameOfContacts,
});
