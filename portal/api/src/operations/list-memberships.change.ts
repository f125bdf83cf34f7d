import { z } from 'zod';
import { invalid } from '../errors';
import { bodyAs } from '../http/body';
import { changeMembers } from '../lists/change-members';
import { membersOf } from '../lists/filter-branch';
import { recordIds } from '../lists/list-body';
import { requestedList, requireManualMembers } from '../lists/list-of';
import { listPaths } from '../metadata/paths';
import { defineOperation, type ApiRequest, type Operation } from '../operation';
import type { StoredList } from '../state/list-store';
import type { PortalState } from '../state/portal-state';

const scopes: Operation['scopes'] = () => ['crm.lists.write'];

const manualList = (state: PortalState, request: ApiRequest): StoredList => {
  const list = requestedList(state, request);
  requireManualMembers(list);
  return list;
};

/** Adds and removes members of MANUAL and SNAPSHOT lists. */
export const listMembershipChanges: Operation[] = [
  defineOperation({
    id: 'list-memberships.add',
    method: 'PUT',
    paths: listPaths('/:listId/memberships/add'),
    scopes,
    handle: (state, request) => {
      const add = bodyAs(recordIds, request);
      return { status: 200, body: changeMembers(state, manualList(state, request), { add }, request.now) };
    },
  }),
  defineOperation({
    id: 'list-memberships.remove',
    method: 'PUT',
    paths: listPaths('/:listId/memberships/remove'),
    scopes,
    handle: (state, request) => {
      const remove = bodyAs(recordIds, request);
      return { status: 200, body: changeMembers(state, manualList(state, request), { remove }, request.now) };
    },
  }),
  defineOperation({
    id: 'list-memberships.add-and-remove',
    method: 'PUT',
    paths: listPaths('/:listId/memberships/add-and-remove'),
    scopes,
    handle: (state, request) => {
      const body = z.object({ recordIdsToAdd: recordIds, recordIdsToRemove: recordIds });
      const { recordIdsToAdd: add, recordIdsToRemove: remove } = bodyAs(body, request);
      const change = { add, remove };
      return { status: 200, body: changeMembers(state, manualList(state, request), change, request.now) };
    },
  }),
  defineOperation({
    id: 'list-memberships.add-from',
    method: 'PUT',
    paths: listPaths('/:listId/memberships/add-from/:sourceListId'),
    scopes,
    handle: (state, request) => {
      const list = manualList(state, request);
      const source = requestedList(state, request, 'sourceListId');
      if (source.objectTypeId !== list.objectTypeId) {
        throw invalid('Both lists must hold records of the same object type');
      }
      const add = [...membersOf(state, source, request.now).keys()];
      changeMembers(state, list, { add }, request.now);
      return { status: 204 };
    },
  }),
  defineOperation({
    id: 'list-memberships.remove-all',
    method: 'DELETE',
    paths: listPaths('/:listId/memberships'),
    scopes,
    handle: (state, request) => {
      manualList(state, request).members.clear();
      return { status: 204 };
    },
  }),
];
