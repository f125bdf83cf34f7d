import type { Crm, CrmRecord } from '@tandem/crm';
import { settleInOrder } from '../settle';
import type { Names } from '../touchpoints/read-names';
import type { Reading } from '../touchpoints/read-person';
import { attempt } from '../touchpoints/source-outcome';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { activityIdsOf, mostWithActivities, readActivityIds } from './group-activities';
import type { ActivityIds } from './group-activities';
import { countOurs, ourPeopleFilters } from './our-people';
import { rankPeople } from './rank-people';
import type { GroupOwner, GroupPeople, KnownPerson } from './group-people';
import { mostReadWhole, readContacts, readEveryone, readFew } from './read-everyone';
import type { FirstPage } from './read-everyone';
import { readOthers } from './read-others';
import { readLabels, searchEngaged, searchPeople } from './search-people';

/** Up to so many people a group is small: its activities are asked for together with its people. */
export const smallGroup = 100;

/** So few people cost fewer requests when each is read with the ids of their activities. */
const fewPeople = 3;

/** What reading a group's people needs. */
export interface GroupToRead {
  reading: Reading;
  /** Reads the people themselves, within the time of the whole call. */
  required: Crm;
  owner: GroupOwner;
  first: FirstPage;
  /** How many contacts HubSpot's own property counts; used only when there are more than one page. */
  counted: number | null;
  /** Where the page of people begins. */
  memberOffset: number;
  terms: TermsInForce;
  /** Who is one of us, as far as that was read. */
  names: Names;
  /**
   * Requests of this call that went into what a process keeps, such as terms and stages, and that a later call has for
   * people; wanted where the group's own properties are written.
   */
  spentOnTables?: number;
}

/** People of a group, and which activities those have who are to be looked at closely. */
export interface ReadPeople extends GroupPeople {
  ids: ActivityIds;
  /** People of a page beyond those of `people`; empty unless such a page was asked for. */
  others: KnownPerson[];
}

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
  const active =
    first.next === null
      ? null
      : attempt(() => searchEngaged({ ...reading, crm: required }, owner, terms.buyingGroup));
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

async function readVeryLarge(group: GroupToRead, size: number): Promise<ReadPeople> {
  const { reading, required, owner, first, memberOffset, terms, names } = group;
  const whole = { ...reading, crm: required };
  const internalDomains = terms.engagement.internalDomains;
  const found = await searchPeople(
    whole,
    owner,
    size,
    terms.buyingGroup,
    ourPeopleFilters(names, internalDomains),
  );
  const foundIds = new Set(found.people.map(({ record }) => record.id));
  const closest = closestOf(found.people, group);
  const records = new Map(found.people.map(({ record }) => [record.id, record]));
  const shown = closest.flatMap((id) => records.get(id) ?? []);
  const place = memberOffset - foundIds.size;
  const [ids, labels, others] = await settleInOrder([
    readActivityIds(reading, closest),
    readLabels(reading, owner, shown),
    place < 0 ? Promise.resolve([]) : readOthers(whole, owner, first, foundIds, { place, size }),
  ]);
  const people = found.people.map((person) => ({
    ...person,
    labels: labels.get(person.record.id) ?? person.labels,
  }));
  return { ...found, people, ids, others };
}

const closestOf = (people: readonly KnownPerson[], { terms, names, reading }: GroupToRead): string[] =>
  rankPeople(people, terms, names, reading.now)
    .slice(0, mostWithActivities)
    .map(({ id }: CrmRecord) => id);

/** Our own people in a group; null when they could not be told, because the portal's users or a search were not read. */
export function internalIn(
  { people, totals }: GroupPeople,
  names: Names,
  { engagement }: TermsInForce,
): number | null {
  if (names.owners?.state !== 'known') return null;
  return totals === null ? countOurs(people, names, engagement.internalDomains) : totals.internal;
}
