import type {
  BuyingGroupView,
  DealCredit,
  Engagement,
  GetBuyingGroupRequest,
  Touchpoint,
} from '@tandem/contracts';
import {
  attribute,
  creditByCampaign,
  filterTouches,
  groupTimeline,
  momentOf,
  pageOf,
  peopleAskedFor,
  stageChanges,
} from '@tandem/core';
import type { DealMoments } from '@tandem/core';
import type { CrmRecord } from '@tandem/crm';
import { formulaOf } from '../touchpoints/contact-view';
import type { TermsInForce } from '../touchpoints/touch-terms';
import type { OfferedRole } from './deal-tables';
import { groupReasons } from './group-reasons';
import type { LoadedGroup } from './load-group';
import { judgeGroup } from './members';

const timelineLines = 50;
const listedCredits = 30;
const listedCampaigns = 20;

export interface LoadedDeal {
  deal: CrmRecord;
  loaded: LoadedGroup;
  terms: TermsInForce;
  timeZone: string;
  stages: ReadonlyMap<string, string>;
  roles: OfferedRole[];
}

type Wanted = Required<Pick<GetBuyingGroupRequest, 'days' | 'model' | 'memberOffset' | 'timelineOffset'>>;

/** A deal's buying group as the card shows it. */
export function toBuyingGroupView(
  { deal, loaded, terms, timeZone, stages, roles }: LoadedDeal,
  engagement: Engagement,
  { days, model, memberOffset, timelineOffset }: Wanted,
  now: number,
): Omit<BuyingGroupView, 'writeBack'> {
  const { properties } = deal;
  const { group, counts, members } = judgeGroup(loaded, terms, { now, days, offset: memberOffset });
  const inRange = filterTouches(loaded.touches, { days }, now);
  const since = now - days * 86_400_000;
  const moves = stageChanges(deal.propertiesWithHistory?.['dealstage'] ?? [], stages);
  const recent = moves.filter(({ at }) => at > since);
  const timeline = groupTimeline(inRange, recent, { offset: timelineOffset, limit: timelineLines }, 'all');
  const credit = creditOf(loaded, momentsOfDeal(deal, loaded), model);
  const reasons = groupReasons(loaded, engagement, terms, timeZone);
  const shown = [
    ...timeline.items.flatMap((moment) => (moment.type === 'touch' ? [moment.touch] : [])),
    ...credit.credits.items.map(({ touch }) => touch),
    ...(reasons?.top.map(({ touch }) => touch) ?? []),
  ];
  return {
    deal: {
      id: deal.id,
      name: properties['dealname'] ?? null,
      stage: stages.get(properties['dealstage'] ?? '') ?? properties['dealstage'] ?? null,
      createdAt: momentOf(properties, 'createdate'),
      closedAt: closedAt(deal),
      state: stateOf(deal),
    },
    asOf: now,
    timeZone,
    days,
    terms: terms.from,
    formula: formulaOf(terms.engagement),
    roleFactors: terms.engagement.roleFactors,
    seats: peopleAskedFor(terms.buyingGroup),
    engagedWithinDays: terms.buyingGroup.engagedWithinDays,
    coldAfterDays: terms.buyingGroup.coldAfterDays,
    counts,
    members,
    depth: loaded.depth,
    readInDepth: loaded.depth.people,
    roles: group.roles,
    rolesOffered: roles,
    coverage: group.coverage,
    engagedCoverage: group.engagedCoverage,
    readiness: group.readiness,
    singleThreaded: counts.engaged === 1 && loaded.trouble === null,
    engagement,
    ...(reasons && { reasons }),
    timeline,
    people: namesOf(loaded, shown),
    credit,
    sources: loaded.sources,
  };
}

/** Names of the people of touches, by contact id. */
export function namesOf({ contacts }: LoadedGroup, touches: readonly Touchpoint[]): Record<string, string> {
  const wanted = new Set(touches.map(({ contactId }) => contactId));
  return Object.fromEntries(
    contacts.flatMap(({ contactId, name }) => (wanted.has(contactId) ? [[contactId, name]] : [])),
  );
}

function creditOf({ touches }: LoadedGroup, moments: DealMoments, model: Wanted['model']): DealCredit {
  const { credits, ...attribution } = attribute(touches, moments, model);
  const largestFirst = credits.toSorted((a, b) => b.percent - a.percent || b.touch.time - a.touch.time);
  return {
    ...attribution,
    credits: pageOf(largestFirst, 0, listedCredits),
    byCampaign: pageOf(creditByCampaign(credits), 0, listedCampaigns),
  };
}

function momentsOfDeal(deal: CrmRecord, { people }: LoadedGroup): DealMoments {
  const leads = people.flatMap(
    ({ record }) => momentOf(record.properties, 'hs_lifecyclestage_lead_date') ?? [],
  );
  return {
    leadCreatedAt: leads.length > 0 ? leads.reduce((a, b) => Math.min(a, b)) : null,
    dealCreatedAt: momentOf(deal.properties, 'createdate'),
    closedAt: closedAt(deal),
  };
}

function stateOf({ properties }: CrmRecord): 'open' | 'won' | 'lost' {
  if (properties['hs_is_closed_won'] === 'true') return 'won';
  return properties['hs_is_closed_lost'] === 'true' ? 'lost' : 'open';
}

/** When the deal was closed; an open deal's close date is only a hope. */
const closedAt = (deal: CrmRecord): number | null =>
  stateOf(deal) === 'open' ? null : momentOf(deal.properties, 'closedate');
