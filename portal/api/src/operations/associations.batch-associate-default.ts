import { batchAnswer, failureOf, type BatchFailure } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { MAX_CREATE_INPUTS, plainPairs } from '../metadata/association-body';
import { associate, defaultSpec, requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { presentDefault } from '../metadata/present-association';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Associates up to 2,000 pairs of records without label; failed pairs are reported with status 207. */
export const associationsBatchAssociateDefault = defineOperation({
  id: 'associations.batch-associate-default',
  method: 'POST',
  paths: associationPaths('/batch/associate/default'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { inputs } = bodyAs(plainPairs, request);
    limitInputs(inputs, MAX_CREATE_INPUTS);
    const results: unknown[] = [];
    const failures: BatchFailure[] = [];
    for (const input of inputs) {
      try {
        const { from, to } = associate(state, pair, input.from.id, input.to.id, [defaultSpec(state, pair)]);
        results.push(...presentDefault(state, pair, from.id, to.id));
      } catch (error) {
        failures.push(failureOf(error, { fromObjectId: [input.from.id], toObjectId: [input.to.id] }));
      }
    }
    return batchAnswer(request, results, failures);
  },
});
