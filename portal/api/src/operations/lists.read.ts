import { notFound } from '../errors';
import { booleanOf, listOf } from '../http/query';
import { requestedList } from '../lists/list-of';
import { presentList } from '../lists/present-list';
import { listPaths } from '../metadata/paths';
import { defineOperation, type Operation } from '../operation';
import { resolveObjectType } from '../state/object-types';

const scopes: Operation['scopes'] = () => ['crm.lists.read'];

/** Lists by their ids, one by id, and one by name; filters on request. */
export const listReads: Operation[] = [
  defineOperation({
    id: 'lists.get-many',
    method: 'GET',
    paths: listPaths(),
    scopes,
    handle: (state, { query, now }) => {
      const lists = listOf(query.listIds).flatMap((id) => state.lists.get(id) ?? []);
      const includeFilters = booleanOf(query.includeFilters);
      return {
        status: 200,
        body: { lists: lists.map((list) => presentList(state, list, now, includeFilters)) },
      };
    },
  }),
  defineOperation({
    id: 'lists.get',
    method: 'GET',
    paths: listPaths('/:listId'),
    scopes,
    handle: (state, request) => {
      const list = requestedList(state, request);
      const includeFilters = booleanOf(request.query.includeFilters);
      return { status: 200, body: { list: presentList(state, list, request.now, includeFilters) } };
    },
  }),
  defineOperation({
    id: 'lists.get-by-name',
    method: 'GET',
    paths: listPaths('/object-type-id/:objectTypeId/name/:listName'),
    scopes,
    handle: (state, { params, query, now }) => {
      const { objectTypeId } = resolveObjectType(state, params.objectTypeId ?? '');
      const list = state.lists.findByName(objectTypeId, params.listName ?? '');
      if (!list) throw notFound(`List does not exist with name ${params.listName}.`);
      return {
        status: 200,
        body: { list: presentList(state, list, now, booleanOf(query.includeFilters)) },
      };
    },
  }),
];
