import { useState } from 'react';
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

type Saved = Extract<SetBuyingRoleReply, { ok: true }>;

/** Lets the reader choose the roles of one person at a time and saves them as the reader's edit. */
export function useRoleEditor(
  record: SetBuyingRoleRequest['record'],
  onSaved: (saved: Saved) => void,
): RoleEditor {
  const { call } = useFunction<SetBuyingRoleRequest, SetBuyingRoleReply>('set-buying-role');
  const [draft, setDraft] = useState<RoleDraft | null>(null);
  const change = (changed: Partial<RoleDraft>) => setDraft((before) => before && { ...before, ...changed });
  const send = async ({ contactId, roles }: RoleDraft) => {
    change({ sending: true, failure: null });
    const reply = await call({ record, contactId, roles });
    if (reply === null) return;
    if (!reply.ok) return change({ sending: false, failure: reply });
    setDraft(null);
    onSaved(reply);
  };
  return {
    draft,
    open: ({ contactId, roles }) => {
      if (!draft?.sending) setDraft({ contactId, roles, sending: false, failure: null });
    },
    choose: (roles) => change({ roles, failure: null }),
    cancel: () => setDraft(null),
    save: () => {
      if (draft && !draft.sending) void send(draft);
    },
  };
}
