import * as z from 'zod/mini';
import { attributionModels } from '@tandem/taxonomy';
import type {
  AttributionModel,
  Engagement,
  EngagementTerms,
  NamedReference,
  SourceOutcome,
  Touchpoint,
} from '@tandem/taxonomy';
import type { GroupCounts, GroupDepth, GroupMember } from './group-members';
import type { Reply } from './reply';
import { daysBack, pageOffset, portalId, recordId, timeZone } from './touchpoint-requests';
import type { DaysBack } from './touchpoint-requests';
import type { EngagementFormula, EngagementReasons, ListPage, TermsOrigin, WriteBack } from './touchpoints';

export type { AttributionModel } from '@tandem/taxonomy';

const models: readonly AttributionModel[] = attributionModels.map(({ value }) => value);

const dealInView = z.object({ portalId, dealId: recordId });

export const getBuyingGroupRequest = z.object({
  record: dealInView,
  timeZone,
  days: z._default(daysBack, 90),
  model: z._default(z.enum(models), 'w'),
  /** Where the page of members begins, and that of the timeline. */
  memberOffset: pageOffset,
  timelineOffset: pageOffset,
});
export type GetBuyingGroupRequest = z.input<typeof getBuyingGroupRequest>;

/** A role the agreement asks for, and how it stands. */
export interface RoleCoverage {
  /** Value of `hs_buying_role`. */
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

/** A deal's move to a stage. */
export interface StageChange {
  stageId: string;
  label: string;
  at: number;
}

/** What happened in a group. */
export type GroupMoment =
  | { type: 'touch'; at: number; touch: Touchpoint; contactId: string }
  | { type: 'stage'; at: number; stage: StageChange };

export type AttributionMilestone = 'first' | 'last' | 'lead_creation' | 'deal_creation' | 'closing';

/** One touch's part in the credit. */
export interface TouchCredit {
  touch: Touchpoint;
  /** Percent, two decimals. */
  percent: number;
  milestones: AttributionMilestone[];
  side: 'brand' | 'lead_generation';
}

/** A deal's credit under one model. */
export interface DealCredit {
  model: AttributionModel;
  /** Days until half the credit, for `time_decay`; otherwise null. */
  halfLifeDays: number | null;
  /** Touches that can have credit: counted marketing touches until the deal closed, opens left out. */
  touches: number;
  /** Largest first, the first 30; the percents of all add up to exactly 100.00. */
  credits: ListPage<TouchCredit>;
  /** Largest first, the first 20; the percents of all add up to exactly 100.00. */
  byCampaign: ListPage<{ campaign: NamedReference | null; percent: number; touches: number }>;
  /** Milestones of the model that no touch could be found for; their credit went to the others. */
  missing: AttributionMilestone[];
  /** Percent for touches that are no conversion, beside that for conversions. */
  brand: number;
  leadGeneration: number;
}

export interface BuyingGroupView {
  deal: {
    id: string;
    name: string | null;
    stage: string | null;
    createdAt: number | null;
    closedAt: number | null;
    state: 'open' | 'won' | 'lost';
  };
  asOf: number;
  /** IANA name. */
  timeZone: string;
  days: DaysBack;
  terms: TermsOrigin;
  formula: EngagementFormula;
  /** What a touch's points are multiplied by for the person's buying role; `ANY` for those without one. */
  roleFactors: EngagementTerms['roleFactors'];
  engagedWithinDays: number;
  coldAfterDays: number;
  /** Of all people. */
  counts: GroupCounts;
  /** Ranked by engagement, the most engaged first. */
  members: ListPage<GroupMember>;
  /** How many people were read how far. */
  depth: GroupDepth;
  /** The same as `depth.people`. */
  readInDepth: number;
  roles: RoleCoverage[];
  /** What `hs_buying_role` offers in this portal, for the role of a person. */
  rolesOffered: Array<{ value: string; label: string }>;
  /** Mean completeness of the required roles, 0–1; null when the agreement requires none. */
  coverage: number | null;
  /** Engaged required roles ÷ required roles, 0–1. */
  engagedCoverage: number | null;
  readiness: 'ready' | 'building' | 'starting' | null;
  /** All depends on one engaged person. */
  singleThreaded: boolean;
  /**
   * The group's engagement with its trend, by `formula`, `roleFactors` and `terms`: the mean of its most engaged people,
   * of as many as it has `seats`. Of the `depth.records` people read.
   */
  engagement: Engagement;
  /** How many people the agreement asks for, over all roles; at least 1. */
  seats: number;
  /** What makes up the points of the people whose scores are the group's. Absent without a score. */
  reasons?: EngagementReasons;
  /** Of the range, newest first, noise marked; names of the people are in `people`. */
  timeline: ListPage<GroupMoment>;
  /** Names by contact id: of everyone whose touch or credit is in this reply, or a reason of the score. */
  people: Record<string, string>;
  /** Under the model asked for; without touches that can have credit its lists are empty. */
  credit: DealCredit;
  /** A source that is read person by person is `read` when it answered for the people it was asked about. */
  sources: SourceOutcome[];
  /** Of the deal's own properties; people read in depth get theirs in the same way. */
  writeBack: WriteBack;
}

export type GetBuyingGroupReply = Reply<{ view: BuyingGroupView }>;

export const setBuyingRoleRequest = z.object({
  record: dealInView,
  contactId: recordId,
  /** All roles the person shall have, as values of `hs_buying_role`; empty takes every role away. */
  roles: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(20)),
});
export type SetBuyingRoleRequest = z.infer<typeof setBuyingRoleRequest>;

export type SetBuyingRoleReply = Reply<{
  contactId: string;
  roles: string[];
  /** Labels of the association with the deal after the change. */
  labels: string[];
  /** False when everything was as asked already. */
  changed: boolean;
  /** False when the role is set on the contact and its association label could not be. */
  labelled: boolean;
}>;
