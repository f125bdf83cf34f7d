import type { Choice, FeedbackAgreement, FeedbackEntry } from '@tandem/contracts';
import { plainName, withDetail } from '@tandem/ui';
import type { Locale, Phrases } from '@tandem/ui';

/** A ledger entry in words. */
export interface EntryView {
  key: string;
  /** Rating and disposition: "4 · Good, Accepted". */
  headline: string;
  /** Who and when. */
  byline: string;
  attempt: string;
  /** Correction, withdrawal, replaced, current. */
  marks: string[];
  /** Reason, wake-up date, content; one sentence each. */
  details: string[];
  comment: string | null;
}

/** The label of a stored value: the agreement's, or the value in plain words when it left the agreement. */
export function labelOf(value: string, choices: readonly Choice[], phrases: Phrases): string {
  const choice = choices.find((candidate) => candidate.value === value);
  return choice ? phrases.choice(choice).label : plainName(value);
}

export function ratingLabel(choice: Choice, phrases: Phrases): string {
  return `${choice.value} · ${phrases.choice(choice).label}`;
}

export function headlineOf(entry: FeedbackEntry, agreement: FeedbackAgreement, { phrases }: Locale): string {
  if (entry.kind === 'retraction') return phrases.phrase('takenBack');
  const rating = entry.rating && `${entry.rating} · ${labelOf(entry.rating, agreement.ratings, phrases)}`;
  const disposition = entry.disposition && labelOf(entry.disposition, agreement.dispositions, phrases);
  return [rating, disposition].filter(Boolean).join(', ') || phrases.phrase('notKnown');
}

export function entryView(
  entry: FeedbackEntry,
  agreement: FeedbackAgreement,
  locale: Locale,
  replaced?: FeedbackEntry,
): EntryView {
  const { phrases, format } = locale;
  const { phrase, labelled } = phrases;
  const marks: string[] = [];
  if (entry.kind === 'correction') marks.push(phrase('correction'));
  if (entry.superseded) marks.push(phrase('replaced'));
  const details: string[] = [];
  const reason = reasonOf(entry, agreement, phrases);
  if (reason) details.push(labelled('reason', reason));
  if (entry.wakeUpDate) details.push(labelled('wakeUpDate', format.calendarDay(entry.wakeUpDate)));
  if (entry.contentHelped) details.push(labelled('contentHelped', entry.contentHelped));
  if (entry.contentWrong) details.push(labelled('contentWrong', entry.contentWrong));
  if (replaced) details.push(labelled('before', headlineOf(replaced, agreement, locale)));
  return {
    key: entry.key,
    headline: headlineOf(entry, agreement, locale),
    byline: bylineOf(entry, locale),
    attempt: phrase('attempt', { attempt: format.number(entry.attempt) }),
    marks,
    details,
    comment: entry.comment,
  };
}

export function bylineOf(entry: FeedbackEntry, { phrases, format }: Locale): string {
  const name = entry.reviewer.name || phrases.phrase('notKnown');
  return `${name}, ${format.moment(entry.reviewedAt)}`;
}

function reasonOf(entry: FeedbackEntry, agreement: FeedbackAgreement, phrases: Phrases): string | null {
  if (!entry.reason) return null;
  const reason = labelOf(entry.reason, agreement.reasons, phrases);
  const known = agreement.reasons.find(({ value }) => value === entry.reason)?.subReasons ?? [];
  return withDetail(reason, entry.subReason && labelOf(entry.subReason, known, phrases));
}
