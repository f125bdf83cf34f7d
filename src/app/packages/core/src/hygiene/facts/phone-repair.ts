import { callingCodeOf, readPhone } from './phone';
import type { PhoneFacts } from './phone';

/** The number that a text stands for, and what was done to it. */
export interface MeantPhone {
  formatted: string;
  why: 'standard_form' | 'stripped';
}

/** Longer texts hold more than numbers. */
const longestText = 100;

/**
 * The number that was meant by a text that is none: words on the keys (`1-800-FLOWERS`), the first of two numbers, or a
 * Mexican mobile number in its old form. Null when there is none, it does not exist, or it belongs to another country than
 * the record, which would be the next question.
 *
 * @param text not blank
 * @param countryCode the record's country; null when unknown
 */
export function meantPhoneOf(text: string, countryCode: string | null): MeantPhone | null {
  if (text.length > longestText) return null;
  const dialled = withoutMobileOne(text) ?? withDigits(text, countryCode);
  const phone = dialled === null ? firstOf(text, countryCode) : readPhone(dialled, countryCode);
  if (phone?.valid !== true || phone.formatted === null) return null;
  if (countryCode !== null && callingCodeOf(countryCode) !== phone.callingCode) return null;
  return { formatted: phone.formatted, why: dialled === null ? 'stripped' : 'standard_form' };
}

/** Keys with their letters (ITU-T E.161). */
const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
/** Letters that stand for digits, behind the digits of numbers whose calls the one who is called pays for. */
const vanity = /^(?:\+?1[\s.-]*)?\(?0?8(?:00|08|33|44|55|66|77|88)\)?[\s.-]*[a-z]{2,}(?:[\s.-]*[a-z\d]+)*$/i;
const letter = /[a-z]/gi;
const nonDigits = /\D/g;
const northAmerican = /^1?(8\d{9})/;

/** A number with its letters as digits; North American ones end after ten, whatever the word spells. */
function withDigits(text: string, countryCode: string | null): string | null {
  if (!vanity.test(text)) return null;
  const keyed = text.replace(letter, (one) =>
    String(2 + keys.findIndex((key) => key.includes(one.toLowerCase()))),
  );
  const digits = keyed.replace(nonDigits, '');
  const isNorthAmerican = countryCode === null || callingCodeOf(countryCode) === '1';
  const abroad = northAmerican.exec(digits)?.[1];
  if (abroad === undefined) return digits;
  return isNorthAmerican ? `+1${abroad}` : null;
}

/** Until 2019 a `1` stood before Mexican mobile numbers that were called from abroad (Instituto Federal de Telecomunicaciones). */
const mexicanMobile = /^(?:\+|00)\s*52[\s().-]*1(?=(?:[\s().-]*\d){10}$)/;

const withoutMobileOne = (text: string): string | null =>
  mexicanMobile.test(text) ? text.replace(mexicanMobile, '+52 ') : null;

const between = /\s*[/;,|&]\s*|\s+(?:or|oder|ou|o|of)\s+/i;

/** The first of several numbers, each of which can be dialled. */
function firstOf(text: string, countryCode: string | null): PhoneFacts | null {
  const phones = text.split(between).map((part) => readPhone(part, countryCode));
  return phones.length > 1 && phones.every(({ readable }) => readable) ? phones[0]! : null;
}
