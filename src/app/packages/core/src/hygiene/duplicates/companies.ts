import { parse } from 'tldts';
import { textOf } from '../../property-values';
import { isFreeMailDomain } from '../facts';
import type { DuplicateReason } from '../model';
import { compareCompanyNames, readCompanyName } from './company-name';
import type { CompanyName } from './company-name';
import { sharedOf } from './contact-addresses';
import { factsOf, phonesOf } from './facts-of';
import { containsToken, isOneOf, nameToken } from './filter-values';
import type { DuplicateFilter, DuplicateProfile, DuplicateSubject, Fingerprint } from './profile';

/** What is kept of a company. */
export interface CompanyFingerprint extends Fingerprint {
  /** Registered domains, its own first. */
  domains: readonly string[];
  /** Its own domain without suffix: `example` of `example.co.uk`. */
  domainLabel: string | null;
  name: CompanyName | null;
  phones: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/**
 * How likely one thing alone makes two companies one. HubSpot tells companies apart by their domain, but its API lets
 * several have one; subsidiaries with other names share their parent's. The others are judgements by the conventions for
 * contacts: name with domain 0.7, telephone 0.5, similar names at most 0.4. A number alone says nothing, for it may be a
 * landlord's or a group's; it only bears out what else there is.
 */
const probabilities = {
  domain: 0.9,
  domainOfOtherName: 0.6,
  domainLabel: 0.5,
  nameAndCountry: 0.7,
  name: 0.6,
  nameElsewhere: 0.3,
  similarName: 0.4,
  phone: 0.5,
  phoneOfOthers: 0.2,
} as const;

/** Labels shorter than this are initials that many companies have: `abc.de`, `abc.com`. */
const tellingLabel = 4;
const mostDomains = 10;

/** How companies are compared. */
export const companyProfile: DuplicateProfile<CompanyFingerprint> = {
  properties: ['name', 'domain', 'hs_additional_domains', 'phone', 'country', 'hs_merged_object_ids'],
  fingerprintOf(record) {
    const facts = factsOf(record);
    const text = facts.filled('name');
    const name = readCompanyName(text);
    const domains = domainsOf(record);
    return {
      id: record.id,
      label: (name && text) ?? domains[0]?.domain ?? record.id,
      order: name?.[0] ?? domains[0]?.domain ?? '',
      domains: domains.map(({ domain }) => domain),
      domainLabel: domains[0]?.label ?? null,
      name,
      phones: phonesOf(facts, ['phone']),
      country: facts.countryCode,
    };
  },
  keysOf({ domains, domainLabel, name, phones }) {
    const keys = domains.map((domain) => `domain ${domain}`);
    if (domainLabel !== null && domainLabel.length >= tellingLabel) keys.push(`web name ${domainLabel}`);
    for (const form of name ?? []) keys.push(`company name ${form.replaceAll(' ', '')}`);
    for (const phone of phones) keys.push(`phone ${phone}`);
    return keys;
  },
  compare(one, other) {
    const reasons: DuplicateReason[] = [];
    const names = compareCompanyNames(one.name, other.name);
    const differ = names === 'different';
    const domain = compareDomains(one, other, differ);
    if (domain) reasons.push(domain);
    const phone = sharedOf(one.phones, other.phones);
    if (names === 'same') {
      reasons.push({ kind: 'company_name', value: other.label, probability: nameProbability(one, other) });
    } else if (names === 'alike' && (domain ?? phone) !== null) {
      reasons.push({ kind: 'company_name', value: other.label, probability: probabilities.similarName });
    }
    if (phone !== null && reasons.length > 0) {
      const probability = differ ? probabilities.phoneOfOthers : probabilities.phone;
      reasons.push({ kind: 'phone', value: phone, probability });
    }
    return reasons;
  },
  filterGroupsOf({ domains, domainLabel, phones }, subject) {
    const groups: DuplicateFilter[][] = [];
    const facts = factsOf(subject);
    const own = domains.slice(0, 4).flatMap((domain) => [domain, `www.${domain}`]);
    if (own.length > 0) groups.push([isOneOf('domain', own)]);
    const label = domainLabel === null ? null : nameToken(domainLabel);
    if (label !== null && label.length >= tellingLabel) groups.push([containsToken('domain', `${label}.*`)]);
    const text = facts.filled('name');
    const words = readCompanyName(text)?.[0]?.split(' ') ?? [];
    const tokens = words.map(nameToken).filter((token) => token !== null);
    if (tokens.length > 0) groups.push(tokens.slice(0, 3).map((token) => containsToken('name', token)));
    const asWritten = nameToken(text);
    if (asWritten !== null) groups.push([containsToken('name', asWritten)]);
    const phone = facts.filled('phone') === null ? null : facts.phone('phone');
    if (phone && phones.length > 0) {
      groups.push([isOneOf('phone', [phone.text, ...phones, phone.formatted ?? phone.text])]);
    }
    return groups.map((filters) => ({ filters }));
  },
};

function compareDomains(
  one: CompanyFingerprint,
  other: CompanyFingerprint,
  namesDiffer: boolean,
): DuplicateReason | null {
  const domain = sharedOf(one.domains, other.domains);
  if (domain !== null) {
    const probability = namesDiffer ? probabilities.domainOfOtherName : probabilities.domain;
    return { kind: 'domain', value: domain, probability };
  }
  if (namesDiffer || one.domainLabel === null || one.domainLabel !== other.domainLabel) return null;
  if (one.domainLabel.length < tellingLabel) return null;
  return { kind: 'domain', value: other.domains[0]!, probability: probabilities.domainLabel };
}

/** The same name is less telling in another country, or where both have domains that say otherwise. */
function nameProbability(one: CompanyFingerprint, other: CompanyFingerprint): number {
  const bothPlaced = one.country !== null && other.country !== null;
  if (bothPlaced && one.country !== other.country) return probabilities.nameElsewhere;
  const haveDomains = one.domainLabel !== null && other.domainLabel !== null;
  const agree = one.domainLabel === other.domainLabel || sharedOf(one.domains, other.domains) !== null;
  if (haveDomains && !agree) return probabilities.similarName;
  return bothPlaced ? probabilities.nameAndCountry : probabilities.name;
}

/** Domains that the company itself registered: none of mail providers and none below those of hosts. */
function domainsOf({ properties }: DuplicateSubject): Array<{ domain: string; label: string }> {
  const domains: Array<{ domain: string; label: string }> = [];
  const further = textOf(properties, 'hs_additional_domains')?.split(';', mostDomains) ?? [];
  for (const text of [textOf(properties, 'domain') ?? '', ...further]) {
    if (text === '' || text.length > 253) continue;
    const { domain, domainWithoutSuffix: label } = parse(text.trim(), { allowPrivateDomains: true });
    if (!domain || !label || isFreeMailDomain(domain)) continue;
    if (!domains.some((known) => known.domain === domain)) domains.push({ domain, label });
  }
  return domains;
}
