import { maxCommentLength, ratings } from '@tandem/taxonomy';
import type { FeedbackAgreement } from '@tandem/taxonomy';
import { addDays, calendarDate, isCalendarDate } from '../calendar';
import { cleanText, lengthOf } from '../text';
import type { Verdict } from './entry';

/** A verdict as it arrives; fields may be missing or blank. */
export type VerdictDraft = { rating?: string; disposition?: string } & Partial<
  Record<'reason' | 'subReason' | 'wakeUpDate' | 'contentHelped' | 'contentWrong' | 'comment', string>
>;

/** What is wrong with a field; the names are those of the draft. */
export interface VerdictProblem {
  field: keyof VerdictDraft;
  problem:
    | 'required'
    | 'not_offered'
    | 'too_long'
    | 'not_a_date'
    | 'in_the_past'
    | 'too_far_ahead'
    | 'not_allowed_here';
}

/** Longest way ahead that a wake-up date may lie, in days: two years. Later than that it is a rejection. */
export const maxWakeUpDays = 730;

/** Longest name of a piece of content, in characters; HubSpot's names of forms and e-mails are shorter. */
export const maxContentLength = 300;

/**
 * Checks a verdict against the agreement in force and gives it in the form that the ledger keeps: blanks as null,
 * line breaks as `\n`, invisible control characters removed, everything else as written.
 *
 * Reason and wake-up date follow the agreement's rule for the disposition; a sub-reason its reason. The earliest
 * wake-up date is tomorrow in the portal's time zone. Every problem is reported, not only the first.
 *
 * @param now epoch milliseconds
 * @param timeZone IANA name of the portal's time zone
 */
export function validateVerdict(
  draft: VerdictDraft,
  agreement: FeedbackAgreement,
  now: number,
  timeZone: string,
): { ok: true; verdict: Verdict } | { ok: false; problems: VerdictProblem[] } {
  const field = (name: keyof VerdictDraft): string | null => cleanText(draft[name] ?? '') || null;
  const problems: VerdictProblem[] = [
    ...choiceProblems('rating', field('rating'), 'required', agreement.ratings),
    ...choiceProblems('disposition', field('disposition'), 'required', agreement.dispositions),
    ...reasonProblems(field('disposition'), field('reason'), field('subReason'), agreement),
    ...wakeUpProblems(field('disposition'), field('wakeUpDate'), agreement, calendarDate(now, timeZone)),
    ...lengthProblems('contentHelped', field('contentHelped'), maxContentLength),
    ...lengthProblems('contentWrong', field('contentWrong'), maxContentLength),
    ...lengthProblems('comment', field('comment'), maxCommentLength),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    verdict: {
      rating: ratings.find(({ value }) => value === field('rating'))?.value ?? null,
      disposition: field('disposition'),
      reason: field('reason'),
      subReason: field('subReason'),
      wakeUpDate: field('wakeUpDate'),
      contentHelped: field('contentHelped'),
      contentWrong: field('contentWrong'),
      comment: field('comment'),
    },
  };
}

type Rule = 'required' | 'optional' | 'hidden';

function choiceProblems(
  field: VerdictProblem['field'],
  value: string | null,
  rule: Rule,
  offered: ReadonlyArray<{ value: string }>,
): VerdictProblem[] {
  if (value === null) return rule === 'required' ? [{ field, problem: 'required' }] : [];
  if (rule === 'hidden') return [{ field, problem: 'not_allowed_here' }];
  return offered.some((choice) => choice.value === value) ? [] : [{ field, problem: 'not_offered' }];
}

function reasonProblems(
  disposition: string | null,
  reason: string | null,
  subReason: string | null,
  { rules, reasons }: FeedbackAgreement,
): VerdictProblem[] {
  const rule = ruleOf(rules, disposition);
  if (rule === undefined) return [];
  const agreed = reasons.find(({ value }) => value === reason);
  const subReasons = agreed?.subReasons ?? [];
  const subReasonRule =
    subReasons.length === 0 ? 'hidden' : agreed?.subReasonRequired ? 'required' : 'optional';
  return [
    ...choiceProblems('reason', reason, rule.reason, reasons),
    ...choiceProblems('subReason', subReason, subReasonRule, subReasons),
  ];
}

function wakeUpProblems(
  disposition: string | null,
  date: string | null,
  { rules }: FeedbackAgreement,
  today: string,
): VerdictProblem[] {
  const rule = ruleOf(rules, disposition);
  const field = 'wakeUpDate';
  if (rule === undefined) return [];
  if (date === null) return rule.wakeUpDate === 'required' ? [{ field, problem: 'required' }] : [];
  if (rule.wakeUpDate === 'hidden') return [{ field, problem: 'not_allowed_here' }];
  if (!isCalendarDate(date)) return [{ field, problem: 'not_a_date' }];
  if (date <= today) return [{ field, problem: 'in_the_past' }];
  return date > addDays(today, maxWakeUpDays) ? [{ field, problem: 'too_far_ahead' }] : [];
}

const ruleOf = (rules: FeedbackAgreement['rules'], disposition: string | null) =>
  disposition !== null && Object.hasOwn(rules, disposition) ? rules[disposition] : undefined;

function lengthProblems(
  field: VerdictProblem['field'],
  text: string | null,
  longest: number,
): VerdictProblem[] {
  return text !== null && lengthOf(text) > longest ? [{ field, problem: 'too_long' }] : [];
}
