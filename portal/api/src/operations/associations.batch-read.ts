import { batchAnswer, type BatchFailure } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { pageOf } from '../http/page';
import { MAX_ASSOCIATIONS_PER_PAGE, MAX_READ_INPUTS, readInputs } from '../metadata/association-body';
import { requestedPair, type ObjectTypePair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { presentAssociations } from '../metadata/present-association';
import { readBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

const nothingFound = ({ from, to }: ObjectTypePair, id: string): BatchFailure => ({
  category: 'OBJECT_NOT_FOUND',
  subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
  message: `No ${to.name} is associated with ${from.name} ${id}.`,
  context: { fromObjectId: [id], fromObjectType: [from.name], toObjectType: [to.name] },
});

/**
 * Reads what up to 1,000 records are associated with, 500 associations of each at a time (`paging` per record).
 * A record without any is no empty result but an entry of `errors` in a 207, as HubSpot answers.
 */
export const associationsBatchRead = defineOperation({
  id: 'associations.batch-read',
  method: 'POST',
  paths: associationPaths('/batch/read'),
  scopes: readBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { inputs } = bodyAs(readInputs, request);
    limitInputs(inputs, MAX_READ_INPUTS);
    const results: unknown[] = [];
    const failures: BatchFailure[] = [];
    for (const { id, after } of inputs) {
      const recordId = state.objects.get(pair.from.objectTypeId, id)?.id;
      const associations = recordId ? presentAssociations(state, pair, recordId) : [];
      const page = pageOf(associations, after, MAX_ASSOCIATIONS_PER_PAGE);
      if (!associations.length) failures.push(nothingFound(pair, id));
      else results.push({ from: { id }, to: page.results, ...(page.paging && { paging: page.paging }) });
    }
    return batchAnswer(request, results, failures);
  },
});
