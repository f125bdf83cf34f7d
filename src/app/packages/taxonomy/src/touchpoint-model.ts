/** Where a touch happened. `sales` is the second lane: what reps did themselves. */
export type TouchChannel =
  'web' | 'form' | 'email' | 'event' | 'ad' | 'social' | 'referral' | 'offline' | 'custom' | 'sales';

/** What happened. Kinds that HubSpot does not name are `custom`, shown under their own name. */
export type TouchKind =
  | 'page_view'
  | 'high_intent_page_view'
  | 'form_submission'
  | 'demo_request'
  | 'email_open'
  | 'email_click'
  | 'email_reply'
  | 'ad_interaction'
  | 'event_registered'
  | 'event_attended'
  | 'event_cancelled'
  | 'event_no_show'
  | 'first_visit'
  | 'latest_visit'
  | 'custom'
  | 'meeting'
  | 'call'
  | 'sales_email';

/** Why a touch counts as zero although it is shown. */
export type TouchNoise = 'prefetched_open' | 'bot_burst' | 'internal' | 'bot_filtered';

/**
 * The places touches are read from, by the names docs and cards use. `campaigns` and `content` give names; `colleagues`
 * tells our own people from buyers.
 */
export type TouchSource =
  | 'contact_properties'
  | 'form_submissions'
  | 'event_occurrences'
  | 'marketing_email_events'
  | 'marketing_events'
  | 'campaigns'
  | 'content'
  | 'sales_activities'
  | 'colleagues';

/** A named thing of marketing's; `name` is null when only its id is known. */
export interface NamedReference {
  id: string;
  name: string | null;
}

/** One touch between a person and marketing or sales, whatever it was read from. */
export interface Touchpoint {
  /** The same for the same touch, whichever source saw it and whenever it is read. */
  id: string;
  /** Epoch milliseconds. */
  time: number;
  /** True when a source gave the day only. */
  dayOnly: boolean;
  lane: 'marketing' | 'sales';
  channel: TouchChannel;
  kind: TouchKind;
  /** HubSpot's own name of the event type for `custom`; otherwise null. */
  typeLabel: string | null;
  /** True of a call that the buyer made; absent otherwise. */
  inbound?: true;
  title: string | null;
  url: string | null;
  campaign: NamedReference | null;
  form: NamedReference | null;
  email: NamedReference | null;
  contactId: string;
  noise: TouchNoise | null;
  /** A step towards buying: pricing page, demo form, buy button (the agreement's list). */
  buyingAction: boolean;
  sources: readonly TouchSource[];
}

/** How many of a source's things were looked through so far, e.g. 6 of 9 campaigns. */
export interface SourceProgress {
  read: number;
  of: number;
}

/**
 * How reading one source went. What is missing costs only itself, and the card names it. `people` is there when the
 * touches of several were wanted and the source was asked about some of them, but not all; asked about none of them, it
 * is `partial` for want of requests.
 */
export type SourceOutcome =
  | {
      source: TouchSource;
      state: 'read';
      count: number;
      people?: { asked: number; of: number };
      progress?: SourceProgress;
    }
  /** Read up to a limit; `count` touches are known, older or further ones are not. */
  | {
      source: TouchSource;
      state: 'partial';
      count: number;
      why: 'limit' | 'budget' | 'timeout';
      progress?: SourceProgress;
    }
  | { source: TouchSource; state: 'missing'; why: 'scope' | 'tier'; scopes: string[] }
  | { source: TouchSource; state: 'failed'; why: 'timeout' | 'rate_limit' | 'server' | 'network' };

export type EngagementLevel = 'hot' | 'warm' | 'cool' | 'quiet';

/** One touch's part in a score. */
export interface Contribution {
  touch: Touchpoint;
  /** Points before saturation, after weight, role, cap and half-life. */
  points: number;
}

/** A score with its reasons. `not_enough_data` and `none` are answers, not zeros. */
export type Engagement =
  | { state: 'none'; asOf: number }
  | { state: 'not_enough_data'; asOf: number; touches: number; needed: number }
  | {
      state: 'scored';
      asOf: number;
      /** 0–100, whole. */
      score: number;
      level: EngagementLevel;
      /** Score now minus score a week ago by the same formula. */
      change: number;
      trend: 'rising' | 'falling' | 'steady';
      /** The five largest, largest first. */
      top: Contribution[];
      halfLifeDays: number;
    };

/** The agreement's terms about engagement: weights, caps, half-life, levels. See conventions of version 1. */
export interface EngagementTerms {
  halfLifeDays: number;
  saturation: number;
  weights: Readonly<Record<TouchKind, number>>;
  roleFactors: Readonly<Record<string, number>>;
  /** Touches of one kind that count per person and day. */
  maxPerKindAndDay: number;
  levels: Readonly<Record<Exclude<EngagementLevel, 'quiet'>, number>>;
  minTouches: number;
  minTouchesWithinDays: number;
  /** Parts of a page's path, and form names, that mean a buying action. */
  highIntentPages: readonly string[];
  demoForms: readonly string[];
  /** E-mail domains of our own people. */
  internalDomains: readonly string[];
}

/** The agreement's terms about buying groups: how many people each role needs. */
export interface BuyingGroupTerms {
  roles: ReadonlyArray<{ role: string; required: number }>;
  /** A person is engaged with at least one counted touch within so many days, and cold without. */
  engagedWithinDays: number;
  coldAfterDays: number;
}
