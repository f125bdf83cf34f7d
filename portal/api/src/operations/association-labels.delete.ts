import { ownLabel } from '../metadata/association-label';
import { requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Deletes a label with its inverse; records that had it stay associated without label. */
export const associationLabelsDelete = defineOperation({
  id: 'association-labels.delete',
  method: 'DELETE',
  paths: associationPaths('/labels/:associationTypeId'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const type = ownLabel(state, pair, Number(request.params.associationTypeId));
    state.associations.dropType(type);
    state.associations.types.remove(type);
    return { status: 204 };
  },
});
