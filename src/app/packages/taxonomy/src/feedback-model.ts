import type { Disposition, EntryKind, RatingValue, Reason, SubReason } from './feedback';

/** One entry of the ledger as decided on and shown. Times are epoch milliseconds. */
export interface FeedbackEntry {
  key: string;
  kind: EntryKind;
  rating: RatingValue | null;
  disposition: Disposition | string | null;
  reason: Reason | string | null;
  subReason: SubReason | string | null;
  /** `YYYY-MM-DD` */
  wakeUpDate: string | null;
  contentHelped: string | null;
  contentWrong: string | null;
  comment: string | null;
  reviewer: { userId: string; name: string };
  reviewedAt: number;
  attempt: number;
  agreementVersion: number | null;
  source: string | null;
  campaign: string | null;
  form: string | null;
  lifecycleStage: string | null;
  supersedes: string | null;
  /** True when a later correction or retraction replaced this entry. */
  superseded: boolean;
}

/** A choice offered to the rep, from the agreement in force. */
export interface Choice {
  value: string;
  label: string;
  description: string;
}

/** What sales and marketing agreed, as far as this card needs it. */
export interface FeedbackAgreement {
  version: number;
  /** Epoch milliseconds. */
  effectiveAt: number;
  /** Definitions in the agreement's own words. */
  definitions: { mql: string; sal: string; sql: string };
  ratings: Choice[];
  dispositions: Choice[];
  reasons: Array<Choice & { subReasons: Choice[]; subReasonRequired: boolean }>;
  /** For each disposition: whether a reason or wake-up date is asked for. */
  rules: Record<
    string,
    { reason: 'required' | 'optional' | 'hidden'; wakeUpDate: 'required' | 'optional' | 'hidden' }
  >;
  /** Suggested days until wake-up, e.g. 30, 60, 90, 180. */
  wakeUpDays: number[];
}

/** Why this lead came to sales. Every member may be unknown; unknown is null, never a guess. */
export interface Handover {
  lifecycleStage: string | null;
  /** When the contact became MQL, epoch milliseconds. */
  at: number | null;
  conversion: string | null;
  conversionAt: number | null;
  source: string | null;
  sourceDetail: string | null;
  campaign: string | null;
  owner: string | null;
}

/** What is asked of the rep now. */
export type FeedbackRequestState =
  | {
      state: 'requested';
      because: 'never_reviewed' | 'handed_over_again' | 'woken_up' | 'retracted';
      attempt: number;
      since: number | null;
    }
  | { state: 'answered'; attempt: number };
