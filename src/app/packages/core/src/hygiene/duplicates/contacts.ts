import type { DuplicateReason } from '../model';
import { compareCompanyNames, readCompanyName } from './company-name';
import type { CompanyName } from './company-name';
import { contactFilterGroups } from './contact-filters';
import { readAddresses, sharedOf } from './contact-addresses';
import type { Addresses } from './contact-addresses';
import { factsOf, phonesOf } from './facts-of';
import { compareNames, readPersonName, wordsOf } from './person-name';
import type { NameLikeness, PersonName } from './person-name';
import type { DuplicateProfile, Fingerprint } from './profile';

/** What is kept of a contact. */
export interface ContactFingerprint extends Fingerprint, Addresses {
  /** E.164. */
  phones: readonly string[];
  name: PersonName | null;
  company: CompanyName | null;
  /** The company as it is written. */
  companyText: string | null;
}

/**
 * How likely one thing alone makes two contacts one person. Exact address 1.0, name with domain 0.7, telephone 0.5, similar
 * names at most 0.4 are the conventions for this score; the others are judgements between these: a mailbox under another
 * spelling misleads only where it is shared, a company's name less reliably names it than its domain, and a number that
 * people of different names have is an office's or a family's, as one may be where the names cannot be compared. A name
 * alone says nothing, for namesakes are many; it only bears out what else there is.
 */
const probabilities = {
  email: 1,
  sameMailbox: 0.9,
  siblingDomain: 0.7,
  siblingDomainShort: 0.5,
  nameAndDomain: 0.7,
  nameAndCompany: 0.6,
  phone: 0.5,
  phoneIncomparable: 0.3,
  phoneOfOthers: 0.2,
  similarName: 0.4,
  nameBesides: 0.25,
} as const;

/** Locals from this length on are rarely two people's, as `jan@` may be. */
const tellingLocal = 5;

/** How contacts are compared. */
export const contactProfile: DuplicateProfile<ContactFingerprint> = {
  properties: [
    ...[
      'firstname',
      'lastname',
      'email',
      'hs_additional_emails',
      'phone',
      'mobilephone',
      'company',
      'country',
    ],
    ...['hs_merged_object_ids', 'hs_calculated_merged_vids'],
  ],
  fingerprintOf(record) {
    const facts = factsOf(record);
    const [first, last] = [facts.filled('firstname'), facts.filled('lastname')];
    const name = readPersonName(first, last);
    const companyText = facts.filled('company');
    const company = readCompanyName(companyText);
    const addresses = readAddresses(facts, record.properties);
    return {
      id: record.id,
      label: (name && [first, last].filter(Boolean).join(' ')) ?? addresses.addresses[0] ?? record.id,
      order: name?.forms[0] ?? addresses.addresses[0] ?? '',
      ...addresses,
      phones: phonesOf(facts, ['phone', 'mobilephone']),
      name,
      company,
      companyText: company === null ? null : companyText,
    };
  },
  keysOf({ mailboxes, local, domainLabel, domain, phones, name, company }) {
    const keys = mailboxes.map((mailbox) => `email ${mailbox}`);
    for (const phone of phones) keys.push(`phone ${phone}`);
    if (local !== null && domainLabel !== null) keys.push(`address ${local}@${domainLabel}`);
    if (name === null) return keys;
    const parts = [...name.forms, ...wordsOf(name).filter(({ length }) => length > 1)];
    for (const part of new Set(parts)) {
      if (domain !== null) keys.push(`domain ${domain}, name ${part}`);
      for (const form of company ?? []) keys.push(`company ${form.replaceAll(' ', '')}, name ${part}`);
    }
    return keys;
  },
  compare(one, other) {
    const reasons: DuplicateReason[] = [];
    const names = compareNames(one.name, other.name);
    const email = compareAddresses(one, other, names === 'different');
    if (email) reasons.push(email);
    const phone = sharedOf(one.phones, other.phones);
    if (phone !== null) reasons.push({ kind: 'phone', value: phone, probability: phoneProbability(names) });
    const domain = one.domain !== null && one.domain === other.domain ? one.domain : null;
    const company = compareCompanyNames(one.company, other.company) === 'same' ? other.companyText : null;
    if (names === 'same' && (domain ?? company) !== null) {
      const probability = domain === null ? probabilities.nameAndCompany : probabilities.nameAndDomain;
      reasons.push({ kind: 'name_and_domain', value: `${other.label}, ${domain ?? company}`, probability });
    } else if (names === 'same' ? reasons.length > 0 : names === 'alike' && (domain ?? company ?? phone)) {
      const isBesides = names === 'same' && phone === null;
      const probability = isBesides ? probabilities.nameBesides : probabilities.similarName;
      reasons.push({ kind: 'similar_name', value: other.label, probability });
    }
    return reasons;
  },
  filterGroupsOf: contactFilterGroups,
};

function phoneProbability(names: NameLikeness): number {
  if (names === 'different') return probabilities.phoneOfOthers;
  return names === 'incomparable' ? probabilities.phoneIncomparable : probabilities.phone;
}

function compareAddresses(one: Addresses, other: Addresses, namesDiffer: boolean): DuplicateReason | null {
  const address = sharedOf(one.addresses, other.addresses);
  if (address !== null) return { kind: 'email', value: address, probability: probabilities.email };
  const value = other.addresses[0] ?? '';
  const mailbox = sharedOf(one.mailboxes, other.mailboxes);
  if (mailbox !== null) return { kind: 'email_variant', value, probability: probabilities.sameMailbox };
  if (one.local === null || one.domainLabel === null || namesDiffer) return null;
  if (one.local !== other.local || one.domainLabel !== other.domainLabel) return null;
  const isTelling = one.local.length >= tellingLocal;
  const probability = isTelling ? probabilities.siblingDomain : probabilities.siblingDomainShort;
  return { kind: 'email_variant', value, probability };
}
