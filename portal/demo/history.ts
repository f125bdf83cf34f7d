import type { Touch, TrafficOrigin } from '@tandem/portal-api';
import { emails, events, forms, pages, type Campaign } from './catalogue';
import type { Inventor } from './fakers';
import { dayMs, hourMs } from './time';
import { adClick, mailing, originOf, submission, visit, type Reaction } from './touch-makers';

type Faker = Inventor['faker'];

export interface HistoryWishes {
  /** How many visits after the first; otherwise chance decides. */
  visits?: number;
  /** Submissions after the first; otherwise chance decides. */
  conversions?: number;
}

/** How many visits people make after the first, and how often: most come once or twice. */
const visitCounts = [
  { value: 0, weight: 22 },
  { value: 1, weight: 22 },
  { value: 2, weight: 18 },
  { value: 4, weight: 20 },
  { value: 8, weight: 12 },
  { value: 14, weight: 6 },
];
const laterOrigins: Array<{ value: TrafficOrigin; weight: number }> = [
  { value: { source: 'DIRECT_TRAFFIC' }, weight: 45 },
  { value: { source: 'ORGANIC_SEARCH', detail1: 'Unknown keywords (SSL)' }, weight: 30 },
  { value: { source: 'REFERRALS', detail1: 'trade-portal.example' }, weight: 12 },
  { value: { source: 'AI_REFERRALS', detail1: 'chatgpt.com' }, weight: 8 },
  { value: { source: 'SOCIAL_MEDIA', detail1: 'LinkedIn' }, weight: 5 },
];
const reactions: Array<{ value: Reaction; weight: number }> = [
  { value: 'ignored', weight: 52 },
  { value: 'opened', weight: 20 },
  { value: 'clicked', weight: 11 },
  { value: 'fetched ahead', weight: 13 },
  { value: 'scanned', weight: 3 },
  { value: 'bounced', weight: 1 },
];
const customTypes = ['roi_calculator_finished', 'video_watched', 'sandbox_opened'];

/**
 * What a contact of a campaign and marketing did with each other from its arrival to the demo's present: the
 * advertisement and the page that led to the first form, later visits and forms, the campaign's e-mails and the
 * newsletters with what became of them, events, and now and then an event that only this account knows.
 */
export function inventHistory(
  faker: Faker,
  portalId: number,
  { campaign, since }: { campaign: Campaign; since: number },
  now: number,
  wishes: HistoryWishes = {},
): Touch[] {
  const later = (): number => since + hourMs + Math.round((now - since - hourMs) * faker.number.float());
  const visits = wishes.visits ?? faker.helpers.weightedArrayElement(visitCounts);
  const conversions =
    wishes.conversions ??
    faker.helpers.weightedArrayElement([
      { value: 0, weight: 65 },
      { value: 1, weight: 25 },
      { value: 2, weight: 10 },
    ]);
  const touches = [
    ...arrival(faker, campaign, since),
    ...Array.from({ length: visits }, () => laterVisit(faker, later())).flat(),
    ...Array.from({ length: conversions }, () => submission(later(), faker.helpers.arrayElement(forms).guid)),
    ...mailings(faker, campaign, since, now),
    ...participations(faker, campaign, since, now),
    ...(faker.datatype.boolean(0.06)
      ? [customEvent(later(), `pe${portalId}_${faker.helpers.arrayElement(customTypes)}`)]
      : []),
  ];
  return touches.filter(({ at }) => at < now).sort((a, b) => a.at - b.at);
}

/** The way in: people of a trade show are scanned at the booth, others come through a page. */
function arrival(faker: Faker, campaign: Campaign, since: number): Touch[] {
  if (campaign.source === 'OFFLINE') return [submission(since, campaign.formGuid)];
  const pageIds = faker.datatype.boolean(0.5) ? campaign.pageIds.slice(0, 1) : campaign.pageIds;
  return [
    ...adClick(since - 200_000, campaign, faker.string.alphanumeric(22)),
    ...visit(since - 190_000, pageIds, originOf(campaign), campaign),
    submission(since, campaign.formGuid),
  ];
}

function laterVisit(faker: Faker, at: number): Touch[] {
  const read = faker.helpers
    .arrayElements(pages, faker.helpers.arrayElement([1, 1, 2, 3]))
    .map(({ id }) => id);
  return visit(at, read, faker.helpers.weightedArrayElement(laterOrigins));
}

/** E-mails of the campaign, and half of the newsletters, that were sent after the contact came. */
function mailings(faker: Faker, campaign: Campaign, since: number, now: number): Touch[] {
  return emails.flatMap(({ id, name, sentDaysAgo }) => {
    const sentAt = now - sentDaysAgo * dayMs;
    const isMeant =
      campaign.emailIds.includes(id) || (name.startsWith('Newsletter') && faker.datatype.boolean());
    if (!isMeant || sentAt <= since) return [];
    const readAfterMs = faker.number.int({ min: 60_000, max: 2 * dayMs });
    return mailing(sentAt, id, faker.helpers.weightedArrayElement(reactions), readAfterMs);
  });
}

/** Who registers for a webinar mostly comes; a badge scan is attendance. */
function participations(faker: Faker, campaign: Campaign, since: number, now: number): Touch[] {
  return events.flatMap(({ id, type, daysAgo }): Touch[] => {
    const startsAt = now - daysAgo * dayMs;
    const isMeant = campaign.eventIds.includes(id) || (daysAgo < 0 && faker.datatype.boolean(0.08));
    if (!isMeant) return [];
    const base = { kind: 'participation', marketingEventId: id } as const;
    if (type === 'Trade show') return [{ ...base, at: since, state: 'ATTENDED', seconds: 900 }];
    const registeredAt = Math.min(since, startsAt - hourMs);
    const registered: Touch = { ...base, at: registeredAt, state: 'REGISTERED' };
    const outcome = faker.helpers.weightedArrayElement([
      { value: 'ATTENDED' as const, weight: 60 },
      { value: 'NO_SHOW' as const, weight: 30 },
      { value: 'CANCELLED' as const, weight: 10 },
    ]);
    const at = outcome === 'CANCELLED' ? startsAt - hourMs / 2 : startsAt + hourMs;
    return [registered, { ...base, at, state: outcome, ...(outcome === 'ATTENDED' && { seconds: 2400 }) }];
  });
}

export const customEvent = (at: number, eventType: string): Touch => ({
  kind: 'custom event',
  at,
  eventType,
  properties: { hs_touchpoint_source: 'product' },
});

/** What HubSpot knows of a contact's arrival beyond its touches. Visits tell the source of everybody who made one. */
export const arrivalProperties = (campaign: Campaign): Record<string, string> => ({
  ...(campaign.source === 'OFFLINE' && {
    hs_analytics_source: campaign.source,
    hs_analytics_source_data_1: campaign.sourceDetail,
    hs_analytics_source_data_2: campaign.utm,
    hs_latest_source: campaign.source,
    hs_latest_source_data_1: campaign.sourceDetail,
    hs_latest_source_data_2: campaign.utm,
  }),
  hs_analytics_first_touch_converting_campaign: campaign.name,
  hs_analytics_last_touch_converting_campaign: campaign.name,
});
