import { textOf } from '../../../property-values';
import { countryNameOf } from '../../facts/country';
import { missingField } from '../missing-field';
import { hasOptions, optionOf } from './options';
import type { Subject, Suggestion } from '../../model';

/**
 * A lead without a country is not routed, and nobody knows which law on consent holds. Suggests the country of a valid
 * telephone number that is written with its calling code (ITU-T E.164), unless another number, a postal
 * code or a state on record might speak against it. Source of the property:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactCountryMissing = missingField({
  id: 'contact_country_missing',
  property: 'country',
  suggest: countryFromPhone,
});

/** The country that every valid international number on a record has, unless a postal code or state may say otherwise. */
export function countryFromPhone(subject: Subject): Suggestion[] {
  const { properties, facts } = subject;
  if (textOf(properties, 'zip') !== null || textOf(properties, 'state') !== null) return [];
  const codes = new Set<string | null>();
  for (const property of ['phone', 'mobilephone']) {
    const phone = facts.filled(property) === null ? null : facts.phone(property);
    if (phone) codes.add(phone.valid && phone.international ? phone.countryCode : null);
  }
  const [code] = codes;
  if (!code || codes.size > 1) return [];
  const name = countryNameOf(code);
  const value = name && hasOptions(subject, 'country') ? optionOf(subject, 'country', [name, code]) : name;
  return value ? [{ property: 'country', value, why: 'from_phone' }] : [];
}
