import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import { distance } from 'fastest-levenshtein';
import countriesInEnglish from 'i18n-iso-countries/langs/en.json';
import languages from 'iso-639-1';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { getDomain, parse } from 'tldts';
import isEmail from 'validator/lib/isEmail';
import isPostalCode from 'validator/lib/isPostalCode';
import type { PostalCodeLocale } from 'validator/lib/isPostalCode';
import isURL from 'validator/lib/isURL';
import commonMailDomains from 'email-providers/common.json';
import type { RelatedRecord, Subject } from '@tandem/core/hygiene';
import { mailProviders } from '../../src/app/packages/core/src/hygiene/facts/mail-domains';

export { ownCallsOf } from './hygiene-own-validators';

/** Tables that their packages give as lists are looked up by key, since their own functions go through the whole list. */
const disposableDomains = disposableEmailBlocklistSet();
const mailDomains = new Set<string>(commonMailDomains);
const countryCodes = new Map<string, string>(
  Object.entries(countriesInEnglish.countries).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [name.toLowerCase(), code]),
  ),
);

/** One call of a library that validates, with its input. */
export interface LibraryCall {
  library: string;
  call: () => unknown;
}

/** Labels of the providers that the engine measures a domain's distance to; shorter ones it compares letter by letter. */
const longProviders = mailProviders.map(labelOf).filter((label) => label.length >= 9);

/** How a validator is asked about a value; a value that is empty is not asked about. */
type Ask = (library: string, value: string | null | undefined, call: (value: string) => unknown) => void;

/**
 * What validating a record costs without an engine: for each field that the engine checks one direct call of each
 * library's function for such a field, with nothing remembered from a field or a record before.
 */
export function libraryCallsOf({ properties, related, facts }: Subject): LibraryCall[] {
  const calls: LibraryCall[] = [];
  const ask: Ask = (library, value, call) => {
    if (value) calls.push({ library, call: () => call(value) });
  };
  const country = facts.countryCode ?? undefined;
  askAboutMail(ask, properties['email']);
  for (const name of ['phone', 'mobilephone']) {
    ask('libphonenumber-js: parse, isValid, formatInternational without +', properties[name], (value) => {
      const number = parsePhoneNumberFromString(value, country as CountryCode | undefined);
      return number?.isValid() && !value.startsWith('+') ? number.formatInternational() : number;
    });
  }
  ask('validator: isURL', properties['website'], (value) => isURL(value));
  ask('tldts: parse, of a website', properties['website'], (value) => parse(value));
  ask('tldts: parse, of a company’s domain', properties['domain'], (value) => parse(value));
  ask('i18n-iso-countries: lookup by name', properties['country'], (value) =>
    countryCodes.get(value.toLowerCase()),
  );
  ask('validator: isPostalCode', country && properties['zip'], (value) =>
    isPostalCode(value, country as PostalCodeLocale),
  );
  ask('iso-639-1: validate', properties['hs_language'], (value) => languages.validate(value));
  for (const company of related.companies ?? []) askAboutCompany(ask, company, properties['company']);
  for (const contact of related.contacts ?? []) {
    ask('tldts: getDomain, of a contact’s address', contact.properties['email'], (value) => getDomain(value));
  }
  return calls;
}

function askAboutMail(ask: Ask, address: string | null | undefined): void {
  const domain = address?.slice(address.lastIndexOf('@') + 1);
  ask('validator: isEmail', address, (value) => isEmail(value, { allow_utf8_local_part: true }));
  ask('tldts: parse, of an address', domain, (value) => parse(value));
  ask('disposable-email-domains-js: lookup', domain, (value) => disposableDomains.has(value));
  ask('email-providers: lookup', domain, (value) => mailDomains.has(value));
  const label = domain && labelOf(domain);
  const near = longProviders.filter((provider) => provider[0] === label?.[0]);
  for (const provider of near) {
    ask('fastest-levenshtein: distance to a provider', label, (value) => distance(value, provider));
  }
}

function askAboutCompany(
  ask: Ask,
  { properties: { domain, name } }: RelatedRecord,
  written: string | null | undefined,
): void {
  ask('tldts: getDomain, of a company', domain, (value) => getDomain(value));
  ask('fastest-levenshtein: distance of names', name && written, (value) => distance(value, name!));
}

function labelOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}
