import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';

/** What a telephone number is made of. */
export interface PhoneFacts {
  /** As it stands, without surrounding blanks. */
  text: string;
  /** Looks like a telephone number of any country. */
  readable: boolean;
  /** Exists in its country's numbering plan. */
  valid: boolean;
  /** E.164, e.g. `+442079460123`; null when unreadable. */
  e164: string | null;
  /** ISO 3166-1 alpha-2; null when unknown. */
  countryCode: string | null;
  /** Written with the country's calling code. */
  international: boolean;
  /** Further characters that are no part of the number, e.g. an extension. */
  extension: string | null;
}

/** Longest text that is read: the library's own limit for input. */
const longestText = 250;

/**
 * Reads a telephone number.
 *
 * @param text not blank
 * @param countryCode the country that numbers without a calling code belong to; null when unknown
 */
export function readPhone(text: string, countryCode: string | null): PhoneFacts {
  const international = text.startsWith('+') || text.startsWith('00');
  const dialled = text.startsWith('00') ? `+${text.slice(2)}` : text;
  const number =
    text.length > longestText
      ? undefined
      : parsePhoneNumberFromString(dialled, (countryCode as CountryCode | null) ?? undefined);
  return {
    text,
    readable: number !== undefined,
    valid: number?.isValid() ?? false,
    e164: number?.number ?? null,
    countryCode: number?.country ?? null,
    international,
    extension: number?.ext ?? null,
  };
}
