import type { FeedbackEntry, FeedbackView } from '@tandem/contracts';
import type { Locale } from '@tandem/ui';
import type { Session } from '../feedback-state';
import { laterByOthers } from '../record';
import { bylineOf, headlineOf } from './entry-view';

export interface Notice {
  id: string;
  variant: 'info' | 'warning' | 'success';
  title: string;
  lines: string[];
}

/** What the rep should hear beside the verdict itself: others' verdicts, and anything not quite finished. */
export function noticesOf(view: FeedbackView, session: Session, userId: string, locale: Locale): Notice[] {
  const { phrase } = locale.phrases;
  const tell = (entry: FeedbackEntry) =>
    `${bylineOf(entry, locale)}: ${headlineOf(entry, view.agreement, locale)}`;
  const notices: Notice[] = [];
  const plain = (id: string, variant: Notice['variant'], title: string) =>
    notices.push({ id, variant, title, lines: [] });
  const told = (id: string, title: string, entries: FeedbackEntry[]) =>
    notices.push({ id, variant: 'info', title, lines: [...entries.map(tell), phrase('bothKept')] });

  const later = session.own ? laterByOthers(view, session.own.key, userId) : [];
  if (later.length > 0) told('later', phrase('later'), later);
  if (session.meanwhile.length > 0) told('meanwhile', phrase('meanwhile'), session.meanwhile);
  if (session.arrivedBefore) plain('arrived-before', 'warning', phrase('arrivedBefore'));
  if (view.missingScopes) {
    const scopes = locale.format.list(view.missingScopes);
    const lines = [phrase('missingScope', { scopes }), phrase('addPermission')];
    notices.push({ id: 'missing-scopes', variant: 'warning', title: phrase('notWritten'), lines });
  } else if (!session.projected) {
    plain('not-projected', 'warning', phrase('savedAhead'));
  }
  for (const { version } of view.unreadableAgreements ?? []) {
    const shown = locale.format.number(version);
    plain(`agreement-${version}`, 'warning', phrase('oldAgreement', { version: shown }));
  }
  if (view.missingProperties) {
    const missing = locale.format.list(shortened(view.missingProperties));
    plain('missing-properties', 'warning', phrase('notSetUp', { missing }));
  }
  return notices;
}

/** Enough names to recognise the problem; setup lists them all. */
const shortened = (names: readonly string[]): string[] =>
  names.length > 4 ? [...names.slice(0, 3), '…'] : [...names];
