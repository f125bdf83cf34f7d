import { notFound } from '../errors';
import { pageOf } from '../http/page';
import { limitOf, textOf } from '../http/query';
import { MAX_ASSOCIATIONS_PER_PAGE } from '../metadata/association-body';
import { requestedPair } from '../metadata/association-pair';
import { recordAssociationPaths } from '../metadata/paths';
import { presentAssociations } from '../metadata/present-association';
import { readBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** What one record is associated with; the 2026-09 specification has this only as a batch. */
export const associationsList = defineOperation({
  id: 'associations.list',
  method: 'GET',
  paths: recordAssociationPaths('/:toObjectType'),
  versions: ['2026-03'],
  scopes: readBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const record = state.objects.get(pair.from.objectTypeId, request.params.fromObjectId ?? '');
    if (!record) throw notFound();
    const limit = limitOf(request.query.limit, MAX_ASSOCIATIONS_PER_PAGE, MAX_ASSOCIATIONS_PER_PAGE);
    const page = pageOf(presentAssociations(state, pair, record.id), textOf(request.query.after), limit);
    return { status: 200, body: page };
  },
});
