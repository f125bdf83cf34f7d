import { momentOf, statesOfCounts } from '@tandem/core';
import type { BuyingGroupTerms } from '@tandem/taxonomy';
import type { CrmRecord, SearchFilter, SearchResult } from '@tandem/crm';
import type { Reading } from '../touchpoints/read-person';
import { settleInOrder } from '../settle';
import { attempt } from '../touchpoints/source-outcome';
import { groupPropertyNames } from './group-people';
import type { GroupOwner, GroupPeople, GroupTotals, KnownPerson } from './group-people';

const dayMs = 86_400_000;

/** The largest page of a search (developers.hubspot.com, search guide). */
export const mostPerSearch = 200;

/**
 * Properties with the time of the latest touch of a kind that shows a buyer taking part; as many as a search has room
 * for groups of filters.
 */
export const lastTouchNames = [
  'recent_conversion_date',
  'hs_analytics_last_timestamp',
  'hs_email_last_click_date',
  'hs_email_last_reply_date',
  'hs_sales_email_last_replied',
] as const;

/** The latest of those times of a contact, epoch milliseconds; null without any. */
export function latestTouchOf({ properties }: CrmRecord): number | null {
  const times = lastTouchNames.flatMap((name) => momentOf(properties, name) ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** People of a group, for searches of contacts. */
export const ofGroup = ({ objectType, id }: GroupOwner): SearchFilter => ({
  propertyName: objectType === 'deals' ? 'associations.deal' : 'associations.company',
  operator: 'EQ',
  value: id,
});

const touchedSince = (owner: GroupOwner, since: number | null) =>
  lastTouchNames.map((propertyName) => ({
    filters: [
      ofGroup(owner),
      since === null
        ? ({ propertyName, operator: 'HAS_PROPERTY' } as const)
        : ({ propertyName, operator: 'GT', value: String(since) } as const),
    ],
  }));

export function searchContacts(
  { crm, budget }: Reading,
  filterGroups: Array<{ filters: SearchFilter[] }>,
  sort: string,
  limit = mostPerSearch,
): Promise<SearchResult> {
  budget.take();
  return crm.objects.search('contacts', { filterGroups, sort, properties: groupPropertyNames, limit });
}

/** The people of a group who were active within the agreed days, the most recently seen first. */
export const searchEngaged = (
  reading: Reading,
  owner: GroupOwner,
  { engagedWithinDays }: BuyingGroupTerms,
): Promise<SearchResult> =>
  searchContacts(
    reading,
    touchedSince(owner, reading.now - engagedWithinDays * dayMs),
    '-hs_analytics_last_timestamp',
  );

/** People found by searches, with the searches' counts. */
export interface SearchedPeople extends GroupPeople {
  totals: GroupTotals;
}

/**
 * Those who matter most in a very large group, and counts over everyone, by five searches: HubSpot allows five a
 * second. Read are the most recently seen, converted and mailed, those with a role and our own people; ranking them is
 * up to the caller.
 *
 * @param ours filters that find our own people, see `ourPeopleFilters`
 */
export async function searchPeople(
  reading: Reading,
  owner: GroupOwner,
  size: number,
  terms: BuyingGroupTerms,
  ours: SearchFilter[] | null,
): Promise<SearchedPeople> {
  const withRoles: SearchFilter[] = [
    ofGroup(owner),
    { propertyName: 'hs_buying_role', operator: 'HAS_PROPERTY' },
  ];
  const [engaged, ever, warm, withRole, internal] = await settleInOrder([
    searchEngaged(reading, owner, terms),
    searchContacts(reading, touchedSince(owner, null), '-recent_conversion_date'),
    searchContacts(
      reading,
      touchedSince(owner, reading.now - terms.coldAfterDays * dayMs),
      '-hs_email_last_click_date',
    ),
    searchContacts(reading, [{ filters: withRoles }], '-hs_analytics_last_timestamp'),
    searchOurs(reading, owner, ours),
  ]);
  const found = [engaged, ever, warm, withRole].flatMap(({ records }) => records);
  const people = new Map([...found, ...(internal?.records ?? [])].map((record) => [record.id, record]));
  const complete = internal !== null && internal.total === internal.records.length;
  return {
    people: [...people.values()].map((record): KnownPerson => ({ record, labels: [] })),
    size,
    trouble: null,
    totals: {
      states: statesOfCounts({ size, ever: ever.total, warm: warm.total, engaged: engaged.total }),
      withoutRole: size - withRole.total,
      roles: withRole.total > withRole.records.length ? new Map() : null,
      internal: complete ? internal.total : null,
    },
  };
}

/** Our own people in a group; null when they cannot be looked for. */
async function searchOurs(
  reading: Reading,
  owner: GroupOwner,
  ours: SearchFilter[] | null,
): Promise<{ total: number; records: CrmRecord[] } | null> {
  if (ours === null) return null;
  if (ours.length === 0) return { total: 0, records: [] };
  const groups = ours.map((filter) => ({ filters: [ofGroup(owner), filter] }));
  const answer = await attempt(() => searchContacts(reading, groups, '-hs_analytics_last_timestamp'));
  return answer.ok ? answer.value : null;
}
