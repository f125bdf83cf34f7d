/* eslint-disable @typescript-eslint/no-require-imports -- an import would load each table when the program starts */
import type { ISO31662Entry } from 'iso-3166/2.js';
import type * as PhoneLibrary from 'libphonenumber-js/min';
import { lazily } from './lazily';

/** Names of countries by ISO 3166-1 alpha-2 code; a country may have several. */
export type CountryNames = Readonly<Record<string, string | readonly string[]>>;

/** Names of countries in one language of i18n-iso-countries. @param language e.g. `de` */
export const countryNamesIn = (language: string): CountryNames =>
  (require(`i18n-iso-countries/langs/${language}.json`) as { countries: CountryNames }).countries;

/** Subdivisions of every country, by ISO 3166-2. */
export const subdivisions = lazily(
  () => (require('iso-3166/2.js') as { iso31662: readonly ISO31662Entry[] }).iso31662,
);

/** Domains where anyone gets an address for minutes (disposable-email-domains, a list that its community keeps). */
export const disposableDomains = lazily(() =>
  (
    require('disposable-email-domains-js') as { disposableEmailBlocklistSet: () => ReadonlySet<string> }
  ).disposableEmailBlocklistSet(),
);

/** Domains of mail providers, well known and forgotten (package email-providers). */
export const knownMailDomains = lazily(() => require('email-providers/all.json') as readonly string[]);

/** Postal codes by country (validator, `isPostalCode`). */
export const postalCodes = lazily(() => {
  const validator = require('validator/lib/isPostalCode') as {
    default: (text: string, country: string) => boolean;
    locales: readonly string[];
  };
  return { fits: validator.default, countries: new Set(validator.locales) };
});

/** Telephone numbers, with the small tables of numbering plans: reading them takes longest when a function starts. */
export const phoneLibrary = lazily(() => require('libphonenumber-js/min') as typeof PhoneLibrary);
