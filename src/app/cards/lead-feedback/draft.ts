import type { FeedbackAgreement, FeedbackEntry, FieldProblem, VerdictInput } from '@tandem/contracts';
import { cleanText, validateVerdict } from '@tandem/core';

/** What the rep has chosen and typed so far. An empty text means nothing is chosen. */
export interface DraftValues {
  rating: string;
  disposition: string;
  reason: string;
  subReason: string;
  wakeUpDate: string;
  contentHelped: string;
  contentWrong: string;
  comment: string;
}
export type DraftField = keyof DraftValues;
export type Problems = Partial<Record<DraftField, FieldProblem>>;

/** A first verdict, or the correction of an earlier entry (by its key). */
export type Purpose = { action: 'give' } | { action: 'correct'; supersedes: string };

export interface Draft {
  purpose: Purpose;
  /** Made when the draft begins and kept through every retry, so that a retry cannot double the entry. */
  submissionId: string;
  values: DraftValues;
  problems: Problems;
  /**
   * True once the rep opened the form or entered anything: it stays, even if somebody else's verdict arrives and
   * none is asked for any more.
   */
  open: boolean;
}

export const emptyValues: DraftValues = {
  rating: '',
  disposition: '',
  reason: '',
  subReason: '',
  wakeUpDate: '',
  contentHelped: '',
  contentWrong: '',
  comment: '',
};

export const newDraft = (submissionId: string): Draft => ({
  purpose: { action: 'give' },
  submissionId,
  values: emptyValues,
  problems: {},
  open: false,
});

/** The entry's content, to start a correction from. */
export function valuesOf(entry: FeedbackEntry): DraftValues {
  const fields = Object.keys(emptyValues) as DraftField[];
  return Object.fromEntries(fields.map((field) => [field, entry[field] ?? ''])) as unknown as DraftValues;
}

type Asked = 'required' | 'optional' | 'hidden';

/** Which further fields the agreement asks for, given what is chosen so far. */
export function askedFields(
  agreement: FeedbackAgreement,
  values: DraftValues,
): Record<'reason' | 'subReason' | 'wakeUpDate', Asked> {
  const rule = agreement.rules[values.disposition] ?? { reason: 'hidden', wakeUpDate: 'hidden' };
  const reason = agreement.reasons.find(({ value }) => value === values.reason);
  const hasSubReasons = rule.reason !== 'hidden' && reason !== undefined && reason.subReasons.length > 0;
  const subReason = hasSubReasons ? (reason.subReasonRequired ? 'required' : 'optional') : 'hidden';
  return { reason: rule.reason, subReason, wakeUpDate: rule.wakeUpDate };
}

/**
 * What the function would refuse, so that the rep hears of it without a call: the same check, on what would be sent.
 * `now` in epoch milliseconds.
 */
export function problemsIn(
  agreement: FeedbackAgreement,
  values: DraftValues,
  now: number,
  timeZone: string,
): Problems {
  const checked = validateVerdict(toVerdict(agreement, values), agreement, now, timeZone);
  if (checked.ok) return {};
  return Object.fromEntries(checked.problems.map(({ field, problem }) => [field, problem]));
}

/** The draft as the function takes it: without what is empty or not asked for. */
export function toVerdict(agreement: FeedbackAgreement, values: DraftValues): VerdictInput {
  const asked = askedFields(agreement, values);
  const shown = (field: 'reason' | 'subReason' | 'wakeUpDate') =>
    asked[field] === 'hidden' ? undefined : values[field] || undefined;
  return {
    rating: values.rating as VerdictInput['rating'],
    disposition: values.disposition,
    reason: shown('reason'),
    subReason: shown('subReason'),
    wakeUpDate: shown('wakeUpDate'),
    contentHelped: values.contentHelped || undefined,
    contentWrong: values.contentWrong || undefined,
    comment: cleanText(values.comment) || undefined,
  };
}

/** Whether the ledger's entry says what the rep meant to say. */
export function saysTheSame(entry: FeedbackEntry, verdict: VerdictInput): boolean {
  const fields = Object.keys(emptyValues) as DraftField[];
  return fields.every((field) => (entry[field] ?? '') === (verdict[field] ?? ''));
}
