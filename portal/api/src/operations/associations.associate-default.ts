import { batchAnswer } from '../http/batch-answer';
import { associate, defaultSpec, requestedPair } from '../metadata/association-pair';
import { recordAssociationPaths } from '../metadata/paths';
import { presentDefault } from '../metadata/present-association';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Associates two records without label. */
export const associationsAssociateDefault = defineOperation({
  id: 'associations.associate-default',
  method: 'PUT',
  paths: recordAssociationPaths('/default/:toObjectType/:toObjectId'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { fromObjectId = '', toObjectId = '' } = request.params;
    const { from, to } = associate(state, pair, fromObjectId, toObjectId, [defaultSpec(state, pair)]);
    return batchAnswer(request, presentDefault(state, pair, from.id, to.id));
  },
});
