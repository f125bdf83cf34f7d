import { factsOf } from './facts-of';
import { containsToken, equals, isOneOf, nameToken } from './filter-values';
import type { ContactFingerprint } from './contacts';
import type { DuplicateFilter, DuplicateFilterGroup, DuplicateSubject } from './profile';

/** Domains that reach one mailbox, by the one that addresses are brought to. */
const furtherDomains: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': ['googlemail.com'],
  'icloud.com': ['me.com', 'mac.com'],
  'proton.me': ['protonmail.com', 'pm.me'],
};
/** A local part with HubSpot's wildcard in it, or a very long one, cannot be searched for. */
const searchable = /^[^*\s"]{3,64}$/u;

/** Searches that find a contact's likely duplicates, most telling first. */
export function contactFilterGroups(
  print: ContactFingerprint,
  subject: DuplicateSubject,
): DuplicateFilterGroup[] {
  const facts = factsOf(subject);
  const first = nameToken(facts.filled('firstname'));
  const last = nameToken(facts.filled('lastname'));
  const groups: DuplicateFilter[][] = [];
  const patterns = addressPatterns(print);
  const spellings = spellingsOf(print, patterns.length > 0);
  if (spellings.length > 0) groups.push([isOneOf('email', spellings)]);
  for (const pattern of patterns) groups.push([containsToken('email', pattern)]);
  const [phone, ...otherPhones] = nationalNumbers(subject);
  if (phone !== undefined) groups.push([phoneEndsWith(phone)]);
  if (first !== null && last !== null) {
    groups.push([containsToken('firstname', first), containsToken('lastname', last)]);
  }
  if (last !== null && print.domain !== null) {
    groups.push([equals('hs_email_domain', print.domain), containsToken('lastname', last)]);
  }
  for (const number of otherPhones) groups.push([phoneEndsWith(number)]);
  if (first !== null && last !== null) {
    groups.push([containsToken('firstname', last), containsToken('lastname', first)]);
  } else if ((first ?? last) !== null) {
    const [name, property] = first === null ? [last!, 'lastname'] : [first, 'firstname'];
    groups.push([containsToken(property, name)]);
  }
  return groups.map((filters) => ({ filters }));
}

/**
 * The addresses as they are and as their mailboxes are written plainly; without the primary one where a pattern finds it.
 * At most eight: a search's body is short.
 */
function spellingsOf({ addresses, mailboxes, local }: ContactFingerprint, hasPattern: boolean): string[] {
  const plain = mailboxes.slice(0, 3).flatMap((mailbox) => {
    const at = mailbox.lastIndexOf('@');
    const domains = furtherDomains[mailbox.slice(at + 1)] ?? [];
    return [mailbox, ...domains.map((domain) => `${mailbox.slice(0, at)}@${domain}`)];
  });
  const spellings = new Set([...addresses.slice(0, 3), ...plain]);
  if (hasPattern && local !== null && addresses[0]!.startsWith(`${local}@`)) spellings.delete(addresses[0]!);
  return [...spellings].slice(0, 8);
}

/** The same name at other domains of the company, or with tags at a provider that ignores them. */
function addressPatterns({ local, domain, domainLabel, mailboxes }: ContactFingerprint): string[] {
  if (domain !== null) {
    return local !== null && searchable.test(local) && domainLabel ? [`${local}@${domainLabel}.*`] : [];
  }
  const mailbox = mailboxes[0];
  if (mailbox === undefined) return [];
  const at = mailbox.lastIndexOf('@');
  return searchable.test(mailbox.slice(0, at)) ? [`${mailbox.slice(0, at)}+*${mailbox.slice(at)}`] : [];
}

/**
 * HubSpot standardises numbers for searches to area code and local number, and asks to leave the country code out
 * (https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm); the star takes it where it stands all the
 * same.
 */
const phoneEndsWith = (national: string): DuplicateFilter =>
  containsToken('hs_searchable_calculated_phone_number', `*${national}`);

function nationalNumbers(subject: DuplicateSubject): string[] {
  const facts = factsOf(subject);
  const numbers = ['phone', 'mobilephone'].flatMap((property) => {
    const phone = facts.filled(property) === null ? null : facts.phone(property);
    return phone?.e164 && phone.valid && phone.callingCode
      ? [phone.e164.slice(phone.callingCode.length + 1)]
      : [];
  });
  return [...new Set(numbers)];
}
