import type {
  Failure,
  FeedbackEntry,
  FeedbackView,
  FieldProblem,
  SubmitFeedbackReply,
  SubmitFeedbackRequest,
} from '@tandem/contracts';
import { emptyValues, newDraft, saysTheSame, valuesOf } from './draft';
import type { Draft, DraftField, DraftValues, Problems, Purpose } from './draft';

/** What happened with one contact since the card was opened. */
export interface Session {
  draft: Draft;
  /** The newest entry written here, which can be undone. */
  own: FeedbackEntry | null;
  /** Verdicts of others that came between the rep's look and the rep's verdict. */
  meanwhile: FeedbackEntry[];
  /** A submission that did not go through; its draft is kept. */
  failed: { request: SubmitFeedbackRequest; failure: Failure } | null;
  /** False while the record's properties still wait for the ledger. */
  projected: boolean;
  /** True when an earlier try turned out to have arrived, with other content than the draft's. */
  arrivedBefore: boolean;
}

export interface FeedbackState {
  view: FeedbackView | null;
  /** A load that the rep waits for; polls are silent. */
  loading: boolean;
  loadFailure: Failure | null;
  /** On a deal: the contact the rep chose. */
  contactId: string | undefined;
  sending: boolean;
  /** By contact, so that switching on a deal loses nothing. */
  sessions: Record<string, Session>;
}

export const initialState: FeedbackState = {
  view: null,
  loading: true,
  loadFailure: null,
  contactId: undefined,
  sending: false,
  sessions: {},
};

type Accepted = Extract<SubmitFeedbackReply, { ok: true }>;

export type FeedbackEvent =
  | { type: 'load started'; contactId?: string }
  | { type: 'loaded'; view: FeedbackView; submissionId: string }
  | { type: 'load failed'; failure: Failure }
  | { type: 'edited'; change: Partial<DraftValues> }
  | { type: 'opened'; purpose: Purpose; values: DraftValues; submissionId: string }
  | { type: 'cancelled'; submissionId: string }
  | { type: 'found wanting'; problems: Problems }
  | { type: 'send started' }
  | { type: 'send failed'; request: SubmitFeedbackRequest; failure: Failure }
  | { type: 'sent'; request: SubmitFeedbackRequest; reply: Accepted; submissionId: string };

export const sessionOf = (state: FeedbackState): Session | undefined =>
  state.view ? state.sessions[state.view.contact.id] : undefined;

export function reduce(state: FeedbackState, event: FeedbackEvent): FeedbackState {
  switch (event.type) {
    case 'load started':
      return { ...state, loading: true, contactId: event.contactId ?? state.contactId };
    case 'loaded':
      return withView({ ...state, loading: false, loadFailure: null }, event.view, event.submissionId);
    case 'load failed':
      return { ...state, loading: false, loadFailure: event.failure };
    case 'edited':
      return changeDraft(state, (draft) => ({
        ...draft,
        open: true,
        values: { ...draft.values, ...event.change },
        problems: without(draft.problems, Object.keys(event.change) as DraftField[]),
      }));
    case 'opened':
      return changeSession(state, (session) => ({
        ...session,
        failed: null,
        draft: { ...newDraft(event.submissionId), purpose: event.purpose, values: event.values, open: true },
      }));
    case 'cancelled':
      return changeSession(state, (session) => ({
        ...session,
        failed: null,
        arrivedBefore: false,
        draft: newDraft(event.submissionId),
      }));
    case 'found wanting':
      return changeDraft(state, (draft) => ({ ...draft, problems: event.problems }));
    case 'send started':
      return { ...state, sending: true };
    case 'send failed':
      return changeSession({ ...state, sending: false }, (session) => ({
        ...session,
        failed: { request: event.request, failure: event.failure },
        draft: { ...session.draft, problems: problemsFrom(event.failure) ?? session.draft.problems },
      }));
    case 'sent':
      return afterSending({ ...state, sending: false }, event);
  }
}

function afterSending(state: FeedbackState, event: Extract<FeedbackEvent, { type: 'sent' }>): FeedbackState {
  const { request, reply, submissionId } = event;
  const shown = withView(state, reply.view, submissionId);
  const isUndo = request.action === 'undo';
  const arrivedBefore = !isUndo && reply.alreadyThere && !saysTheSame(reply.entry, request.verdict);
  return changeSession(shown, (session) => ({
    own: isUndo ? null : reply.entry,
    meanwhile: reply.meanwhile,
    failed: null,
    projected: reply.projected,
    arrivedBefore,
    draft: arrivedBefore
      ? {
          ...session.draft,
          submissionId,
          purpose: { action: 'correct', supersedes: reply.entry.key },
          open: true,
        }
      : { ...newDraft(submissionId), values: isUndo && session.own ? valuesOf(session.own) : emptyValues },
  }));
}

function withView(state: FeedbackState, view: FeedbackView, submissionId: string): FeedbackState {
  const id = view.contact.id;
  const session = state.sessions[id] ?? newSession(submissionId);
  return { ...state, view, sessions: { ...state.sessions, [id]: session } };
}

const newSession = (submissionId: string): Session => ({
  draft: newDraft(submissionId),
  own: null,
  meanwhile: [],
  failed: null,
  projected: true,
  arrivedBefore: false,
});

function changeSession(state: FeedbackState, change: (session: Session) => Session): FeedbackState {
  const session = sessionOf(state);
  if (!state.view || !session) return state;
  return { ...state, sessions: { ...state.sessions, [state.view.contact.id]: change(session) } };
}

function changeDraft(state: FeedbackState, change: (draft: Draft) => Draft): FeedbackState {
  return changeSession(state, (session) => ({ ...session, draft: change(session.draft) }));
}

function without(problems: Problems, fields: DraftField[]): Problems {
  const rest = { ...problems };
  for (const field of fields) delete rest[field];
  return rest;
}

/** The function names fields by path; the last part is the form's field. */
function problemsFrom(failure: Failure): Problems | null {
  if (failure.code !== 'invalid_input') return null;
  const problems: Record<string, FieldProblem> = {};
  for (const { field, problem } of failure.fields) {
    const name = field.split('.').at(-1) ?? field;
    if (name in emptyValues) problems[name] = problem;
  }
  return problems;
}
