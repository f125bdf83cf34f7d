import type { Touchpoint } from '@tandem/taxonomy';
import { pageOf } from '../touchpoints/filter';
import { groupCoverage, roleCoverage } from './coverage';
import { byEngagement, personOf } from './person';
import type { GroupTerms } from './person';
import { countStates } from './states';
import type { BuyingGroup, GroupContact, GroupPerson } from './results';

/** Which part of a group to show. */
export interface GroupPaging {
  offset: number;
  limit: number;
}

/**
 * A buying group of any size: counts over everyone, and one page of people, most engaged first. A contact given twice
 * is one person; touches of others are left out.
 *
 * @param touches of all the people, merged and marked, in any order
 * @param now epoch milliseconds
 */
export function assessGroup(
  contacts: readonly GroupContact[],
  touches: readonly Touchpoint[],
  terms: GroupTerms,
  now: number,
  paging: GroupPaging,
): BuyingGroup {
  const people = peopleOf(contacts, touches, terms, now);
  const roles = roleCoverage(people, terms.buyingGroup);
  const count = (fits: (person: GroupPerson) => boolean): number => people.filter(fits).length;
  const engaged = count((person) => person.engaged);
  return {
    size: people.length,
    people: pageOf(people, paging.offset, paging.limit),
    roles,
    ...groupCoverage(roles),
    engaged,
    cold: count(({ cold }) => cold),
    states: countStates(people),
    withoutTouches: count((person) => person.touches === 0),
    withoutRole: count((person) => person.roles.length === 0),
    singleThreaded: engaged === 1,
    touches: people.reduce((sum, person) => sum + person.touches, 0),
  };
}

/** All people of a group, most engaged first, each with their share of the group's counted marketing touches. */
export function peopleOf(
  contacts: readonly GroupContact[],
  touches: readonly Touchpoint[],
  terms: GroupTerms,
  now: number,
): GroupPerson[] {
  const byContact = touchesByContact(touches);
  const distinct = new Map(contacts.map((contact) => [contact.contactId, contact]));
  const people = [...distinct.values()].map((contact) =>
    personOf(contact, byContact.get(contact.contactId) ?? [], terms, now),
  );
  const all = people.reduce((sum, person) => sum + person.touches, 0);
  return people
    .map((person) => ({ ...person, share: all === 0 ? 0 : person.touches / all }))
    .sort(byEngagement);
}

function touchesByContact(touches: readonly Touchpoint[]): Map<string, Touchpoint[]> {
  const byContact = new Map<string, Touchpoint[]>();
  for (const touch of touches) {
    const known = byContact.get(touch.contactId);
    if (known) known.push(touch);
    else byContact.set(touch.contactId, [touch]);
  }
  return byContact;
}
