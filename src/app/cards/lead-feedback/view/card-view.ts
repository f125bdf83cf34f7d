import type { Failure } from '@tandem/contracts';
import type { Locale } from '@tandem/ui';
import type { Feedback } from '../useFeedback';
import { sessionOf } from '../feedback-state';
import type { StatusActions } from '../parts/Status';
import { entryView } from './entry-view';
import type { EntryView } from './entry-view';
import { formView } from './form-view';
import type { FormView } from './form-view';
import { contactsView, requestView } from './lead-view';
import type { ContactsView, RequestView } from './lead-view';
import { noticesOf } from './notices';
import type { Notice } from './notices';

/** What both cards show, whichever room they have. */
export type CardView =
  | { status: 'loading'; contacts: ContactsView | null }
  | { status: 'failed'; contacts: ContactsView | null; failure: Failure }
  | {
      status: 'ready';
      contacts: ContactsView | null;
      notices: Notice[];
      request: RequestView;
      current: EntryView | null;
      actions: StatusActions;
      unsent: Failure | null;
      /** Null while an answered verdict is only shown. */
      form: FormView | null;
    };

export function cardView(feedback: Feedback, locale: Locale, now: number): CardView {
  const { state, userId } = feedback;
  const { view, loading, loadFailure, contactId } = state;
  const session = sessionOf(state);
  const contacts = view && contactsView(view, locale);
  const isSwitching = view !== null && contactId !== undefined && contactId !== view.contact.id;
  if (!view || !session || isSwitching) {
    return !loading && loadFailure
      ? { status: 'failed', contacts, failure: loadFailure }
      : { status: 'loading', contacts };
  }
  const request = requestView(view.request, locale);
  const isOwn = view.current !== null && view.current.reviewer.userId === userId;
  const isOpen = request.wanted || session.draft.open;
  return {
    status: 'ready',
    contacts,
    notices: noticesOf(view, session, userId, locale),
    request,
    current: view.current && entryView(view.current, view.agreement, locale),
    actions: {
      undo: session.own ? feedback.undo : null,
      correct: isOwn && !session.draft.open ? feedback.correct : null,
      another: isOpen ? null : feedback.giveAnother,
    },
    unsent: session.failed?.failure ?? null,
    form: isOpen ? formView(view, session.draft, locale, now) : null,
  };
}
