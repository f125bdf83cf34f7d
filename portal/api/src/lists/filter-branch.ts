import { ApiError, invalid } from '../errors';
import { currentValue } from '../objects/current-values';
import type { FilterBranch, ListFilter, StoredList } from '../state/list-store';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { matchesOperation, requireSupportedOperation } from './match-operation';

const unsupported = (what: string): ApiError =>
  new ApiError(501, 'NOT_IMPLEMENTED', `The local portal does not evaluate list ${what}`);

const checkFilter = (state: PortalState, objectTypeId: string, filter: ListFilter): void => {
  if (filter.filterType === 'IN_LIST') {
    if (!state.lists.get(filter.listId ?? '')) throw invalid(`List ${filter.listId} does not exist`);
    return;
  }
  if (filter.filterType !== 'PROPERTY') throw unsupported(`filters of type ${filter.filterType}`);
  if (!state.properties.get(objectTypeId, filter.property ?? '')) {
    throw invalid(`Property '${filter.property}' does not exist for object type ${objectTypeId}`);
  }
  requireSupportedOperation(filter.operation);
};

const checkBranch = (state: PortalState, objectTypeId: string, branch: FilterBranch): void => {
  if (!['OR', 'AND'].includes(branch.filterBranchType)) {
    throw unsupported(`filter branches of type ${branch.filterBranchType}`);
  }
  for (const filter of branch.filters ?? []) checkFilter(state, objectTypeId, filter);
  for (const child of branch.filterBranches ?? []) checkBranch(state, objectTypeId, child);
};

/**
 * Throws HubSpot's 400 unless the tree has its form (a root OR without filters over AND branches), and 501
 * naming the first branch, filter or operation that this portal does not evaluate
 * (developers.hubspot.com/docs/guides/api/crm/lists/lists-filters).
 */
export const checkFilterBranch = (state: PortalState, objectTypeId: string, root: FilterBranch): void => {
  if (root.filterBranchType !== 'OR') throw invalid('The root filter branch must be of type OR');
  if (root.filters?.length) throw invalid('The root filter branch cannot hold filters of its own');
  if (!root.filterBranches?.length) throw invalid('The root filter branch needs at least one AND branch');
  checkBranch(state, objectTypeId, root);
};

const matchesFilter = (
  state: PortalState,
  record: StoredRecord,
  filter: ListFilter,
  now: number,
): boolean => {
  if (filter.filterType === 'PROPERTY' && filter.operation) {
    const name = filter.property ?? '';
    const history = (record.versions.get(name) ?? []).map(({ value }) => value).filter(Boolean);
    return matchesOperation(currentValue(state, record, name) ?? '', history, filter.operation, now);
  }
  const list = state.lists.get(filter.listId ?? '');
  const isMember = !!list && membersOf(state, list, now).has(record.id);
  return filter.operator === 'NOT_IN_LIST' ? !isMember : isMember;
};

const matchesBranch = (
  state: PortalState,
  record: StoredRecord,
  branch: FilterBranch,
  now: number,
): boolean => {
  const parts = [
    ...(branch.filters ?? []).map((filter) => () => matchesFilter(state, record, filter, now)),
    ...(branch.filterBranches ?? []).map((child) => () => matchesBranch(state, record, child, now)),
  ];
  return branch.filterBranchType === 'OR' ? parts.some((part) => part()) : parts.every((part) => part());
};

/** Ids of the live records that a tree of filters selects. */
export const selectRecords = (
  state: PortalState,
  objectTypeId: string,
  root: FilterBranch,
  now: number,
): string[] => {
  const ids: string[] = [];
  for (const record of state.objects.all(objectTypeId)) {
    if (matchesBranch(state, record, root, now)) ids.push(record.id);
  }
  return ids;
};

/**
 * Members with the moment they joined. A DYNAMIC list is brought up to date first: who matches now joins now,
 * who no longer matches leaves. Deleted records are in no list.
 */
export const membersOf = (state: PortalState, list: StoredList, now: number): Map<string, number> => {
  const { members, filterBranch, objectTypeId, processingType } = list;
  if (processingType === 'DYNAMIC' && filterBranch) {
    const matching = new Set(selectRecords(state, objectTypeId, filterBranch, now));
    for (const id of [...members.keys()]) if (!matching.has(id)) members.delete(id);
    for (const id of matching) if (!members.has(id)) members.set(id, now);
  }
  for (const id of [...members.keys()]) if (!state.objects.get(objectTypeId, id)) members.delete(id);
  return members;
};
