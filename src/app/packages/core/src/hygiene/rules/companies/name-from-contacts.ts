import { textOf } from '../../../property-values';
import { isPlaceholder, writtenCase } from '../../facts';
import type { Subject, Suggestion } from '../../model';
import { hasAddress } from '../contacts/names';
import { businessDomainOf, ownDomainIn } from './domains';

/** Contacts that are looked at; more would not make it surer. */
const enoughContacts = 100;
const longestName = 200;

/**
 * What the company's own people call it, as a suggestion for its name: the one name that every contact has who has one, of
 * those with an address at the company's domain when that is known. None when they differ or the name is no better.
 */
export function suggestNameOfContacts({ properties, related }: Subject): Suggestion[] {
  const domain = ownDomainIn(textOf(properties, 'domain') ?? '');
  let name: string | null = null;
  for (const contact of related.contacts?.slice(0, enoughContacts) ?? []) {
    if (domain !== null && businessDomainOf(contact) !== domain) continue;
    const theirs = textOf(contact.properties, 'company');
    if (theirs === null || theirs.length > longestName || isPlaceholder(theirs, 'company')) continue;
    if (name !== null && name.toLowerCase() !== theirs.toLowerCase()) return [];
    if (name === null || writtenCase(name) !== 'mixed') name = theirs;
  }
  if (name === null || hasAddress(name)) return [];
  const written = writtenCase(name);
  return written === 'mixed' || written === null
    ? [{ property: 'name', value: name, why: 'from_contacts' }]
    : [];
}
