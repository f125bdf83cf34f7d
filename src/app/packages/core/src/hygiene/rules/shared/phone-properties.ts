import type { FilledPhone, PhoneFacts } from '../../facts';
import { meantPhoneOf } from '../../facts/phone-repair';
import type { Subject, Suggestion } from '../../model';

const phoneProperties = {
  contacts: ['phone', 'mobilephone'],
  companies: ['phone'],
  deals: [],
} as const;

/** The telephone numbers of a record by property, placeholders left out. */
export const phonesOf = ({ facts, objectType }: Subject): readonly FilledPhone[] =>
  facts.phonesIn(phoneProperties[objectType]);

/** The number that was probably meant, as a suggestion. */
export function meantPhone(
  { facts }: Subject,
  property: string,
  { text }: PhoneFacts,
): Suggestion | undefined {
  const meant = meantPhoneOf(text, facts.countryCode);
  return meant ? { property, value: meant.formatted, why: meant.why } : undefined;
}

/** Where a number belongs: its country, or the calling code that several countries share. */
export const placeOf = ({ countryCode, callingCode }: PhoneFacts): string => countryCode ?? `+${callingCode}`;
