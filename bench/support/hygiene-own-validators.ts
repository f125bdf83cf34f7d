import { distance } from 'fastest-levenshtein';
import languages from 'iso-639-1';
import { parse } from 'tldts';
import type { Subject } from '@tandem/core/hygiene';
import {
  countryCodeOf,
  domainTypoOf,
  isDisposableDomain,
  isFreeMailDomain,
  isPlaceholder,
  isRoleAddress,
  nameCased,
} from '../../src/app/packages/core/src/hygiene/facts';
import { isUsualCountryName } from '../../src/app/packages/core/src/hygiene/facts/country';
import { readEmail } from '../../src/app/packages/core/src/hygiene/facts/email';
import { postalCodes } from '../../src/app/packages/core/src/hygiene/facts/libraries';
import { readPhone } from '../../src/app/packages/core/src/hygiene/facts/phone';
import { propertyKinds } from '../../src/app/packages/core/src/hygiene/facts/property-kind';
import { isStateOf } from '../../src/app/packages/core/src/hygiene/facts/state';
import { isWebAddress, repairedAddress } from '../../src/app/packages/core/src/hygiene/facts/website';
import { hasMarkup } from '../../src/app/packages/core/src/hygiene/rules/shared/markup';
import type { LibraryCall } from './hygiene-validators';

/**
 * What judging a record's fields costs without rules and a score: each validator that the engine has, libraries below
 * them, asked once about each field that the engine asks it about. They remember shared values as they do in the engine.
 */
export function ownCallsOf({ properties, related, facts }: Subject): LibraryCall[] {
  const calls: LibraryCall[] = [];
  const country = facts.countryCode;
  const kindOf = propertyKinds(related.properties);
  for (const [property, value] of Object.entries(properties)) {
    if (!value || !kindOf(property).byPeople) continue;
    calls.push({
      library: 'placeholder, markup',
      call: () => [isPlaceholder(value, property), hasMarkup(value)],
    });
  }
  const ask = (library: string, names: readonly string[], call: (value: string) => unknown): void => {
    for (const name of names) {
      const value = facts.filled(name);
      if (value !== null) calls.push({ library, call: () => call(value) });
    }
  };
  ask('e-mail address', ['email'], (value) =>
    judgedAddress(value, related.companies?.[0]?.properties['domain']),
  );
  ask('telephone', ['phone', 'mobilephone'], (value) => {
    const phone = readPhone(value, country);
    return phone.valid && !phone.international ? phone.formatted : phone;
  });
  ask('web address', ['website'], (value) => isWebAddress(value) || repairedAddress(value));
  ask('domain', ['domain'], (value) => parse(value));
  ask('country', ['country'], (value) => {
    const code = countryCodeOf(value);
    return code !== null && isUsualCountryName(code, value);
  });
  ask('name', ['firstname', 'lastname'], (value) => nameCased(value));
  ask('language', ['hs_language'], (value) => languages.validate(value));
  if (country !== null) {
    ask('state', ['state'], (value) => isStateOf(value, country));
    ask(
      'postal code',
      ['zip'],
      (value) => postalCodes().countries.has(country) && postalCodes().fits(value, country),
    );
  }
  for (const { properties: company } of related.companies ?? []) {
    const { name, domain } = company;
    if (domain) calls.push({ library: 'company’s domain', call: () => parse(domain) });
    if (name) ask('company’s name', ['company'], (value) => value === name || distance(value, name));
  }
  for (const { properties: contact } of related.contacts ?? []) {
    const { email } = contact;
    if (email) calls.push({ library: 'contact’s address', call: () => parse(email) });
  }
  return calls;
}

function judgedAddress(value: string, companyDomain: string | null | undefined): unknown {
  const { local, domain, valid } = readEmail(value);
  const typo = domainTypoOf(domain, companyDomain ? [companyDomain] : []);
  return [valid, typo, isRoleAddress(local), isDisposableDomain(domain), isFreeMailDomain(domain)];
}
