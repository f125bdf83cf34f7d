import type { CrmContext, UserContext } from '@hubspot/ui-extensions';
import type { FeedbackView, RecordInView, Reviewer, SubmitFeedbackRequest } from '@tandem/contracts';
import { toVerdict } from './draft';
import type { Draft, DraftValues } from './draft';

/** HubSpot's object type id of deals; the card's other place is contacts, `0-1`. */
const dealTypeId = '0-3';

export function recordFrom(
  { crm, portal }: Pick<CrmContext, 'crm' | 'portal'>,
  contactId?: string,
): RecordInView {
  return {
    portalId: portal.id,
    objectType: crm.objectTypeId === dealTypeId ? 'deals' : 'contacts',
    objectId: String(crm.objectId),
    ...(contactId && { contactId }),
  };
}

export function reviewerFrom({ id, email, firstName, lastName }: UserContext): Reviewer {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return { userId: String(id), email: email ?? '', name: name || email || String(id) };
}

interface Circumstances {
  record: RecordInView;
  reviewer: Reviewer;
  view: FeedbackView;
}

/** The request that saves a draft. `basedOn` names the newest entry the rep could see. */
export function saveRequest(
  { record, reviewer, view }: Circumstances,
  { purpose, submissionId }: Draft,
  values: DraftValues,
): SubmitFeedbackRequest {
  const verdict = toVerdict(view.agreement, values);
  return { ...purpose, record, reviewer, submissionId, verdict, basedOn: newestKey(view) };
}

/** The request that takes an entry back. */
export function undoRequest(
  { record, reviewer, view }: Circumstances,
  supersedes: string,
  submissionId: string,
): SubmitFeedbackRequest {
  return { action: 'undo', record, reviewer, submissionId, supersedes, basedOn: newestKey(view) };
}

const newestKey = (view: FeedbackView): string | null => view.history[0]?.key ?? null;

/** Entries that others wrote after the rep's own, newest first; empty when nobody did. */
export function laterByOthers(view: FeedbackView, ownKey: string, userId: string) {
  const position = view.history.findIndex(({ key }) => key === ownKey);
  return view.history.slice(0, Math.max(position, 0)).filter(({ reviewer }) => reviewer.userId !== userId);
}
