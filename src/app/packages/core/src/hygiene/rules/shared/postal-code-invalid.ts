import { found, notApplicable, pass } from '../../answers';
import { postalCodes } from '../../facts/libraries';
import type { Rule, Suggestion } from '../../model';
import { quoted } from './fields';

const longestCode = 20;
const gaps = /[\s-]/g;
/** A country's sign before the code, which the Universal Postal Union advises against, and Japan's postal mark. */
const countrySign = /^(?:[A-Z]{1,3}\s?-\s?|〒\s?)/;
const fourDigits = /^\d{4}$/;
const threeDigits = /^\d{3}$/;
/** Countries of four digits where some codes begin with a zero, and of five where some begin with two. */
const zerosInFront: Readonly<Record<string, string>> = {
  ...{ AU: '0', DK: '0', NO: '0', NZ: '0', PH: '0', ZA: '0' },
  ...{ FI: '00', IT: '00' },
};

/**
 * The postal code does not have the country's form: letters are returned and regions cannot be told. Spreadsheets drop
 * the zeros in front, so a code with them back is suggested where that fits. Forms by country: validator `isPostalCode`,
 * after the Universal Postal Union (https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions).
 */
export const postalCodeInvalid: Rule = {
  id: 'postal_code_invalid',
  check(subject) {
    const text = subject.facts.filled('zip');
    const country = text === null ? null : subject.facts.countryCode;
    if (text === null || country === null) return notApplicable;
    if (!postalCodes().countries.has(country)) return notApplicable;
    if (fits(text, country)) return pass;
    const value = corrected(text, country);
    const suggestions: Suggestion[] =
      value === null ? [] : [{ property: 'zip', value, why: 'standard_form' }];
    return found({
      severity: 'low',
      property: 'zip',
      evidence: { value: quoted(text), country },
      suggestions,
      verifiable: true,
    });
  },
};

function fits(text: string, country: string): boolean {
  if (text.length > longestCode) return false;
  const code = text.normalize('NFKC').toUpperCase();
  const { fits: fitsForm } = postalCodes();
  return (
    fitsForm(code, country) ||
    fitsForm(code.replace(gaps, ''), country) ||
    (country === 'JP' && /^\d{7}$/.test(code))
  );
}

function corrected(text: string, country: string): string | null {
  if (text.length > longestCode) return null;
  const code = text.toUpperCase().replace(countrySign, '');
  if (code !== text.toUpperCase() && fits(code, country)) return code;
  const zeros = fourDigits.test(code) ? '0' : threeDigits.test(code) ? zerosInFront[country] : undefined;
  return zeros !== undefined && fits(`${zeros}${code}`, country) ? `${zeros}${code}` : null;
}
