import type { BuyingGroupTerms } from '@tandem/taxonomy';
import type { CrmRecord, SearchFilter, SearchResult } from '@tandem/crm';
import type { Reading } from '../touchpoints/read-person';
import { settleInOrder } from '../settle';
import { attempt } from '../touchpoints/source-outcome';
import { groupPropertyNames } from './group-people';
import type { GroupOwner, GroupPeople, KnownPerson } from './group-people';
import { labelsOf } from './read-everyone';

const dayMs = 86_400_000;

/** The largest page of a search (developers.hubspot.com, search guide). */
const mostPerSearch = 200;

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

/**
 * Those who matter most in a very large group, and exact counts over everyone, by five searches: HubSpot allows five
 * a second. Read are the most recently converted, seen and mailed, and those with a role; ranking them is up to the
 * caller.
 */
export async function searchPeople(
  { crm, budget, now }: Reading,
  owner: GroupOwner,
  size: number,
  terms: BuyingGroupTerms,
): Promise<GroupPeople> {
  const ofGroup: SearchFilter = {
    propertyName: owner.objectType === 'deals' ? 'associations.deal' : 'associations.company',
    operator: 'EQ',
    value: owner.id,
  };
  const touchedSince = (since: number | null) =>
    lastTouchNames.map((propertyName) => ({
      filters: [
        ofGroup,
        since === null
          ? ({ propertyName, operator: 'HAS_PROPERTY' } as const)
          : ({ propertyName, operator: 'GT', value: String(since) } as const),
      ],
    }));
  const daysAgo = (days: number): number => now - days * dayMs;
  const search = (filterGroups: Array<{ filters: SearchFilter[] }>, sort: string): Promise<SearchResult> => {
    budget.take();
    const properties = groupPropertyNames;
    return crm.objects.search('contacts', { filterGroups, sort, properties, limit: mostPerSearch });
  };
  const engagedSince = touchedSince(daysAgo(terms.engagedWithinDays));
  const [converted, seen, ever, warm, withRole] = await settleInOrder([
    search(engagedSince, '-recent_conversion_date'),
    search(engagedSince, '-hs_analytics_last_timestamp'),
    search(touchedSince(null), '-hs_email_last_click_date'),
    search(touchedSince(daysAgo(terms.coldAfterDays)), '-hs_sales_email_last_replied'),
    search(
      [{ filters: [ofGroup, { propertyName: 'hs_buying_role', operator: 'HAS_PROPERTY' }] }],
      '-hs_analytics_last_timestamp',
    ),
  ]);
  const found = [converted, seen, ever, warm, withRole].flatMap(({ records }) => records);
  const people = new Map(found.map((record) => [record.id, record]));
  return {
    people: [...people.values()].map((record): KnownPerson => ({ record, labels: [] })),
    size,
    totals: {
      engaged: converted.total,
      cold: ever.total - warm.total,
      silent: size - ever.total,
      withoutRole: size - withRole.total,
    },
  };
}

/** Labels of people found by search, who come without them; none when they cannot be read. */
export async function readLabels(
  { crm, budget }: Reading,
  owner: GroupOwner,
  people: readonly CrmRecord[],
): Promise<Map<string, string[]>> {
  if (people.length === 0 || !budget.take()) return new Map();
  const answer = await attempt(() =>
    crm.associations.batchRead(
      'contacts',
      owner.objectType,
      people.map(({ id }) => id),
    ),
  );
  return new Map(
    [...(answer.ok ? answer.value : [])].map(([id, others]) => [
      id,
      others.filter(({ toObjectId }) => toObjectId === owner.id).flatMap(labelsOf),
    ]),
  );
}
