import { settleInOrder } from '../settle';
import type { Names } from '../touchpoints/read-names';
import { attempt } from '../touchpoints/source-outcome';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { activityIdsOf, readActivityIds } from './group-activities';
import type { ActivityIds } from './group-activities';
import { countOurs } from './our-people';
import type { GroupPeople, KnownPerson } from './group-people';
import { closestOf } from './group-to-read';
import type { GroupToRead, ReadPeople } from './group-to-read';
import { mostReadWhole, readContacts, readEveryone, readFew } from './read-everyone';
import { readVeryLarge } from './read-very-large';
import { searchEngaged } from './search-people';

/** Up to so many people a group is small: its activities are asked for together with its people. */
export const smallGroup = 100;

/** So few people cost fewer requests when each is read with the ids of their activities. */
const fewPeople = 3;

/** Reads a group's people in the way that suits its size. @throws CrmError when they cannot be read */
export async function readPeople(group: GroupToRead): Promise<ReadPeople> {
  const { first, counted } = group;
  const inOnePage = first.next === null;
  if (inOnePage && first.associated.length <= fewPeople) return readFewPeople(group);
  if (inOnePage && first.associated.length <= smallGroup) return readSmall(group);
  return counted !== null && counted > mostReadWhole ? readVeryLarge(group, counted) : readLarge(group);
}

const wholeGroup = (people: KnownPerson[], ids: ActivityIds): ReadPeople => ({
  people,
  ids,
  size: people.length,
  totals: null,
  trouble: null,
  others: [],
});

async function readFewPeople({ reading, required, first }: GroupToRead): Promise<ReadPeople> {
  const people = await readFew({ ...reading, crm: required }, first.associated);
  return wholeGroup(people, activityIdsOf(people.map(({ record }) => record)));
}

async function readSmall({ reading, required, first }: GroupToRead): Promise<ReadPeople> {
  const contactIds = first.associated.map(({ toObjectId }) => toObjectId);
  const [people, ids] = await settleInOrder([
    readContacts({ ...reading, crm: required }, first.associated),
    readActivityIds(reading, contactIds),
  ]);
  return wholeGroup(people, ids);
}

/**
 * Up to a thousand people. Whose activities are looked for has to be known when the first page is read; of a group of
 * two pages a search tells who of the others was active.
 */
async function readLarge(group: GroupToRead): Promise<ReadPeople> {
  const { reading, required, owner, first, terms } = group;
  const active = first.next === null ? null : attempt(() => searchEngaged(reading, owner, terms.buyingGroup));
  const { people, more } = await readEveryone(
    { ...reading, crm: required },
    owner,
    first,
    async (begun: KnownPerson[]) => {
      const found = await active;
      const known = new Map(begun.map((person) => [person.record.id, person]));
      for (const record of found?.ok ? found.value.records : []) {
        if (!known.has(record.id)) known.set(record.id, { record, labels: [] });
      }
      return readActivityIds(reading, closestOf([...known.values()], group));
    },
  );
  return wholeGroup(people, more);
}

/** Our own people in a group; null when they could not be told, because the portal's users or a search were not read. */
export function internalIn(
  { people, totals }: GroupPeople,
  names: Names,
  { engagement }: TermsInForce,
): number | null {
  if (names.owners?.state !== 'known') return null;
  return totals === null ? countOurs(people, names, engagement.internalDomains) : totals.internal;
}
