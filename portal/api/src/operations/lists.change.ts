import { z } from 'zod';
import { invalid, notFound } from '../errors';
import { bodyAs } from '../http/body';
import { booleanOf, textOf } from '../http/query';
import { checkFilterBranch } from '../lists/filter-branch';
import { filterBranch } from '../lists/list-body';
import { requestedList, requireFreeListName } from '../lists/list-of';
import { presentList } from '../lists/present-list';
import { listPaths } from '../metadata/paths';
import { defineOperation, type Operation } from '../operation';

const scopes: Operation['scopes'] = () => ['crm.lists.write'];

/** Renames a list, changes a DYNAMIC list's filters, deletes a list, restores it. */
export const listChanges: Operation[] = [
  defineOperation({
    id: 'lists.update-name',
    method: 'PUT',
    paths: listPaths('/:listId/update-list-name'),
    scopes,
    handle: (state, request) => {
      const list = requestedList(state, request);
      const name = textOf(request.query.listName)?.trim();
      if (!name) throw invalid('The new name of the list is missing (listName)');
      requireFreeListName(state, list.objectTypeId, name, list.listId);
      Object.assign(list, { name, updatedAt: request.now });
      const includeFilters = booleanOf(request.query.includeFilters);
      return { status: 200, body: { updatedList: presentList(state, list, request.now, includeFilters) } };
    },
  }),
  defineOperation({
    id: 'lists.update-filters',
    method: 'PUT',
    paths: listPaths('/:listId/update-list-filters'),
    scopes,
    handle: (state, request) => {
      const list = requestedList(state, request);
      if (list.processingType !== 'DYNAMIC') {
        throw invalid(
          `Only DYNAMIC lists have filters that can be changed; this one is ${list.processingType}`,
        );
      }
      const branch = bodyAs(z.object({ filterBranch }), request).filterBranch;
      checkFilterBranch(state, list.objectTypeId, branch);
      list.filterBranch = branch;
      Object.assign(list, {
        listVersion: list.listVersion + 1,
        filtersUpdatedAt: request.now,
        updatedAt: request.now,
      });
      return { status: 200, body: { updatedList: presentList(state, list, request.now, true) } };
    },
  }),
  defineOperation({
    id: 'lists.delete',
    method: 'DELETE',
    paths: listPaths('/:listId'),
    scopes,
    handle: (state, request) => {
      requestedList(state, request).deletedAt = request.now;
      return { status: 204 };
    },
  }),
  defineOperation({
    id: 'lists.restore',
    method: 'PUT',
    paths: listPaths('/:listId/restore'),
    scopes,
    handle: (state, request) => {
      const list = state.lists.get(request.params.listId ?? '', { deleted: true });
      if (!list) throw notFound(`List does not exist with ID ${request.params.listId}.`);
      list.deletedAt = undefined;
      return { status: 204 };
    },
  }),
];
