import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';
import { phoneLibrary } from './libraries';
import { remembered } from './remembered';

/** What a telephone number is made of. */
export interface PhoneFacts {
  /** As it stands, without surrounding blanks. */
  text: string;
  /** Looks like a telephone number of any country, even when it is not known of which. */
  readable: boolean;
  /** Exists in its country's numbering plan; null when its country is not known. */
  valid: boolean | null;
  /** E.164, e.g. `+442079460123`; null when unreadable or its country is not known. */
  e164: string | null;
  /** As people of other countries dial it, e.g. `+44 20 7946 0123`; null with `e164`. Worked out when asked. */
  readonly formatted: string | null;
  /** ISO 3166-1 alpha-2; null when unknown or when several countries share the calling code evenly. */
  countryCode: string | null;
  /** E.g. `44`; null when unknown. */
  callingCode: string | null;
  /** Written with the country's calling code. */
  international: boolean;
  /** Further characters that are no part of the number, e.g. an extension. */
  extension: string | null;
}

/** Longest text that is read: the library's own limit for input. */
const longestText = 250;

const exitCode = /^(?:tel:)?\s*\(?\s*(?:00|011(?=\s*[2-9]))\s*\)?/i;
/** Begins numbers of Leeds and Hasselt too; abroad from North America it is followed by ten digits or so. */
const northAmericanExit = /^\D*011/;
const fewestDigitsAbroad = 12;
const withPlus = /(?:^|[^\d+＋])[+＋]\s*\(?\s*[\d٠-٩۰-۹０-９]/;
const phoneCharacters =
  /^(?:tel:)?[\s\d٠-٩۰-۹０-９+＋()（）[\]./\\\-‐-―－_#*,;:]+(?:\s*(?:ext|extension|x|poste|durchwahl|dw|ramal|anexo|tst)\.?\s*\d{1,7})?$/i;

/** Digits of numbers that can be dialled: local ones have five or more, E.164 allows 15; an exit code may add three. */
const [fewestDigits, mostDigits] = [5, 18];

/** First digits of the scripts that numbers are written in: European, Arabic, Persian, and full-width. */
const [zero, ...furtherZeros] = [...'0٠۰０'].map((digit) => digit.charCodeAt(0)) as [number, ...number[]];

function digitsIn(text: string): number {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      if (code >= zero && code < zero + 10) digits += 1;
    } else if (furtherZeros.some((zero) => code >= zero && code < zero + 10)) digits += 1;
  }
  return digits;
}

function looksDialable(text: string, isNumber: boolean): boolean {
  if (text.length > longestText || !(isNumber || phoneCharacters.test(text))) return false;
  const digits = digitsIn(text);
  return digits >= fewestDigits && (isNumber || digits <= mostDigits);
}

/**
 * Reads a telephone number (libphonenumber-js, from Google's libphonenumber and its numbering plans).
 *
 * @param text not blank
 * @param countryCode the country that numbers without a calling code belong to; null when unknown
 */
export function readPhone(text: string, countryCode: string | null): PhoneFacts {
  const exit = leadsAbroad(text, countryCode) ? exitCode.exec(text) : null;
  const plus = withPlus.test(text);
  const dialled = exit && !plus ? `+${text.slice(exit[0].length)}` : text.replace('＋', '+');
  const number =
    text.length > longestText
      ? undefined
      : phoneLibrary().parsePhoneNumberFromString(dialled, (countryCode as CountryCode | null) ?? undefined);
  return new ReadPhone(text, number, countryCode, plus || exit !== null);
}

/** A class, because an object made with a getter each time takes long to make. */
class ReadPhone implements PhoneFacts {
  readonly readable: boolean;
  readonly valid: boolean | null;
  readonly e164: string | null;
  readonly countryCode: string | null;
  readonly callingCode: string | null;
  readonly extension: string | null;
  readonly #number: PhoneNumber | undefined;

  /** @param countryCode as for `readPhone` */
  constructor(
    readonly text: string,
    number: PhoneNumber | undefined,
    countryCode: string | null,
    readonly international: boolean,
  ) {
    this.#number = number;
    this.readable = looksDialable(text, number !== undefined);
    this.valid = number === undefined || !this.readable ? null : number.isValid();
    this.e164 = number?.number ?? null;
    this.countryCode = unambiguous(number?.country ?? null, countryCode);
    this.callingCode = number?.countryCallingCode ?? null;
    this.extension = number?.ext ?? null;
  }

  get formatted(): string | null {
    return this.#number?.formatInternational() ?? null;
  }
}

/** Whether an exit code at the beginning would be dialled as one in the record's country. */
function leadsAbroad(text: string, countryCode: string | null): boolean {
  if (text.length > longestText || !northAmericanExit.test(text)) return true;
  if (countryCode !== null) return callingCodeOf(countryCode) === '1';
  return digitsIn(text) >= fewestDigitsAbroad;
}

/** The United States and Canada share `+1`, and only area codes, which the small tables leave out, tell them apart. */
function unambiguous(read: string | null, countryCode: string | null): string | null {
  if (read !== 'US' && read !== 'CA') return read;
  return read === countryCode ? read : null;
}

/** The calling code of a country, e.g. `44`; null when there is none. @param countryCode ISO 3166-1 alpha-2 */
export const callingCodeOf = remembered((countryCode: string): string | null => {
  const { getCountryCallingCode, isSupportedCountry } = phoneLibrary();
  return isSupportedCountry(countryCode) ? getCountryCallingCode(countryCode) : null;
});
