import { invalid } from '../errors';
import { batchAnswer } from '../http/batch-answer';
import { bodyAs } from '../http/body';
import { booleanOf } from '../http/query';
import { BATCH_LIMIT, HISTORY_BATCH_LIMIT, missingRecords } from '../objects/batch';
import { batchReadBody } from '../objects/bodies';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentRecord } from '../objects/present-record';
import { findRecord } from '../objects/unique-values';
import { defineOperation } from '../operation';

const limitBatch = (inputs: number, withHistory: boolean): void => {
  if (withHistory && inputs > HISTORY_BATCH_LIMIT) {
    throw invalid(
      `The maximum number of inputs supported in a batch request for property histories is ${HISTORY_BATCH_LIMIT}`,
    );
  }
  if (inputs > BATCH_LIMIT) {
    throw invalid(`The maximum number of inputs supported in a batch request is ${BATCH_LIMIT}`);
  }
};

/** Reads up to 100 records (50 with history) by id or unique property; 207 when some are not there. */
export const objectsBatchRead = defineOperation({
  id: 'objects.batch-read',
  method: 'POST',
  paths: recordPaths('/batch/read'),
  scopes: recordScopes('read'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { inputs, idProperty, properties, propertiesWithHistory } = bodyAs(batchReadBody, request);
    const archived = booleanOf(request.query.archived);
    limitBatch(inputs.length, propertiesWithHistory.length > 0);
    const results: Array<Record<string, unknown>> = [];
    const missing: string[] = [];
    for (const id of new Set(inputs.map((input) => input.id))) {
      const record = archived
        ? state.objects.get(type.objectTypeId, id, { archived })
        : findRecord(state, type, id, idProperty);
      if (!record || (record.archivedAt !== undefined) !== archived) missing.push(id);
      else results.push(presentRecord(state, type, record, { properties, propertiesWithHistory }));
    }
    return batchAnswer(request, results, missingRecords(type, missing));
  },
});
