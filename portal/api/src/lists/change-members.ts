import type { StoredList } from '../state/list-store';
import type { PortalState } from '../state/portal-state';

/** Spec: MembershipsUpdateResponse. */
export interface MembershipChange {
  recordsIdsAdded: string[];
  recordIdsRemoved: string[];
  recordIdsMissing: string[];
}

/** Adds and removes members; ids without a live record are reported as missing, others that change nothing are silent. */
export const changeMembers = (
  state: PortalState,
  list: StoredList,
  change: { add?: string[]; remove?: string[] },
  now: number,
): MembershipChange => {
  const result: MembershipChange = { recordsIdsAdded: [], recordIdsRemoved: [], recordIdsMissing: [] };
  for (const id of change.add ?? []) {
    const record = state.objects.get(list.objectTypeId, id);
    if (!record) result.recordIdsMissing.push(id);
    else if (!list.members.has(record.id)) {
      list.members.set(record.id, now);
      result.recordsIdsAdded.push(record.id);
    }
  }
  for (const id of change.remove ?? []) {
    if (list.members.delete(id)) result.recordIdsRemoved.push(id);
    else if (!state.objects.get(list.objectTypeId, id)) result.recordIdsMissing.push(id);
  }
  return result;
};
