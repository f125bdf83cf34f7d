import { type ReactNode, useState } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';
import { resolveHref } from '../support/href';
import { useCardCall } from '../support/use-card-call';
import { ActivityForm } from './ActivityForm';

export type ActionContext = Record<string, unknown>;

export interface CrmAction {
  /** Where the action leads when it is a link. */
  href?: string;
  external?: boolean;
  run(): void;
  /** A dialog that the action opened. */
  dialog: ReactNode;
}

type ErrorHandler = (errors: string[]) => void;

const recordPath = (portalId: number, context: ActionContext) =>
  `/contacts/${portalId}/record/${String(context.objectTypeId)}/${String(context.objectId)}`;

/** Where the link actions lead. */
function addressOf(actionType: string, context: ActionContext, portalId: number): string | undefined {
  switch (actionType) {
    case 'EXTERNAL_URL':
      return String(context.href ?? '');
    case 'PAGE_APP_LINK':
      return String(context.path ?? '/');
    case 'RECORD_APP_LINK':
    case 'ENGAGEMENT_APP_LINK':
    case 'PREVIEW_OBJECT':
      return recordPath(portalId, context);
    default:
      return undefined;
  }
}

/**
 * A CRM action. Links lead to this host's pages, notes and tasks are written; what only HubSpot itself can do
 * (e-mail, meetings, forms, workflow enrolment) is answered by name, to the card and to the person.
 */
export function useCrmAction(
  actionType: string,
  context: ActionContext = {},
  onError?: ErrorHandler,
): CrmAction {
  const { props } = useCardRuntime();
  const call = useCardCall();
  const [writing, setWriting] = useState<'note' | 'task' | null>(null);
  const address = addressOf(actionType, context, props.portal.id);
  const target = address === undefined ? undefined : resolveHref(address);
  const fail = (message: string) => {
    props.onAlert({ type: 'warning', title: actionType, message });
    void call(onError, [message]);
  };
  const place = { objectTypeId: String(context.objectTypeId), objectId: String(context.objectId) };
  return {
    href: target?.href,
    external: target?.external,
    run() {
      if (target) return;
      if (actionType !== 'ADD_NOTE' && actionType !== 'ADD_TASK')
        return fail(`${actionType} is not supported by the local portal.`);
      if (!context.objectTypeId || !context.objectId)
        return fail(`${actionType} needs objectTypeId and objectId in its actionContext.`);
      setWriting(actionType === 'ADD_NOTE' ? 'note' : 'task');
    },
    dialog: writing && (
      <ActivityForm kind={writing} record={place} onClose={() => setWriting(null)} onFailed={fail} />
    ),
  };
}
