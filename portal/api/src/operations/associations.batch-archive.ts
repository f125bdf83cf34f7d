import { batchAnswer } from '../http/batch-answer';
import { bodyAs, isDated, limitInputs } from '../http/body';
import { archivePairs, MAX_ARCHIVE_INPUTS } from '../metadata/association-body';
import { requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Removes every association between the records given; what was not associated makes no difference. */
export const associationsBatchArchive = defineOperation({
  id: 'associations.batch-archive',
  method: 'POST',
  paths: associationPaths('/batch/archive'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const { from, to } = requestedPair(state, request);
    const { inputs } = bodyAs(archivePairs, request);
    limitInputs(inputs, MAX_ARCHIVE_INPUTS);
    for (const input of inputs) {
      for (const target of input.to) {
        state.associations.unlink(from.objectTypeId, input.from.id, to.objectTypeId, target.id);
      }
    }
    return isDated(request) ? batchAnswer(request, []) : { status: 204 };
  },
});
