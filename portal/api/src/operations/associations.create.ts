import { z } from 'zod';
import { bodyAs } from '../http/body';
import { associationSpec } from '../metadata/association-body';
import { associate, requestedPair } from '../metadata/association-pair';
import { recordAssociationPaths } from '../metadata/paths';
import { presentLabels } from '../metadata/present-association';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Associates two records by the types given. */
export const associationsCreate = defineOperation({
  id: 'associations.create',
  method: 'PUT',
  paths: recordAssociationPaths('/:toObjectType/:toObjectId'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { fromObjectId = '', toObjectId = '' } = request.params;
    const specs = bodyAs(z.array(associationSpec), request);
    const { from, to } = associate(state, pair, fromObjectId, toObjectId, specs);
    return { status: 201, body: presentLabels(state, pair, from.id, to.id) };
  },
});
