import { feedbackProjection } from '@tandem/taxonomy';
import type { FeedbackEntry, FeedbackProjectionName } from '@tandem/taxonomy';
import { changedProperties } from '../changed-properties';
import type { RecordProperties } from '../property-values';
import type { Ledger } from './ledger';

/** What the ledger makes of a record's properties; `''` clears, as HubSpot's API has it. */
export type Projection = Record<FeedbackProjectionName, string>;

/** Properties to ask HubSpot for when comparing a record with its ledger. */
export const projectionPropertyNames: readonly FeedbackProjectionName[] = feedbackProjection.map(
  ({ name }) => name,
);

/** Dispositions that mean sales took the lead on: accepting it, and whatever follows on that. */
export const acceptingDispositions: readonly string[] = ['accepted', 'working', 'qualified'];

/**
 * A contact's properties as its ledger has them. A deal's ledger holds verdicts on several people, whose attempts
 * are counted apart: see {@link projectDeal}.
 */
export const projectContact = (ledger: Ledger): Projection => project(ledger, ledger.current);

/** A deal's properties: as a contact's, but of all verdicts given on the deal the latest in time leads. */
export const projectDeal = (ledger: Ledger): Projection => project(ledger, ledger.inForce.at(-1) ?? null);

function project({ inForce }: Ledger, latest: FeedbackEntry | null): Projection {
  const ratingsGiven = inForce.flatMap(({ rating }) => (rating === null ? [] : [Number(rating)]));
  return {
    tandem_feedback_rating: latest?.rating ?? '',
    tandem_feedback_disposition: latest?.disposition ?? '',
    tandem_feedback_reason: latest?.reason ?? '',
    tandem_feedback_sub_reason: latest?.subReason ?? '',
    tandem_feedback_wake_up_date: latest?.wakeUpDate ?? '',
    tandem_feedback_count: inForce.length > 0 ? String(inForce.length) : '',
    tandem_feedback_average_rating: averageOf(ratingsGiven),
    tandem_feedback_attempt: latest ? String(latest.attempt) : '',
    tandem_feedback_reviewed_by: latest?.reviewer.name ?? '',
    tandem_feedback_reviewed_by_id: latest?.reviewer.userId ?? '',
    tandem_feedback_reviewed_at: latest ? new Date(latest.reviewedAt).toISOString() : '',
    tandem_feedback_accepted_at: latestTimeOf(inForce, ({ disposition }) => isAccepting(disposition)),
    tandem_feedback_rejected_at: latestTimeOf(inForce, ({ disposition }) => disposition === 'rejected'),
    tandem_feedback_campaign: latest?.campaign ?? '',
    tandem_feedback_source: latest?.source ?? '',
    tandem_feedback_agreement_version: latest?.agreementVersion?.toString() ?? '',
  };
}

/** True when the disposition means that sales took the lead on. */
export const isAccepting = (disposition: string | null): boolean =>
  disposition !== null && acceptingDispositions.includes(disposition);

/** Mean to two decimals, which is what a five-point scale can carry; empty without ratings. */
function averageOf(values: readonly number[]): string {
  if (values.length === 0) return '';
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return String(Math.round(mean * 100) / 100);
}

function latestTimeOf(entries: readonly FeedbackEntry[], counts: (entry: FeedbackEntry) => boolean): string {
  const latest = entries.filter(counts).at(-1);
  return latest ? new Date(latest.reviewedAt).toISOString() : '';
}

/** The properties in which a record differs from its ledger; see {@link changedProperties}. */
export const changedProjection = (current: RecordProperties, projected: Projection): Partial<Projection> =>
  changedProperties(feedbackProjection, current, projected);
