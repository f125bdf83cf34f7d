import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';

countries.registerLocale(english);

/** ISO 3166-1 alpha-2 code of a country's name or code; null when it is none. @param text not blank */
export function countryCodeOf(text: string): string | null {
  const code = text.toUpperCase();
  if (code.length === 2 && countries.isValid(code)) return code;
  if (code.length === 3 && countries.isValid(code)) return countries.alpha3ToAlpha2(code) ?? null;
  return countries.getAlpha2Code(text, 'en') ?? null;
}
