import type { FeedbackMapping, Mapping, ValueRule } from './schema';
import type { CellReader, Mapped, Row } from './value';
import type { Unmapped } from './contact';

/** A historical verdict as the file tells it, in the ledger's vocabulary. */
export interface MappedVerdict {
  rowId: string;
  rating: string;
  disposition: string;
  reason: string | null;
  subReason: string | null;
  /** `YYYY-MM-DD` */
  wakeUpDate: string | null;
  reviewerName: string;
  /** Epoch milliseconds. */
  reviewedAt: number;
  comment: string | null;
  source: string | null;
  sourceDetail: string | null;
  campaign: string | null;
  form: string | null;
  lifecycleStage: string | null;
}

export type VerdictResult =
  | { kind: 'not-a-verdict' }
  | { kind: 'verdict'; verdict: MappedVerdict; unmapped: Unmapped[] }
  /** Something a verdict cannot do without has no answer in the mapping. */
  | { kind: 'failed'; unmapped: Unmapped[] };

const millisecondsPerDay = 86_400_000;

/** Reads a row's verdict. Optional fields that cannot be mapped are left out and named; needed ones fail the row. */
export function mapVerdict(row: Row, mapping: Mapping, cells: CellReader): VerdictResult {
  const { feedback, identity } = mapping;
  if (!feedback || cells.isBlank(row, feedback.verdictColumn)) return { kind: 'not-a-verdict' };
  const unmapped: Unmapped[] = [];
  const take = (target: string, rule: ValueRule | undefined): string | null => {
    const mapped: Mapped = rule ? cells.apply(row, rule) : { kind: 'blank' };
    if (mapped.kind === 'unmapped') {
      unmapped.push({ column: mapped.column, value: mapped.value, target, problem: mapped.problem });
    }
    return mapped.kind === 'value' ? mapped.value : null;
  };
  const need = (target: string, rule: ValueRule): string | null => {
    const before = unmapped.length;
    const value = take(target, rule);
    if (value === null && unmapped.length === before) {
      unmapped.push({ column: rule.column ?? target, value: '', target, problem: 'blank, but needed' });
    }
    return value;
  };
  const rowId = need('row id', { column: identity.column });
  const rating = need('rating', feedback.rating);
  const reviewerName = need('reviewer', feedback.reviewer);
  const moment = need('reviewed at', feedback.reviewedAt);
  const reviewedAt = moment === null ? Number.NaN : Date.parse(moment);
  if (moment !== null && Number.isNaN(reviewedAt)) {
    unmapped.push({
      column: feedback.reviewedAt.column ?? '(constant)',
      value: moment,
      target: 'reviewed at',
      problem: 'not a moment in ISO 8601; use "convert"',
    });
  }
  const outcome = feedback.outcomes.find(({ when }) => cells.fits(row, when));
  if (!outcome) unmapped.push(noOutcome(row, feedback));
  if (!outcome || rowId === null || rating === null || reviewerName === null || Number.isNaN(reviewedAt)) {
    return { kind: 'failed', unmapped };
  }
  const wakeUpDate =
    outcome.wakeUpDays === undefined
      ? null
      : new Date(reviewedAt + outcome.wakeUpDays * millisecondsPerDay).toISOString().slice(0, 10);
  const verdict: MappedVerdict = {
    rowId,
    rating,
    disposition: outcome.disposition,
    reason: outcome.reason ?? null,
    subReason: outcome.subReason ?? null,
    wakeUpDate,
    reviewerName,
    reviewedAt,
    comment: take('comment', feedback.comment),
    source: take('source', feedback.source),
    sourceDetail: take('source detail', feedback.sourceDetail),
    campaign: take('campaign', feedback.campaign),
    form: take('form', feedback.form),
    lifecycleStage: take('lifecycle stage', feedback.lifecycleStage),
  };
  return { kind: 'verdict', verdict, unmapped };
}

/** Names the cells that the outcome rules looked at, so that a missing rule can be added. */
function noOutcome(row: Row, feedback: FeedbackMapping): Unmapped {
  const columns = [...new Set(feedback.outcomes.flatMap(({ when }) => Object.keys(when)))];
  return {
    column: columns.join(' + '),
    value: columns.map((column) => (row[column] ?? '').trim()).join(' + '),
    target: 'disposition',
    problem: 'no outcome rule fits',
  };
}
