import type { Engagement, Touchpoint } from '@tandem/taxonomy';
import type { ListPage } from '../touchpoints/results';

/** A person of a deal or company as read from HubSpot. */
export interface GroupContact {
  contactId: string;
  name: string;
  email: string | null;
  /** Buying roles: values of `hs_buying_role`, or labels of the association that mean one. */
  roles: readonly string[];
}

/**
 * Where a person of a group stands, by the agreement's days. Everyone has exactly one state. `cooling`: the last telling
 * touch is too old to be engaged and not old enough to be cold. `quiet`: opened mails or was called by us, no more.
 */
export type PersonState = 'engaged' | 'cooling' | 'quiet' | 'cold' | 'silent';

/** A person of a group with what their touches say. */
export interface GroupPerson extends GroupContact {
  engagement: Engagement;
  /** Counted touches with marketing. */
  touches: number;
  /** Part of the group's counted touches, 0 to 1; 0 when nobody has any. */
  share: number;
  lastTouch: Touchpoint | null;
  /** At least one counted touch or meeting within the agreed days. */
  engaged: boolean;
  /** No touch and no reply within the agreed days, though there once was one. */
  cold: boolean;
  /** Not engaged any more and not cold yet; nobody where the agreed days are the same. */
  cooling: boolean;
}

/** A role that the agreement asks for. */
export interface RoleCoverage {
  role: string;
  required: number;
  assigned: number;
  engaged: number;
  /** min(1, assigned ÷ required). */
  completeness: number;
  missing: number;
  /** Filled, but everyone in it has gone cold. */
  cold: boolean;
  /**
   * People in it of whom no more is known, because their records were not read; null when nobody knows how many there
   * are: then `assigned` and `engaged` are the least that is sure.
   */
  notRead: number | null;
}

/** A buying group: exact counts over everyone, and one page of people ranked by engagement. */
export interface BuyingGroup {
  size: number;
  people: ListPage<GroupPerson>;
  roles: RoleCoverage[];
  /** Mean completeness of the required roles, 0 to 1; null when the agreement requires none. */
  coverage: number | null;
  /** Engaged required roles ÷ required roles, 0 to 1. */
  engagedCoverage: number | null;
  readiness: 'ready' | 'building' | 'starting' | null;
  engaged: number;
  cold: number;
  /** How many are in each state; they add up to `size`. */
  states: Record<PersonState, number>;
  /** People without a counted marketing touch, whatever sales did. */
  withoutTouches: number;
  withoutRole: number;
  /** All depends on one engaged person. */
  singleThreaded: boolean;
  /** Counted touches of everyone. */
  touches: number;
}

/** A deal's move to a stage. */
export interface StageChange {
  stageId: string;
  label: string;
  at: number;
}

/** What happened in a group, newest first. */
export type GroupMoment =
  | { type: 'touch'; at: number; touch: Touchpoint; contactId: string }
  | { type: 'stage'; at: number; stage: StageChange };
