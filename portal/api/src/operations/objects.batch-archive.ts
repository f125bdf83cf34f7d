import { invalid } from '../errors';
import { bodyAs } from '../http/body';
import { BATCH_LIMIT } from '../objects/batch';
import { batchArchiveBody } from '../objects/bodies';
import { dropAssociations } from '../objects/inline-associations';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { defineOperation } from '../operation';

/** Moves up to 100 records to the recycling bin; ids that are not there are passed over. */
export const objectsBatchArchive = defineOperation({
  id: 'objects.batch-archive',
  method: 'POST',
  paths: recordPaths('/batch/archive'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { inputs } = bodyAs(batchArchiveBody, request);
    if (inputs.length > BATCH_LIMIT) {
      throw invalid(`The maximum number of inputs supported in a batch request is ${BATCH_LIMIT}`);
    }
    for (const { id } of inputs) {
      const record = state.objects.get(type.objectTypeId, id);
      if (!record) continue;
      state.objects.archive(type.objectTypeId, record.id, request.now);
      dropAssociations(state, type.objectTypeId, record.id);
    }
    return { status: 204 };
  },
});
