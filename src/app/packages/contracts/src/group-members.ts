import type { EngagementLevel, TouchKind } from '@tandem/taxonomy';

/** `engaged` and `cold` by the agreement's days; `quiet` lies between; `silent` people have no counted touch at all. */
export type MemberState = 'engaged' | 'quiet' | 'cold' | 'silent';

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
  /** `touches`: every source was read. `properties`: only what the contact's own properties say. */
  basis: 'touches' | 'properties';
}

/** Counts over all people of a group, whatever page is shown. */
export interface GroupCounts {
  people: number;
  engaged: number;
  quiet: number;
  cold: number;
  silent: number;
  withoutRole: number;
  /** Counted touches of the range, of everyone. */
  touches: number;
}
