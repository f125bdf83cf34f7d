import { bodyAs, requireOnDated } from '../http/body';
import { LIST_SEARCH_REQUIRED, listSearch } from '../lists/list-body';
import { presentSearchResult } from '../lists/present-list';
import { listPaths } from '../metadata/paths';
import { defineOperation } from '../operation';
import type { StoredList } from '../state/list-store';

/** Finds lists by part of their name, by id, kind or object type; 20 a page unless told otherwise. */
export const listsSearch = defineOperation({
  id: 'lists.search',
  method: 'POST',
  paths: listPaths('/search'),
  scopes: () => ['crm.lists.read'],
  handle: (state, request) => {
    const { query = '', listIds = [], processingTypes = [], ...rest } = bodyAs(listSearch, request);
    requireOnDated(request, LIST_SEARCH_REQUIRED);
    const { objectTypeId, offset = 0, count = 20 } = rest;
    const fits = (list: StoredList): boolean =>
      list.name.toLowerCase().includes(query.toLowerCase()) &&
      (!listIds.length || listIds.includes(list.listId)) &&
      (!processingTypes.length || processingTypes.includes(list.processingType)) &&
      (!objectTypeId || list.objectTypeId === objectTypeId);
    const found = state.lists.all().filter(fits);
    const page = found.slice(offset, offset + count);
    return {
      status: 200,
      body: {
        lists: page.map((list) => presentSearchResult(state, list, request.now)),
        total: found.length,
        offset: offset + page.length,
        hasMore: offset + page.length < found.length,
      },
    };
  },
});
