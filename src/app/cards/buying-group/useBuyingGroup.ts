import { useCallback } from 'react';
import { useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type { AttributionModel, BuyingGroupView, GetBuyingGroupRequest } from '@tandem/contracts';
import { startOf } from '../group-members/group-state';
import type { GroupQuestion } from '../group-members/group-state';
import { useGroup } from '../group-members/useGroup';
import type { Group } from '../group-members/useGroup';
import type { DealLocale } from './locale';
import { useRoleEditor } from './useRoleEditor';
import type { RoleEditor } from './useRoleEditor';

export interface DealQuestion extends GroupQuestion {
  model: AttributionModel;
}

/** Everything the card can do with the buying group of the deal in view. */
export interface BuyingGroup {
  group: Group<DealQuestion, BuyingGroupView>;
  editor: RoleEditor;
  portalId: number;
}

const start: DealQuestion = { days: 90, model: 'w', memberOffsets: [0], timelineOffsets: [0] };

export function useBuyingGroup(locale: DealLocale): BuyingGroup {
  const { crm, portal } = useExtensionContext<'crm.record.tab'>();
  const { refreshObjectProperties, addAlert } = useExtensionActions<'crm.record.tab'>();
  const { id: portalId, timezone: timeZone } = portal;
  const dealId = String(crm.objectId);
  const requestOf = useCallback(
    ({ memberOffsets, timelineOffsets, ...wanted }: DealQuestion): GetBuyingGroupRequest => ({
      record: { portalId, dealId },
      timeZone,
      ...wanted,
      memberOffset: startOf(memberOffsets),
      timelineOffset: startOf(timelineOffsets),
    }),
    [portalId, dealId, timeZone],
  );
  const group = useGroup<DealQuestion, GetBuyingGroupRequest, BuyingGroupView>(
    'get-buying-group',
    start,
    requestOf,
    ({ writeBack }) => {
      if (writeBack.state === 'written') refreshObjectProperties();
    },
  );
  const { change, reload } = group;
  const editor = useRoleEditor({ portalId, dealId }, (saved) => {
    change((before) => withRoles(before, saved.contactId, saved.roles, saved.labels));
    const isLabelled = saved.labelled;
    addAlert({
      type: isLabelled ? 'success' : 'warning',
      message: locale.phrases.phrase(isLabelled ? 'roleSaved' : 'roleUnlabelled'),
    });
    reload();
  });
  return { group, editor, portalId };
}

/** The view with a person's new roles in it, until the function has counted everything anew. */
function withRoles(
  view: BuyingGroupView,
  contactId: string,
  roles: string[],
  labels: string[],
): BuyingGroupView {
  const items = view.members.items.map((member) =>
    member.contactId === contactId ? { ...member, roles, labels } : member,
  );
  return { ...view, members: { ...view.members, items } };
}
