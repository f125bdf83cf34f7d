import { requestedPair } from '../metadata/association-pair';
import { presentType } from '../metadata/association-label';
import { associationPaths } from '../metadata/paths';
import { readBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** The association types from one object type to another, with their labels. */
export const associationLabelsList = defineOperation({
  id: 'association-labels.list',
  method: 'GET',
  paths: associationPaths('/labels'),
  scopes: readBothRecords,
  handle: (state, request) => {
    const { from, to } = requestedPair(state, request);
    const types = state.associations.types.between(from.objectTypeId, to.objectTypeId);
    return { status: 200, body: { results: types.map(presentType) } };
  },
});
