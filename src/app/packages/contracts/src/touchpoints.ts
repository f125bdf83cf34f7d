import * as z from 'zod/mini';
import type {
  Engagement,
  EngagementTerms,
  NamedReference,
  SourceOutcome,
  SourceProgress,
  TouchChannel,
  Touchpoint,
} from '@tandem/taxonomy';
import type { Reply } from './reply';
import { daysBack, pageOffset, portalId, recordId, timeZone, touchFilter } from './touchpoint-requests';
import type { DaysBack } from './touchpoint-requests';

export type {
  Contribution,
  Engagement,
  EngagementLevel,
  EngagementTerms,
  NamedReference,
  SourceOutcome,
  SourceProgress,
  TouchChannel,
  TouchKind,
  TouchNoise,
  Touchpoint,
  TouchSource,
} from '@tandem/taxonomy';

export const getTouchpointsRequest = z.object({
  record: z.object({ portalId, contactId: recordId }),
  timeZone,
  days: z._default(daysBack, 90),
  filter: z._default(touchFilter, {}),
  /** Place in the filtered log, newest first, where the page begins. */
  offset: pageOffset,
});
export type GetTouchpointsRequest = z.input<typeof getTouchpointsRequest>;

/** A part of a list with exact counts; `rest` is how many follow after these. */
export interface ListPage<Item> {
  items: Item[];
  total: number;
  offset: number;
  rest: number;
}

/** Touches of one kind with one thing on one day, e.g. two views of the pricing page: one line in a log. */
export interface TouchMoment {
  /** The latest of them. */
  touch: Touchpoint;
  times: number;
  /** The day in the portal's time zone, `YYYY-MM-DD`. */
  date: string;
}

/** Touches that are one line of the log, with what they add to the score together; `times` are those that add any. */
export interface EngagementReason extends TouchMoment {
  /** Before saturation. */
  points: number;
}

/** All points of a score: the reasons that weigh most, largest first, at most five, and the sum of everything else. */
export interface EngagementReasons {
  top: EngagementReason[];
  rest: { touches: number; points: number };
}

/** Touches of the range before any filter, one by one. `noise` is not in the other counts. */
export interface TouchCounts {
  marketing: number;
  sales: number;
  noise: number;
}

/** A week of touches, Monday to Sunday in the portal's time zone. Noise is counted apart and nowhere else. */
export interface TouchWeek {
  /** Its Monday, `YYYY-MM-DD`. */
  date: string;
  /** First moment, and first moment after it, epoch milliseconds. */
  from: number;
  until: number;
  marketing: number;
  sales: number;
  noise: number;
  buyingActions: number;
  /** Counted marketing touches by channel; channels without any are absent. */
  channels: Partial<Record<TouchChannel, number>>;
}

/** A thing of marketing's that people met, e.g. a page or a form, with its counted touches. */
export interface ContentItem {
  /** The same for the same thing, e.g. `page:example.com/pricing`. */
  key: string;
  type: 'page' | 'form' | 'email' | 'event' | 'ad' | 'other';
  title: string | null;
  url: string | null;
  touches: number;
  people: number;
  firstAt: number;
  lastAt: number;
  buyingAction: boolean;
}

/** A meeting with sales that is still to come. */
export interface PlannedMeeting {
  title: string | null;
  /** Epoch milliseconds. */
  at: number;
}

/** How a person came, what converted them, and what they are being told now. Unknown is null. */
export interface TouchJourney {
  first: Touchpoint | null;
  firstConversion: Touchpoint | null;
  latestConversion: Touchpoint | null;
  campaign: { campaign: NamedReference; at: number } | null;
  message: { email: NamedReference; title: string | null; at: number } | null;
}

/** A traffic source, by HubSpot's own name, e.g. `PAID_SEARCH`, with its two drill-downs. */
export interface TrafficSource {
  source: string;
  detail: string | null;
  furtherDetail: string | null;
}

/** Where a person came from, as HubSpot's properties say; unknown is null. */
export interface ContactOrigin {
  first: TrafficSource | null;
  latest: TrafficSource | null;
  visits: number | null;
  pageViews: number | null;
  /** Advertising networks one of whose ads brought the person, e.g. `LinkedIn`. */
  clickedAdsOf: string[];
}

/**
 * Campaigns that HubSpot reports to have influenced a person, or that a colleague put the person into, whether or not a
 * touch names them. HubSpot lists people by
 * campaign only, so that campaigns are looked through little by little: `progress` says how far. Someone missing in
 * campaigns that were not looked through is not known to be uninfluenced.
 */
export interface CampaignInfluence {
  /** The campaigns changed most recently first. */
  campaigns: NamedReference[];
  progress: SourceProgress;
}

/** What the filters of the log can be set to, with the counted touches of each. */
export interface TouchFacets {
  channels: Array<{ channel: TouchChannel; touches: number }>;
  campaigns: Array<{ campaign: NamedReference; touches: number }>;
  /**
   * The account's own event types and those of apps, by name, with this person's counted touches: zero for types that
   * others have touches of. Absent while the account's types are not known.
   */
  eventTypes?: Array<{ typeLabel: string; touches: number }>;
}

/** How far the record's own properties are from what the card just computed. */
export type WriteBack =
  | { state: 'unchanged' }
  | { state: 'written' }
  /** Left to the next view: there was no time, too little is known yet, HubSpot refused, or the app may not write. */
  | { state: 'later' }
  /** The portal lacks properties of setup, named as `contacts.name`; the others are written. */
  | { state: 'not_set_up'; missing: string[] };

/**
 * Where the terms come from. `default`: Tandem's own, since there is no agreement. `unread`: Tandem's own, since the
 * agreement could not be read now.
 */
export type TermsOrigin = 'agreed' | 'default' | 'unread';

/** The terms that a card explains its score with. */
export type EngagementFormula = Pick<
  EngagementTerms,
  | 'halfLifeDays'
  | 'saturation'
  | 'weights'
  | 'maxPerKindAndDay'
  | 'levels'
  | 'minTouches'
  | 'minTouchesWithinDays'
>;

export interface TouchpointsView {
  contact: { id: string; name: string; email: string | null; jobTitle: string | null };
  /** Epoch milliseconds at which everything here was true. */
  asOf: number;
  /** IANA name. */
  timeZone: string;
  days: DaysBack;
  /** Over everything known, whatever `days` says. */
  engagement: Engagement;
  /** Absent without a score. */
  reasons?: EngagementReasons;
  terms: TermsOrigin;
  formula: EngagementFormula;
  /** What every touch is multiplied by, and the contact's own buying role that makes it so; null when none is known. */
  role: { name: string | null; factor: number };
  /** The last 13 weeks, oldest first. */
  weeks: TouchWeek[];
  /** Conversions, buying actions and events of the range that matter most, newest first; at most 12. */
  moments: TouchMoment[];
  /** The last three meaningful touches, newest first, whatever `days` says. */
  latest: TouchMoment[];
  /** The last counted touch of either side and its day (`YYYY-MM-DD`), whatever `days` says; null without one. */
  lastTouch: { at: number; date: string } | null;
  /** Counted touches of the last 30 days, e-mail opens left out. */
  meaningful30Days: number;
  journey: TouchJourney;
  origin: ContactOrigin;
  /** The next meetings, the nearest first, at most three; absent without any. They are in no other list and no count. */
  planned?: PlannedMeeting[];
  /** Absent while no campaign was looked through, and where the portal has none to read. */
  influence?: CampaignInfluence;
  /** Of the range, most touched first; the first 20. */
  content: ListPage<ContentItem>;
  counts: TouchCounts;
  facets: TouchFacets;
  /** Filtered, newest first; noise is in it, marked. A line may stand for several touches of a day. */
  log: ListPage<TouchMoment>;
  /** Each source once, in a fixed order. */
  sources: SourceOutcome[];
  writeBack: WriteBack;
}

export type GetTouchpointsReply = Reply<{ view: TouchpointsView }>;
