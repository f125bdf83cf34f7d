import type { FeedbackAgreement, FeedbackEntry } from '@tandem/taxonomy';

type Summarised = Pick<FeedbackEntry, 'kind' | 'rating' | 'disposition' | 'reason' | 'subReason'>;

/**
 * An entry in a line, for lists in HubSpot: `Rejected, 2 of 5: No fit (Region), 2026-11-23`. In the agreement's own
 * labels; a value that it does not know is written as it is.
 *
 * @param date `YYYY-MM-DD`
 */
export function summariseEntry(entry: Summarised, agreement: FeedbackAgreement, date: string): string {
  if (entry.kind === 'retraction') return `Verdict withdrawn, ${date}`;
  const reason = agreement.reasons.find(({ value }) => value === entry.reason);
  const because = [
    labelOf(agreement.reasons, entry.reason),
    entry.subReason && `(${labelOf(reason?.subReasons ?? [], entry.subReason)})`,
  ].filter(Boolean);
  const head = [
    labelOf(agreement.dispositions, entry.disposition),
    entry.rating && `${entry.rating} of ${agreement.ratings.length}`,
  ].filter(Boolean);
  const what = because.length > 0 ? `${head.join(', ')}: ${because.join(' ')}` : head.join(', ');
  return `${entry.kind === 'correction' ? 'Corrected: ' : ''}${what}, ${date}`;
}

const labelOf = (choices: ReadonlyArray<{ value: string; label: string }>, value: string | null) =>
  choices.find((choice) => choice.value === value)?.label ?? value;
