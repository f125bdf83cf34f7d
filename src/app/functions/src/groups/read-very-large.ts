import { settleInOrder } from '../settle';
import { attempt } from '../touchpoints/source-outcome';
import type { Trouble } from '../touchpoints/source-outcome';
import { readActivityIds } from './group-activities';
import type { KnownPerson } from './group-people';
import { closestOf } from './group-to-read';
import type { GroupToRead, ReadPeople } from './group-to-read';
import { ourPeopleFilters } from './our-people';
import { readContacts, readLabels } from './read-everyone';
import { readOthers, readThroughAll } from './read-others';
import { searchPeople } from './search-people';
import type { SearchedPeople } from './search-people';
import { searchRoles } from './search-roles';

/** More than a thousand people: those whom searches find, or where these fail those of the first page. */
export async function readVeryLarge(group: GroupToRead, size: number): Promise<ReadPeople> {
  const { reading, owner, terms, names } = group;
  const ours = ourPeopleFilters(names, terms.engagement.internalDomains);
  const found = await attempt(() => searchPeople(reading, owner, size, terms.buyingGroup, ours));
  return found.ok ? readFound(group, found.value) : readFirst(group, size, found.trouble);
}

async function readFound(group: GroupToRead, found: SearchedPeople): Promise<ReadPeople> {
  const { reading, required, owner, first, memberOffset, terms } = group;
  const whole = { ...reading, crm: required };
  const closest = closestOf(found.people, group);
  const records = new Map(found.people.map(({ record }) => [record.id, record]));
  const shown = closest.flatMap((id) => records.get(id) ?? []);
  const withRoles = searchRoles(reading, owner, found, terms.buyingGroup);
  const further = async (): Promise<KnownPerson[]> => {
    const ids = new Set((await withRoles).people.map(({ record }) => record.id));
    const place = memberOffset - ids.size;
    return place < 0 ? [] : readOthers(whole, owner, first, ids, { place, size: found.size });
  };
  const [ids, labels, all, others] = await settleInOrder([
    readActivityIds(reading, closest),
    readLabels(reading, owner, shown),
    withRoles,
    further(),
  ]);
  const people = all.people.map((person) => ({
    ...person,
    labels: labels.get(person.record.id) ?? person.labels,
  }));
  return { ...all, people, ids, others };
}

/** The people of the first page of associations, which is in hand when the searches fail. */
async function readFirst(group: GroupToRead, size: number, trouble: Trouble): Promise<ReadPeople> {
  const { reading, required, owner, first, memberOffset } = group;
  const whole = { ...reading, crm: required };
  const people = await readContacts(whole, first.associated);
  const found = new Set(first.associated.map(({ toObjectId }) => toObjectId));
  const place = memberOffset - people.length;
  const [ids, others] = await settleInOrder([
    readActivityIds(reading, closestOf(people, group)),
    place < 0 ? Promise.resolve([]) : readThroughAll(whole, owner, first, found, place),
  ]);
  return { people, ids, others, size, totals: null, trouble };
}
