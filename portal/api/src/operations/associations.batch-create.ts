import { batchAnswer, failureOf, type BatchFailure } from '../http/batch-answer';
import { bodyAs, isDated, limitInputs } from '../http/body';
import { MAX_CREATE_INPUTS, typedPairs } from '../metadata/association-body';
import { associate, requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { presentLabels } from '../metadata/present-association';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Associates up to 2,000 pairs of records by the types given; failed pairs are reported with status 207. */
export const associationsBatchCreate = defineOperation({
  id: 'associations.batch-create',
  method: 'POST',
  paths: associationPaths('/batch/create'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { inputs } = bodyAs(typedPairs, request);
    limitInputs(inputs, MAX_CREATE_INPUTS);
    const results: unknown[] = [];
    const failures: BatchFailure[] = [];
    for (const input of inputs) {
      try {
        const { from, to } = associate(state, pair, input.from.id, input.to.id, input.types);
        results.push(presentLabels(state, pair, from.id, to.id));
      } catch (error) {
        failures.push(failureOf(error, { fromObjectId: [input.from.id], toObjectId: [input.to.id] }));
      }
    }
    return batchAnswer(request, results, failures, isDated(request) ? 200 : 201);
  },
});
