import { z } from 'zod';
import { batchAnswer } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { limitOf, textOf } from '../http/query';
import { membersOf } from '../lists/filter-branch';
import { requestedList } from '../lists/list-of';
import { memberPage, type Member } from '../lists/member-page';
import { membershipsOf } from '../lists/present-list';
import { listPaths } from '../metadata/paths';
import { defineOperation, type ApiRequest, type ApiResponse, type Operation } from '../operation';
import { resolveObjectType } from '../state/object-types';
import type { PortalState } from '../state/portal-state';

const scopes: Operation['scopes'] = () => ['crm.lists.read'];

/** Most members a page (developers.hubspot.com/docs/guides/api/crm/lists/overview). */
const MAX_PAGE = 250;

const page = (
  state: PortalState,
  request: ApiRequest,
  order: (a: Member, b: Member) => number,
): ApiResponse => {
  const list = requestedList(state, request);
  const members = [...membersOf(state, list, request.now)]
    .map(([recordId, joinedAt]) => ({ recordId, joinedAt }))
    .sort(order);
  const { after, before, limit } = request.query;
  return {
    status: 200,
    body: memberPage(members, textOf(after), textOf(before), limitOf(limit, 100, MAX_PAGE)),
  };
};

const byRecordId = (a: Member, b: Member): number => Number(a.recordId) - Number(b.recordId);

const recordInput = z.object({ objectTypeId: z.string(), recordId: z.string() });

/** Members of a list by record id or by when they joined, and the lists of records. */
export const listMembershipReads: Operation[] = [
  defineOperation({
    id: 'list-memberships.list',
    method: 'GET',
    paths: listPaths('/:listId/memberships'),
    scopes,
    handle: (state, request) => page(state, request, byRecordId),
  }),
  defineOperation({
    id: 'list-memberships.join-order',
    method: 'GET',
    paths: listPaths('/:listId/memberships/join-order'),
    scopes,
    handle: (state, request) => page(state, request, (a, b) => a.joinedAt - b.joinedAt || byRecordId(a, b)),
  }),
  defineOperation({
    id: 'list-memberships.of-record',
    method: 'GET',
    paths: listPaths('/records/:objectTypeId/:recordId/memberships'),
    scopes,
    handle: (state, { params, now }) => {
      const { objectTypeId } = resolveObjectType(state, params.objectTypeId ?? '');
      const results = membershipsOf(state, objectTypeId, params.recordId ?? '', now);
      return { status: 200, body: { results, total: results.length } };
    },
  }),
  defineOperation({
    id: 'list-memberships.batch-read',
    method: 'POST',
    paths: listPaths('/records/memberships/batch/read'),
    scopes,
    handle: (state, request) => {
      const { inputs } = bodyAs(z.object({ inputs: z.array(recordInput) }), request);
      limitInputs(inputs, 100);
      const results = inputs.map(({ objectTypeId: name, recordId }) => {
        const { objectTypeId } = resolveObjectType(state, name);
        const recordListMemberships = membershipsOf(state, objectTypeId, recordId, request.now);
        return { objectTypeId, recordId, recordListMemberships };
      });
      return batchAnswer(request, results);
    },
  }),
];
