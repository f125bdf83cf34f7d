import type { FeedbackView } from '@tandem/contracts';
import type { Locale } from '@tandem/ui';
import { entryView } from './entry-view';
import type { EntryView } from './entry-view';

export interface HistoryView {
  title: string;
  /** Newest attempt first, and within it the newest entry first. */
  attempts: Array<{ attempt: string; entries: EntryView[] }>;
  /** Says that older entries are left out; empty when all are shown. */
  shown: string;
  /** Earlier attempts are what a rep should know before judging again: the list starts open. */
  open: boolean;
}

/** All verdicts by attempt: who, when, why, and what each one replaced. Null when there is none. */
export function historyView(view: FeedbackView, locale: Locale): HistoryView | null {
  if (view.history.length === 0) return null;
  const { phrases, format } = locale;
  const byKey = new Map(view.history.map((entry) => [entry.key, entry]));
  const attempts = new Map<number, EntryView[]>();
  for (const entry of view.history) {
    const replaced = entry.supersedes ? byKey.get(entry.supersedes) : undefined;
    const shown = entryView(entry, view.agreement, locale, replaced);
    if (entry.key === view.current?.key) shown.marks.push(phrases.phrase('current'));
    attempts.set(entry.attempt, [...(attempts.get(entry.attempt) ?? []), shown]);
  }
  const count = format.number(view.historyCount);
  return {
    title: phrases.phrase('history', { count }),
    attempts: [...attempts]
      .sort(([left], [right]) => right - left)
      .map(([, entries]) => ({ attempt: entries[0]!.attempt, entries })),
    shown:
      view.historyCount > view.history.length
        ? phrases.phrase('listed', { shown: format.number(view.history.length), count })
        : '',
    open: attempts.size > 1,
  };
}
