import type { Engagement, NamedReference, TouchChannel, Touchpoint } from '@tandem/taxonomy';

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

/** Touches of one kind with one thing on one day, e.g. two views of the pricing page: one line in a log. */
export interface TouchMoment {
  /** The latest of them. */
  touch: Touchpoint;
  times: number;
  /** The day in the portal's time zone, `YYYY-MM-DD`. */
  date: string;
}

/** What a reader narrows a log to; members left out do not narrow. */
export interface TouchFilter {
  channels?: readonly Touchpoint['channel'][];
  lane?: Touchpoint['lane'];
  /** Id of a campaign. */
  campaign?: string;
  /** HubSpot's own name of an event type, as `Touchpoint.typeLabel` has it. */
  typeLabel?: string;
  /** Found in titles, addresses and names, whatever their case or accents. */
  text?: string;
  /** Counted back from now. */
  days?: number;
}

/** A part of a list with exact counts. */
export interface ListPage<Item> {
  items: Item[];
  total: number;
  offset: number;
  /** How many follow after these. */
  rest: number;
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

/** The facts of a two-line brief; the sentences are the card's. */
export interface BriefFacts {
  engagement: Engagement;
  /** The latest meaningful touches, newest first, at most three. */
  latest: TouchMoment[];
  /** What weighs most in the score now. */
  because: Touchpoint | null;
  first: Touchpoint | null;
  firstConversion: Touchpoint | null;
  campaign: NamedReference | null;
  message: NamedReference | null;
  meaningful30Days: number;
}
