import { useMemo, useReducer, useRef } from 'react';
import type { Failure, GroupMember, SetBuyingRoleReply, SetBuyingRoleRequest } from '@tandem/contracts';
import { useFunction } from '@tandem/ui';

/** The roles of one person while the reader chooses them. */
export interface RoleDraft {
  contactId: string;
  roles: string[];
  sending: boolean;
  /** Why the last try was not saved; the choice stays. */
  failure: Failure | null;
}

export interface RoleEditor {
  /** Null while nobody's roles are being chosen. */
  draft: RoleDraft | null;
  open: (member: Pick<GroupMember, 'contactId' | 'roles'>) => void;
  choose: (roles: string[]) => void;
  cancel: () => void;
  save: () => void;
}

type DraftEvent =
  | { type: 'opened'; draft: RoleDraft }
  | { type: 'chosen'; roles: string[] }
  | { type: 'closed' }
  | { type: 'sending' }
  | { type: 'failed'; failure: Failure };

function reduce(draft: RoleDraft | null, event: DraftEvent): RoleDraft | null {
  if (event.type === 'opened') return event.draft;
  if (event.type === 'closed' || draft === null) return null;
  switch (event.type) {
    case 'chosen':
      return { ...draft, roles: event.roles, failure: null };
    case 'sending':
      return { ...draft, sending: true, failure: null };
    case 'failed':
      return { ...draft, sending: false, failure: event.failure };
  }
}

type Saved = Extract<SetBuyingRoleReply, { ok: true }>;

/** Lets the reader choose the roles of one person at a time and saves them as the reader's edit. */
export function useRoleEditor(
  record: SetBuyingRoleRequest['record'],
  onSaved: (saved: Saved) => void,
): RoleEditor {
  const { call } = useFunction<SetBuyingRoleRequest, SetBuyingRoleReply>('set-buying-role');
  const [draft, dispatch] = useReducer(reduce, null);
  const latest = useRef({ draft, record, onSaved });
  latest.current = { draft, record, onSaved };
  const commands = useMemo(() => {
    const isSending = () => latest.current.draft?.sending === true;
    const send = async ({ contactId, roles }: RoleDraft) => {
      dispatch({ type: 'sending' });
      const reply = await call({ record: latest.current.record, contactId, roles });
      if (reply === null) return;
      if (!reply.ok) return dispatch({ type: 'failed', failure: reply });
      dispatch({ type: 'closed' });
      latest.current.onSaved(reply);
    };
    return {
      open: ({ contactId, roles }: Pick<GroupMember, 'contactId' | 'roles'>) => {
        if (!isSending())
          dispatch({ type: 'opened', draft: { contactId, roles, sending: false, failure: null } });
      },
      choose: (roles: string[]) => dispatch({ type: 'chosen', roles }),
      cancel: () => dispatch({ type: 'closed' }),
      save: () => {
        const { draft: current } = latest.current;
        if (current && !current.sending) void send(current);
      },
    };
  }, [call]);
  return { draft, ...commands };
}
