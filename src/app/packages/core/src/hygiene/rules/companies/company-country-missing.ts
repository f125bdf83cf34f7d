import { countryFromPhone } from '../contacts/contact-country-missing';
import { missingField } from '../missing-field';

/**
 * A company without a country is in no territory. Suggests the country of its telephone number. Source of the property:
 * https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties
 */
export const companyCountryMissing = missingField({
  id: 'company_country_missing',
  property: 'country',
  suggest: countryFromPhone,
});
