import { invalid } from '../errors';
import { bodyAs } from '../http/body';
import { checkFilterBranch, selectRecords } from '../lists/filter-branch';
import { listCreate } from '../lists/list-body';
import { requireFreeListName } from '../lists/list-of';
import { presentList } from '../lists/present-list';
import { listPaths } from '../metadata/paths';
import { defineOperation } from '../operation';
import type { StoredList } from '../state/list-store';
import { resolveObjectType } from '../state/object-types';

/** Creates a list; a SNAPSHOT takes its members at once, a DYNAMIC one follows its filters. */
export const listsCreate = defineOperation({
  id: 'lists.create',
  method: 'POST',
  paths: listPaths(),
  scopes: () => ['crm.lists.write'],
  handle: (state, request) => {
    const { name, objectTypeId: typeName, processingType, filterBranch } = bodyAs(listCreate, request);
    const { objectTypeId } = resolveObjectType(state, typeName);
    requireFreeListName(state, objectTypeId, name);
    if (processingType === 'MANUAL' && filterBranch) throw invalid('A MANUAL list cannot have filters');
    if (processingType !== 'MANUAL') {
      if (!filterBranch) throw invalid(`A ${processingType} list needs a filterBranch`);
      checkFilterBranch(state, objectTypeId, filterBranch);
    }
    const first =
      processingType === 'SNAPSHOT' && filterBranch
        ? selectRecords(state, objectTypeId, filterBranch, request.now)
        : [];
    const list: StoredList = {
      listId: state.lists.takeId(),
      listVersion: 1,
      name,
      objectTypeId,
      processingType,
      filterBranch,
      createdAt: request.now,
      updatedAt: request.now,
      ...(filterBranch && { filtersUpdatedAt: request.now }),
      members: new Map(first.map((id) => [id, request.now])),
    };
    state.lists.put(list);
    return { status: 200, body: { list: presentList(state, list, request.now, true) } };
  },
});
