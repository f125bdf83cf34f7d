import type {
  Engagement,
  EngagementFormula,
  GetTouchpointsRequest,
  TouchCounts,
  TouchFacets,
  TouchpointsView,
  Touchpoint,
} from '@tandem/contracts';
import { buyingRoles } from '@tandem/taxonomy';
import type { EngagementTerms } from '@tandem/taxonomy';
import {
  briefOf,
  contentOf,
  curateMoments,
  engagementReasons,
  eventTypeName,
  filterTouches,
  isCounted,
  journeyOf,
  lastTouchOf,
  momentsOf,
  originOf,
  ownRolesOf,
  pageOf,
  plannedMeetings,
  roleOfEventType,
  weeksOf,
  weightiestRole,
} from '@tandem/core';
import type { RecordProperties } from '@tandem/core';
import { contactName } from '../feedback/contact';
import type { ContactTouches } from './contact-touches';

/** Lines of a page of the log, moments on top, and pieces of content: what keeps a reply far below 200 kB. */
const logLines = 50;
const topMoments = 12;
const contentItems = 20;
const facetCampaigns = 30;
const facetEventTypes = 30;
const mostPlanned = 3;

type Wanted = Required<Pick<GetTouchpointsRequest, 'days' | 'filter' | 'offset'>>;

/** A contact's touches as the card shows them. */
export function toTouchpointsView(
  { record, touches, sources, terms, timeZone, influence, eventTypes }: ContactTouches,
  engagement: Engagement,
  { days, filter, offset }: Wanted,
  now: number,
): Omit<TouchpointsView, 'writeBack'> {
  const { properties } = record;
  const inRange = filterTouches(touches, { days }, now);
  const { campaignId: campaign, eventType: typeLabel, ...narrowed } = filter;
  const log = filterTouches(inRange, { ...narrowed, campaign, typeLabel }, now);
  const past = touches.filter(({ time }) => time <= now);
  const { lastEmail, campaignIds: _, ...origin } = originOf(properties);
  const journey = journeyOf(past, lastEmail);
  const planned = plannedMeetings(touches, now, mostPlanned);
  const { latest, meaningful30Days } = briefOf(touches, engagement, journey, now, timeZone);
  return {
    contact: {
      id: record.id,
      name: contactName(record),
      email: properties['email'] ?? null,
      jobTitle: properties['jobtitle'] ?? null,
    },
    asOf: now,
    timeZone,
    days,
    engagement,
    ...(engagement.state === 'scored' && {
      reasons: engagementReasons(touches, terms.engagement, now, timeZone, ownRolesOf(properties)),
    }),
    terms: terms.from,
    formula: formulaOf(terms.engagement),
    role: roleIn(properties, terms.engagement),
    weeks: weeksOf(touches, now, timeZone),
    moments: curateMoments(inRange, timeZone).slice(0, topMoments),
    latest,
    lastTouch: lastTouchOf(touches, now, timeZone),
    meaningful30Days,
    journey,
    origin,
    ...(planned.length > 0 && { planned }),
    ...(influence && { influence }),
    content: pageOf(contentOf(inRange), 0, contentItems),
    counts: countsOf(inRange),
    facets: { ...facetsOf(inRange), ...(eventTypes && { eventTypes: typeFacets(inRange, eventTypes) }) },
    log: pageOf(momentsOf(log, timeZone), offset, logLines),
    sources,
  };
}

/** The part of the terms that a card explains its score with. */
export function formulaOf(terms: EngagementTerms): EngagementFormula {
  const { halfLifeDays, saturation, weights, maxPerKindAndDay, levels, minTouches, minTouchesWithinDays } =
    terms;
  return { halfLifeDays, saturation, weights, maxPerKindAndDay, levels, minTouches, minTouchesWithinDays };
}

/** The role that weighs the touches, as HubSpot calls it; one that the portal added is called by its value. */
function roleIn(properties: RecordProperties, terms: EngagementTerms): TouchpointsView['role'] {
  const { role, factor } = weightiestRole(properties, terms);
  return { name: buyingRoles.find(({ value }) => value === role)?.label ?? role, factor };
}

function countsOf(touches: readonly Touchpoint[]): TouchCounts {
  const counts: TouchCounts = { marketing: 0, sales: 0, noise: 0 };
  for (const touch of touches) counts[isCounted(touch) ? touch.lane : 'noise'] += 1;
  return counts;
}

function facetsOf(touches: readonly Touchpoint[]): TouchFacets {
  const channels = new Map<Touchpoint['channel'], TouchFacets['channels'][number]>();
  const campaigns = new Map<string, TouchFacets['campaigns'][number]>();
  for (const { channel, campaign } of touches.filter(isCounted)) {
    const ofChannel = channels.get(channel) ?? { channel, touches: 0 };
    channels.set(channel, { ...ofChannel, touches: ofChannel.touches + 1 });
    if (campaign === null) continue;
    const ofCampaign = campaigns.get(campaign.id) ?? { campaign, touches: 0 };
    campaigns.set(campaign.id, { ...ofCampaign, touches: ofCampaign.touches + 1 });
  }
  const most = <Facet extends { touches: number }>(facets: Map<string, Facet>): Facet[] =>
    [...facets.values()].sort((a, b) => b.touches - a.touches);
  return { channels: most(channels), campaigns: most(campaigns).slice(0, facetCampaigns) };
}

/** The account's own types and those of apps, and HubSpot's as far as this person has touches of them; most first. */
function typeFacets(
  touches: readonly Touchpoint[],
  eventTypes: readonly string[],
): NonNullable<TouchFacets['eventTypes']> {
  const own = eventTypes.filter((name) => /^(pe|ae)\d+_/.test(name) && roleOfEventType(name) === 'custom');
  const counts = new Map(own.map((name) => [eventTypeName(name), 0]));
  for (const { typeLabel } of touches.filter(isCounted)) {
    if (typeLabel !== null) counts.set(typeLabel, (counts.get(typeLabel) ?? 0) + 1);
  }
  return [...counts]
    .map(([typeLabel, touched]) => ({ typeLabel, touches: touched }))
    .sort((a, b) => b.touches - a.touches || (a.typeLabel < b.typeLabel ? -1 : 1))
    .slice(0, facetEventTypes);
}
