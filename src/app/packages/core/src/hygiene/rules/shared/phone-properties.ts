import type { FilledPhone, PhoneFacts } from '../../facts';
import type { Subject } from '../../model';

const phoneProperties = {
  contacts: ['phone', 'mobilephone'],
  companies: ['phone'],
  deals: [],
} as const;

/** The telephone numbers of a record by property, placeholders left out. */
export const phonesOf = ({ facts, objectType }: Subject): readonly FilledPhone[] =>
  facts.phonesIn(phoneProperties[objectType]);

/** Where a number belongs: its country, or the calling code that several countries share. */
export const placeOf = ({ countryCode, callingCode }: PhoneFacts): string => countryCode ?? `+${callingCode}`;
