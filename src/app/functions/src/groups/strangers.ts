import type { BuyingGroupTerms } from '@tandem/taxonomy';
import { isFreeMailDomain } from '@tandem/core/mail-domains';
import type { CrmRecord, SearchFilter } from '@tandem/crm';
import type { Names } from '../touchpoints/read-names';
import type { Reading } from '../touchpoints/read-person';
import { settleTouches } from '../touchpoints/settle-touches';
import { attempt } from '../touchpoints/source-outcome';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { recordOnly } from './deepen';
import { toGroupContact } from './group-contact';
import { groupPropertyNames } from './group-people';
import type { LoadedGroup } from './load-group';
import { lastTouchNames, mostPerSearch } from './search-people';

/** People of a company's domains who are active and on no deal. */
export interface Strangers {
  group: LoadedGroup;
  /** Of those shown, the ones that HubSpot associates with the company. */
  associated: ReadonlySet<string>;
  /** How many the search found, of whom the group has the first 200; null when they could not be looked for. */
  found: number | null;
  /** How many are shown at most. */
  most: number;
}

const mostShown = 20;
const dayMs = 86_400_000;

/** A company's own domains; those of mailbox providers prove nothing. */
export function domainsOf({ properties }: CrmRecord): string[] {
  const all = [properties['domain'], ...(properties['hs_additional_domains'] ?? '').split(';')];
  const plain = all.map((domain) => domain?.trim().toLowerCase() ?? '');
  return [...new Set(plain)].filter((domain) => domain !== '' && !isFreeMailDomain(domain));
}

/** Searches contacts of the domains that touched us within the agreed days and are on no deal; null when that fails. */
export async function searchStrangers(
  { crm, now }: Reading,
  domains: readonly string[],
  terms: BuyingGroupTerms,
): Promise<{ total: number; records: CrmRecord[] } | null> {
  if (domains.length === 0) return null;
  const since = String(now - terms.engagedWithinDays * dayMs);
  const ofDomains: SearchFilter = { propertyName: 'hs_email_domain', operator: 'IN', values: domains };
  const onNoDeal: SearchFilter = { propertyName: 'associations.deal', operator: 'NOT_HAS_PROPERTY' };
  const filterGroups = lastTouchNames.map((propertyName) => ({
    filters: [ofDomains, onNoDeal, { propertyName, operator: 'GT', value: since } as const],
  }));
  const answer = await attempt(() =>
    crm.objects.search('contacts', {
      filterGroups,
      sort: '-hs_analytics_last_timestamp',
      properties: groupPropertyNames,
      limit: mostPerSearch,
    }),
  );
  return answer.ok ? answer.value : null;
}

/** Strangers as a group of their own, known by their records. */
export function settleStrangers(
  found: { total: number; records: CrmRecord[] } | null,
  associatedIds: ReadonlySet<string>,
  terms: TermsInForce,
  names: Names,
): Strangers {
  const people = (found?.records ?? []).map((record) => ({ record, labels: [] }));
  const { touches } = settleTouches(
    people.map(({ record }) => recordOnly(record)),
    names,
    terms.engagement,
  );
  const depth = { of: people.length, records: people.length, activities: 0, people: 0, internal: null };
  const none = {
    totals: null,
    trouble: null,
    others: [],
    othersTouches: [],
    sources: [],
    inDepth: new Map(),
    names,
  };
  const unwritten = { mayWrite: false, mayWritePeople: false, asDeepAsWarm: false };
  return {
    group: {
      ...unwritten,
      ...none,
      depth: { ...depth, counts: 'records' },
      people,
      size: people.length,
      contacts: people.map(toGroupContact),
      touches,
    },
    associated: associatedIds,
    found: found?.total ?? null,
    most: mostShown,
  };
}
