import type { FeedbackEntry } from '@tandem/taxonomy';
import { mean, meanInterval, wilsonInterval } from '../statistics';
import type { Interval } from '../statistics';
import { readLedger } from './ledger';
import { isAccepting } from './projection';

/** What sales made of the leads of one source. Corrected and withdrawn verdicts are left out. */
export interface SourceReport {
  /** As recorded when the verdict was given; null for verdicts without a source. */
  source: string | null;
  /** Verdicts that hold. */
  verdicts: number;
  /** Verdicts that carry a disposition: what the acceptance rate is of. */
  decided: number;
  /** Accepted, or further on: working, qualified. */
  accepted: number;
  recycled: number;
  rejected: number;
  duplicateOrBadData: number;
  /** Verdicts by disposition, the agreement's own ones included; most frequent first. */
  dispositions: ValueCount[];
  /** Share of `accepted` in `decided`, with its 95 % Wilson interval; null when nothing was decided. */
  acceptance: ({ rate: number } & Interval) | null;
  /** Verdicts that carry a rating. */
  rated: number;
  /** Mean of the ratings; null when nothing was rated. */
  meanRating: number | null;
  /** Its 95 % t interval; null for fewer than two ratings. */
  meanRatingInterval: Interval | null;
  /** Reasons given, most frequent first. */
  reasons: ValueCount[];
}

export interface ValueCount {
  value: string;
  count: number;
}

/**
 * Sums up verdicts by the source they were given on, most verdicts first. Takes the ledgers of any number of
 * records at once: keys are unique in a portal.
 */
export function aggregateBySource(entries: readonly FeedbackEntry[]): SourceReport[] {
  const { inForce } = readLedger(entries);
  const bySource = new Map<string | null, FeedbackEntry[]>();
  for (const entry of inForce) {
    const group = bySource.get(entry.source);
    if (group) group.push(entry);
    else bySource.set(entry.source, [entry]);
  }
  return [...bySource]
    .map(([source, verdicts]) => reportOn(source, verdicts))
    .sort((a, b) => b.verdicts - a.verdicts || (a.source ?? '').localeCompare(b.source ?? '', 'en'));
}

/** The same figures over all verdicts together; its `source` is null. */
export const aggregateAll = (entries: readonly FeedbackEntry[]): SourceReport =>
  reportOn(null, readLedger(entries).inForce);

function reportOn(source: string | null, verdicts: readonly FeedbackEntry[]): SourceReport {
  const dispositions = countValues(verdicts.map(({ disposition }) => disposition));
  const countOf = (value: string): number => dispositions.find((count) => count.value === value)?.count ?? 0;
  const decided = dispositions.reduce((sum, { count }) => sum + count, 0);
  const accepted = verdicts.filter(({ disposition }) => isAccepting(disposition)).length;
  const ratings = verdicts.flatMap(({ rating }) => (rating === null ? [] : [Number(rating)]));
  const interval = wilsonInterval(accepted, decided);
  return {
    source,
    verdicts: verdicts.length,
    decided,
    accepted,
    recycled: countOf('recycled'),
    rejected: countOf('rejected'),
    duplicateOrBadData: countOf('duplicate_or_bad_data'),
    dispositions,
    acceptance: interval && { rate: accepted / decided, ...interval },
    rated: ratings.length,
    meanRating: mean(ratings),
    meanRatingInterval: meanInterval(ratings),
    reasons: countValues(verdicts.map(({ reason }) => reason)),
  };
}

function countValues(values: ReadonlyArray<string | null>): ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
