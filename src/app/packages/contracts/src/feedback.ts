import * as z from 'zod/mini';
import { maxCommentLength } from '@tandem/taxonomy';
import type { FeedbackAgreement, FeedbackEntry, FeedbackRequestState, Handover } from '@tandem/taxonomy';
import type { Reply } from './reply';

export type {
  Choice,
  FeedbackAgreement,
  FeedbackEntry,
  FeedbackRequestState,
  Handover,
} from '@tandem/taxonomy';

/** Digits only: HubSpot record ids. */
const recordId = z.string().check(z.regex(/^\d{1,20}$/));

/** The user the card runs for, as HubSpot's context gives it. Not verified by HubSpot in a private function. */
export const reviewer = z.object({
  userId: z.string().check(z.regex(/^\d{1,20}$/)),
  email: z.string().check(z.maxLength(254)),
  name: z.string().check(z.maxLength(200)),
});
export type Reviewer = z.infer<typeof reviewer>;

/** Which record the card sits on. `portalId` addresses the custom objects (`p{portalId}_lead_feedback`). */
export const recordInView = z.object({
  portalId: z.int().check(z.positive()),
  objectType: z.enum(['contacts', 'deals']),
  objectId: recordId,
  /** On a deal: the contact the rep chose; absent means the deal's primary contact. */
  contactId: z.optional(recordId),
});
export type RecordInView = z.infer<typeof recordInView>;

export const getFeedbackRequest = z.object({ record: recordInView, reviewer });
export type GetFeedbackRequest = z.infer<typeof getFeedbackRequest>;

/** The verdict a rep gives. Which fields are needed depends on disposition and reason: see core/feedback. */
export const verdictInput = z.object({
  rating: z.enum(['1', '2', '3', '4', '5']),
  disposition: z.string().check(z.minLength(1), z.maxLength(60)),
  reason: z.optional(z.string().check(z.maxLength(60))),
  subReason: z.optional(z.string().check(z.maxLength(60))),
  /** Calendar date `YYYY-MM-DD` in the portal's time zone. */
  wakeUpDate: z.optional(z.string().check(z.maxLength(40))),
  /** Title of a piece of the view's `content`, or the rep's own words; kept as it is. */
  contentHelped: z.optional(z.string().check(z.maxLength(600))),
  contentWrong: z.optional(z.string().check(z.maxLength(600))),
  /** At most 500 characters as people count them; a character such as an emoji may take two UTF-16 units or more. */
  comment: z.optional(z.string().check(z.maxLength(maxCommentLength * 8))),
});
export type VerdictInput = z.infer<typeof verdictInput>;

export const submitFeedbackRequest = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('give'),
    record: recordInView,
    reviewer,
    /** Made by the card when the draft began; the same for every retry, so a retry cannot double the entry. */
    submissionId: z.uuid(),
    verdict: verdictInput,
    /** Key of the newest entry the rep had seen, or null; newer ones are reported back in `meanwhile`. */
    basedOn: z.nullable(z.string().check(z.maxLength(200))),
  }),
  z.object({
    action: z.literal('correct'),
    record: recordInView,
    reviewer,
    submissionId: z.uuid(),
    verdict: verdictInput,
    /** Key of the entry that this one replaces. */
    supersedes: z.string().check(z.maxLength(200)),
    basedOn: z.nullable(z.string().check(z.maxLength(200))),
  }),
  z.object({
    action: z.literal('undo'),
    record: recordInView,
    reviewer,
    submissionId: z.uuid(),
    /** Key of the entry that is taken back. */
    supersedes: z.string().check(z.maxLength(200)),
    basedOn: z.nullable(z.string().check(z.maxLength(200))),
  }),
]);
export type SubmitFeedbackRequest = z.infer<typeof submitFeedbackRequest>;

export interface FeedbackContact {
  id: string;
  name: string;
  email: string | null;
  jobTitle: string | null;
  primary: boolean;
}

export interface FeedbackView {
  contact: FeedbackContact;
  /** On a deal: its contacts, primary first, at most 100; `contactCount` counts all. On a contact: empty. */
  contacts: FeedbackContact[];
  contactCount: number;
  request: FeedbackRequestState;
  current: FeedbackEntry | null;
  /** Newest first; at most 100, `historyCount` counts all. */
  history: FeedbackEntry[];
  historyCount: number;
  handover: Handover;
  agreement: FeedbackAgreement;
  /** Newer versions of the agreement that could not be read, for an admin to mend; absent when all could. */
  unreadableAgreements?: Array<{ version: number; problem: string }>;
  /** Properties of contacts or deals, as `contacts.name`, that the portal lacks; absent when it has all. */
  missingProperties?: string[];
  /** Scopes that the app lacks to bring the record's properties up to date; absent when none was found lacking. */
  missingScopes?: string[];
  /** Content the buyer met, for the pick lists; newest first. */
  content: Array<{ id: string; title: string }>;
  /** True when the record's properties did not match the ledger and were put right by this read. */
  healed: boolean;
}

export type GetFeedbackReply = Reply<{ view: FeedbackView }>;

export type SubmitFeedbackReply = Reply<{
  view: FeedbackView;
  /** The entry this call wrote, or found already written by an earlier try. */
  entry: FeedbackEntry;
  alreadyThere: boolean;
  /** Entries by others that came after `basedOn`: the rep is told of them. */
  meanwhile: FeedbackEntry[];
  /**
   * False when the ledger entry is safe but the record's properties could not be written yet; the next read heals, or,
   * where the view names `missingScopes`, the first read after the app was given them.
   */
  projected: boolean;
}>;
