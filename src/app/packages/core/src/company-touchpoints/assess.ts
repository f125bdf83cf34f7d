import type { Touchpoint } from '@tandem/taxonomy';
import { assessGroup, peopleOf } from '../buying-group';
import type { GroupPaging, GroupTerms } from '../buying-group';
import { pageOf } from '../touchpoints/filter';
import type { CompanyTouchpoints, DomainContact } from './results';

/**
 * A company's people as one group, and strangers: people of the company's e-mail domains who are engaged but on no
 * deal, whether or not HubSpot associates them with the company. Most engaged first.
 *
 * @param contacts the company's associated contacts and those found by its domains, each at least once
 * @param domains the company's own, e.g. `example.com`; mailbox providers' prove nothing and are left out
 * @param touches of all of them, merged and marked
 * @param now epoch milliseconds
 */
export function assessCompany(
  contacts: readonly DomainContact[],
  domains: readonly string[],
  touches: readonly Touchpoint[],
  terms: GroupTerms,
  now: number,
  paging: { people: GroupPaging; strangers: GroupPaging },
): CompanyTouchpoints {
  const associated = contacts.filter((contact) => contact.associated);
  const own = domains.map(plainDomain).filter((domain) => domain !== '' && !mailboxProviders.has(domain));
  const candidates = new Map(
    contacts
      .filter(({ email, deals }) => deals === 0 && isOfDomain(email, own))
      .map((contact) => [contact.contactId, contact]),
  );
  const strangers = peopleOf([...candidates.values()], touches, terms, now)
    .filter(({ engaged }) => engaged)
    .map((person) => ({ ...person, associated: candidates.get(person.contactId)?.associated ?? false }));
  return {
    people: assessGroup(associated, touches, terms, now, paging.people),
    strangers: pageOf(strangers, paging.strangers.offset, paging.strangers.limit),
  };
}

/** Domains at which anyone can have a mailbox; one of them is nobody's company. */
export const mailboxProviders: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'mail.ru',
  'qq.com',
  '163.com',
  'proton.me',
  'protonmail.com',
]);

const plainDomain = (domain: string): string =>
  domain
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/[/?#].*$/, '');

function isOfDomain(email: string | null, domains: readonly string[]): boolean {
  const address = email?.trim().toLowerCase() ?? '';
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
