import { batchAnswer } from '../http/batch-answer';
import { bodyAs, isDated, limitInputs } from '../http/body';
import { MAX_ARCHIVE_INPUTS, typedPairs } from '../metadata/association-body';
import { requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Removes the labels given; removing the unlabelled association removes all between the two records. */
export const associationsBatchLabelsArchive = defineOperation({
  id: 'associations.batch-labels-archive',
  method: 'POST',
  paths: associationPaths('/batch/labels/archive'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const { from, to } = requestedPair(state, request);
    const { inputs } = bodyAs(typedPairs, request);
    limitInputs(inputs, MAX_ARCHIVE_INPUTS);
    for (const input of inputs) {
      for (const { associationTypeId, associationCategory } of input.types) {
        state.associations.unlink(
          from.objectTypeId,
          input.from.id,
          to.objectTypeId,
          input.to.id,
          associationTypeId,
          associationCategory,
        );
      }
    }
    return isDated(request) ? batchAnswer(request, []) : { status: 204 };
  },
});
