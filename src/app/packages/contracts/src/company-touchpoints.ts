import * as z from 'zod/mini';
import type { Engagement, EngagementTerms, SourceOutcome, Touchpoint } from '@tandem/taxonomy';
import type { GroupCounts, GroupDepth, GroupMember } from './group-members';
import type { Reply } from './reply';
import { daysBack, pageOffset, portalId, recordId, timeZone } from './touchpoint-requests';
import type { DaysBack } from './touchpoint-requests';
import type { EngagementFormula, EngagementReasons, ListPage, TermsOrigin } from './touchpoints';

export const getCompanyTouchpointsRequest = z.object({
  record: z.object({ portalId, companyId: recordId }),
  timeZone,
  days: z._default(daysBack, 90),
  /** Where the page of people begins, and that of the timeline. */
  memberOffset: pageOffset,
  timelineOffset: pageOffset,
});
export type GetCompanyTouchpointsRequest = z.input<typeof getCompanyTouchpointsRequest>;

/** A person of the company, or of its domain. */
export interface CompanyPerson extends GroupMember {
  /** Deals the person is on. */
  deals: number;
}

export interface CompanyTouchpointsView {
  company: { id: string; name: string | null; domains: string[] };
  asOf: number;
  /** IANA name. */
  timeZone: string;
  days: DaysBack;
  terms: TermsOrigin;
  formula: EngagementFormula;
  /** What a touch's points are multiplied by for the person's buying role; `ANY` for those without one. */
  roleFactors: EngagementTerms['roleFactors'];
  /** The company's engagement with its trend, as a buying group's: the mean of as many people as it has `seats`. */
  engagement: Engagement;
  /** How many people the agreement asks for, over all roles; at least 1. */
  seats: number;
  /** What makes up the points of the people whose scores are the group's. Absent without a score. */
  reasons?: EngagementReasons;
  engagedWithinDays: number;
  coldAfterDays: number;
  /** Of all people associated with the company. */
  counts: GroupCounts;
  /** Ranked by engagement. */
  members: ListPage<CompanyPerson>;
  /** How many people were read how far. */
  depth: GroupDepth;
  /** The same as `depth.people`. */
  readInDepth: number;
  /** Active people with an address of the company's domains who are on no deal; `associated` with the company or not. */
  strangers: Array<CompanyPerson & { associated: boolean }>;
  /** How many there are; null when they could not be looked for (no domain, or the search failed). */
  strangerCount: number | null;
  /** Of the range, newest first, noise marked. */
  timeline: ListPage<Touchpoint>;
  /** Names by contact id: of everyone whose touch is in this reply, or a reason of the score. */
  people: Record<string, string>;
  /** A source that is read person by person is `read` when it answered for the people it was asked about. */
  sources: SourceOutcome[];
}

export type GetCompanyTouchpointsReply = Reply<{ view: CompanyTouchpointsView }>;
