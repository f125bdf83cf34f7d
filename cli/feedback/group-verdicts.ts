import { aggregateAll, readLedger, type SourceReport } from '@tandem/core';
import type { FeedbackEntry } from '@tandem/taxonomy';

/** What verdicts can be grouped by. */
export const groupings = ['source', 'campaign', 'form', 'reason', 'disposition'] as const;
export type Grouping = (typeof groupings)[number];

export interface GroupReport extends SourceReport {
  /** The common value; null for verdicts that have none. */
  group: string | null;
}

/**
 * Sums up the verdicts that hold, group by group, most verdicts first. A group's figures come from the same
 * counting as everywhere else.
 *
 * @param since epoch milliseconds; earlier reviews are left out
 */
export function groupVerdicts(
  entries: readonly FeedbackEntry[],
  by: Grouping,
  since = Number.NEGATIVE_INFINITY,
): { groups: GroupReport[]; all: SourceReport } {
  const counted = readLedger(entries).inForce.filter(({ reviewedAt }) => reviewedAt >= since);
  const members = new Map<string | null, FeedbackEntry[]>();
  for (const entry of counted) {
    const group = members.get(entry[by]);
    if (group) group.push(entry);
    else members.set(entry[by], [entry]);
  }
  const groups = [...members]
    .map(([group, verdicts]) => ({ group, ...sumUp(verdicts) }))
    .sort((a, b) => b.verdicts - a.verdicts || compareText(a.group ?? '', b.group ?? ''));
  return { groups, all: sumUp(counted) };
}

/** Of very few ratings the t interval runs past the ends of the scale; what lies beyond 1 and 5 cannot be. */
function sumUp(verdicts: readonly FeedbackEntry[]): SourceReport {
  const report = aggregateAll(verdicts);
  const interval = report.meanRatingInterval;
  if (!interval) return report;
  const meanRatingInterval = { low: Math.max(1, interval.low), high: Math.min(5, interval.high) };
  return { ...report, meanRatingInterval };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
