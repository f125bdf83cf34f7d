import type { StoredList } from '../state/list-store';
import type { PortalState } from '../state/portal-state';
import { membersOf } from './filter-branch';

const iso = (at: number): string => new Date(at).toISOString();

const common = (list: StoredList): Record<string, unknown> => ({
  listId: list.listId,
  listVersion: list.listVersion,
  name: list.name,
  objectTypeId: list.objectTypeId,
  processingType: list.processingType,
  processingStatus: 'COMPLETE',
  createdAt: iso(list.createdAt),
  updatedAt: iso(list.updatedAt),
  ...(list.filtersUpdatedAt !== undefined && { filtersUpdatedAt: iso(list.filtersUpdatedAt) }),
});

/** Spec: PublicObjectList; filters only when they are asked for. */
export const presentList = (
  state: PortalState,
  list: StoredList,
  now: number,
  includeFilters = false,
): Record<string, unknown> => ({
  ...common(list),
  size: membersOf(state, list, now).size,
  ...(includeFilters && list.filterBranch && { filterBranch: list.filterBranch }),
});

/** Spec: PublicObjectListSearchResult. */
export const presentSearchResult = (
  state: PortalState,
  list: StoredList,
  now: number,
): Record<string, unknown> => ({
  ...common(list),
  additionalProperties: {
    hs_list_size: String(membersOf(state, list, now).size),
    hs_last_record_added_at: String(Math.max(0, ...list.members.values())),
  },
});

/** Spec: RecordListMembership. */
export const presentMembership = (list: StoredList, joinedAt: number): Record<string, unknown> => ({
  listId: list.listId,
  listVersion: list.listVersion,
  firstAddedTimestamp: iso(joinedAt),
  lastAddedTimestamp: iso(joinedAt),
  isPublicList: false,
});

/** The lists that a record is in. */
export const membershipsOf = (
  state: PortalState,
  objectTypeId: string,
  recordId: string,
  now: number,
): Array<Record<string, unknown>> =>
  state.lists
    .all()
    .filter((list) => list.objectTypeId === objectTypeId)
    .flatMap((list) => {
      const joinedAt = membersOf(state, list, now).get(recordId);
      return joinedAt === undefined ? [] : [presentMembership(list, joinedAt)];
    });
