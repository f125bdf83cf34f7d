import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type {
  Failure,
  GetFeedbackReply,
  GetFeedbackRequest,
  SubmitFeedbackReply,
  SubmitFeedbackRequest,
} from '@tandem/contracts';
import { newSubmissionId, useFunction, useLocale } from '@tandem/ui';
import { emptyValues, problemsIn, valuesOf } from './draft';
import type { DraftValues } from './draft';
import { initialState, reduce, sessionOf } from './feedback-state';
import type { FeedbackState } from './feedback-state';
import { recordFrom, reviewerFrom, saveRequest, undoRequest } from './record';
import { useOtherCards } from './useOtherCards';
import { usePolling } from './usePolling';

/** Everything the two cards can do with lead feedback. All functions keep their identity between renders. */
export interface Feedback {
  state: FeedbackState;
  userId: string;
  reload: () => void;
  chooseContact: (contactId: string) => void;
  edit: (change: Partial<DraftValues>) => void;
  /** Opens an empty form beside the current verdict. */
  giveAnother: () => void;
  /** Opens the form filled with the current verdict; saving it supersedes that entry. */
  correct: () => void;
  cancel: () => void;
  /** Saves the draft, or the draft with a last change. Says what is missing instead when something is. */
  save: (change?: Partial<DraftValues>) => void;
  undo: () => void;
  /** Sends what failed again, under the same submission id. */
  retry: () => void;
}

/** Loads, drafts, sends, retries, undoes and watches the feedback on the record in view. */
export function useFeedback(clock: () => number): Feedback {
  const context = useExtensionContext<'crm.record.tab'>();
  const actions = useExtensionActions<'crm.record.tab'>();
  const { phrases } = useLocale();
  const [state, dispatch] = useReducer(reduce, initialState);
  const get = useFunction<GetFeedbackRequest, GetFeedbackReply>('get-feedback');
  const submit = useFunction<SubmitFeedbackRequest, SubmitFeedbackReply>('submit-feedback');
  const now = useRef({ state, context, actions, phrases });
  now.current = { state, context, actions, phrases };
  const isSending = useRef(false);

  const read = useCallback(
    async (contactId: string | undefined, onFailure: (failure: Failure) => void) => {
      const { context: where } = now.current;
      const reply = await get.call({
        record: recordFrom(where, contactId),
        reviewer: reviewerFrom(where.user),
      });
      if (reply === null) return;
      if (!reply.ok) return onFailure(reply);
      dispatch({ type: 'loaded', view: reply.view, submissionId: newSubmissionId() });
      if (reply.view.healed) now.current.actions.refreshObjectProperties();
    },
    [get],
  );
  const load = useCallback(
    (contactId?: string) => {
      dispatch({ type: 'load started', contactId });
      return read(contactId ?? now.current.state.contactId, (failure) =>
        dispatch({ type: 'load failed', failure }),
      );
    },
    [read],
  );
  const lookAgain = useCallback(() => {
    const { view, contactId } = now.current.state;
    if (view && !isSending.current) void read(contactId, () => undefined);
  }, [read]);

  const send = useCallback(
    async (request: SubmitFeedbackRequest) => {
      if (isSending.current) return;
      isSending.current = true;
      get.drop();
      dispatch({ type: 'send started' });
      const reply = await submit.call(request);
      isSending.current = false;
      if (reply === null) return;
      if (!reply.ok) {
        dispatch({ type: 'send failed', request, failure: reply });
        if (reply.code === 'not_found' && reply.what === 'entry') lookAgain();
        return;
      }
      dispatch({ type: 'sent', request, reply, submissionId: newSubmissionId() });
      const { actions: host, phrases: words } = now.current;
      host.addAlert({
        type: 'success',
        message: words.phrase(request.action === 'undo' ? 'takenBack' : 'saved'),
      });
      host.refreshObjectProperties();
    },
    [get, submit, lookAgain],
  );

  const commands = useMemo(() => {
    const circumstances = () => {
      const { context: where, state: current } = now.current;
      const session = sessionOf(current);
      if (!current.view || !session) return null;
      const { view } = current;
      const record = recordFrom(where, view.contacts.length > 0 ? view.contact.id : undefined);
      return { record, reviewer: reviewerFrom(where.user), view, session, timeZone: where.portal.timezone };
    };
    const save = (change: Partial<DraftValues> = {}) => {
      const here = circumstances();
      if (!here) return;
      const values = { ...here.session.draft.values, ...change };
      dispatch({ type: 'edited', change });
      const problems = problemsIn(here.view.agreement, values, clock(), here.timeZone);
      if (Object.keys(problems).length > 0) return dispatch({ type: 'found wanting', problems });
      void send(saveRequest(here, here.session.draft, values));
    };
    return {
      reload: () => void load(),
      chooseContact: (contactId: string) => void load(contactId),
      edit: (change: Partial<DraftValues>) => dispatch({ type: 'edited', change }),
      giveAnother: () =>
        dispatch({
          type: 'opened',
          purpose: { action: 'give' },
          values: emptyValues,
          submissionId: newSubmissionId(),
        }),
      correct: () => {
        const entry = now.current.state.view?.current;
        if (!entry) return;
        dispatch({
          type: 'opened',
          purpose: { action: 'correct', supersedes: entry.key },
          values: valuesOf(entry),
          submissionId: newSubmissionId(),
        });
      },
      cancel: () => dispatch({ type: 'cancelled', submissionId: newSubmissionId() }),
      save,
      undo: () => {
        const here = circumstances();
        if (here?.session.own) void send(undoRequest(here, here.session.own.key, newSubmissionId()));
      },
      retry: () => {
        const request = circumstances()?.session.failed?.request;
        if (request?.action === 'undo') void send(request);
        else save();
      },
    };
  }, [load, send, clock]);

  useEffect(() => void load(), [load]);
  usePolling(sessionOf(state)?.own?.key, lookAgain);
  useOtherCards(state.view, lookAgain);
  return { state, userId: String(context.user.id), ...commands };
}
