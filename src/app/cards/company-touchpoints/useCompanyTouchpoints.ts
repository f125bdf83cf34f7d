import { useCallback } from 'react';
import { useExtensionContext } from '@hubspot/ui-extensions';
import type { CompanyTouchpointsView, GetCompanyTouchpointsRequest } from '@tandem/contracts';
import { startOf } from '../group-members/group-state';
import type { GroupQuestion } from '../group-members/group-state';
import { useGroup } from '../group-members/useGroup';
import type { Group } from '../group-members/useGroup';

/** Everything the card can do with the people of the company in view. */
export interface CompanyTouchpointsState {
  group: Group<GroupQuestion, CompanyTouchpointsView>;
  portalId: number;
}

const start: GroupQuestion = { days: 90, memberOffsets: [0], timelineOffsets: [0] };

export function useCompanyTouchpoints(): CompanyTouchpointsState {
  const { crm, portal } = useExtensionContext<'crm.record.tab'>();
  const { id: portalId, timezone: timeZone } = portal;
  const companyId = String(crm.objectId);
  const requestOf = useCallback(
    ({ days, memberOffsets, timelineOffsets }: GroupQuestion): GetCompanyTouchpointsRequest => ({
      record: { portalId, companyId },
      timeZone,
      days,
      memberOffset: startOf(memberOffsets),
      timelineOffset: startOf(timelineOffsets),
    }),
    [portalId, companyId, timeZone],
  );
  const group = useGroup<GroupQuestion, GetCompanyTouchpointsRequest, CompanyTouchpointsView>(
    'get-company-touchpoints',
    start,
    requestOf,
  );
  return { group, portalId };
}
