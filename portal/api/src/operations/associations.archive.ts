import { requestedPair } from '../metadata/association-pair';
import { recordAssociationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Removes every association between two records. */
export const associationsArchive = defineOperation({
  id: 'associations.archive',
  method: 'DELETE',
  paths: recordAssociationPaths('/:toObjectType/:toObjectId'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const { from, to } = requestedPair(state, request);
    const { fromObjectId = '', toObjectId = '' } = request.params;
    state.associations.unlink(from.objectTypeId, fromObjectId, to.objectTypeId, toObjectId);
    return { status: 204 };
  },
});
