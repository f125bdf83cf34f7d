import type { EngagementLevel, TouchKind } from '@tandem/taxonomy';

/**
 * `engaged` and `cold` by the agreement's days, `cooling` between them where these differ; `quiet` people only opened
 * mails or were called or written to by us; `silent` people have no counted touch at all.
 */
export type MemberState = 'engaged' | 'cooling' | 'quiet' | 'cold' | 'silent';

/** The newest counted touch, as far as it is known; `kind` is null when only its time is. */
export interface LastTouch {
  time: number;
  dayOnly: boolean;
  kind: TouchKind | null;
  lane: 'marketing' | 'sales';
  title: string | null;
}

/** One person of a group. */
export interface GroupMember {
  contactId: string;
  name: string;
  email: string | null;
  jobTitle: string | null;
  /** Values of `hs_buying_role`. */
  roles: string[];
  /** Labels of the association with the deal. */
  labels: string[];
  level: EngagementLevel | null;
  /** 0–100, whole; null without enough data. */
  score: number | null;
  state: MemberState;
  lastTouch: LastTouch | null;
  /** Counted touches in the range. */
  touches: number;
  /** Part of the group's counted touches in the range, 0–1. */
  share: number;
  /**
   * `touches`: every source was read. `properties`: what the contact's own properties say, and what sales logged with
   * them where that was read (see {@link GroupDepth}).
   */
  basis: 'touches' | 'properties';
}

/**
 * Counts over all people of a group, whatever page is shown. Everyone has exactly one state, so that `engaged`,
 * `cooling`, `quiet`, `cold` and `silent` add up to `people`, or to the people read where only a part could be ({@link GroupDepth}).
 */
export interface GroupCounts {
  people: number;
  engaged: number;
  cooling: number;
  quiet: number;
  cold: number;
  silent: number;
  withoutRole: number;
  /**
   * Counted touches of the range that are known: of the people whose records were read, and more of them where more
   * people were read in depth ({@link GroupDepth}).
   */
  touches: number;
}

/**
 * How far a group's people were read. HubSpot answers visits, custom events, marketing-event participation and e-mail
 * events for one person a request, so that a group's view reads them of as many people as its requests allow, the most
 * engaged first. That is a fact about the view and no failure: what failed is in `sources`. Each number is at most the
 * one above it.
 */
export interface GroupDepth {
  /** People of the group. */
  of: number;
  /** People whose contact record was read: everyone of up to 1,000, of more those that searches found. */
  records: number;
  /** People whose calls, meetings and sales e-mails were read, the 100 newest of each kind over all of them. */
  activities: number;
  /** People whose every source was read, as the contact's own card does; their `basis` is `touches`. */
  people: number;
  /**
   * What the states in `counts` rest on. `records`: the records of everyone. `search`: the latest conversion, visit,
   * click and reply of everyone, which HubSpot's search compares, put right by what was read of `records` people; who
   * only opened mails, or was only met, is silent there unless their record was read. `part`: the records of `records`
   * people, because the search failed; of the others nothing is known, and every count but that of people is the least
   * that is sure.
   */
  counts: 'records' | 'search' | 'part';
  /**
   * Our own people among them, by the users' addresses and the agreement's domains. Their touches count for nothing,
   * so that they are in `people` and `silent` and in no other state. Null when the users could not be read, or a search
   * for our people failed or found more than it could give: then some of them may count as buyers.
   */
  internal: number | null;
}
