import { invalid } from '../errors';
import { bodyAs } from '../http/body';
import { checkBatch, writeBatch } from '../objects/batch';
import { batchUpdateBody } from '../objects/bodies';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { findRecord } from '../objects/unique-values';
import { prepareCreate, prepareUpdate } from '../objects/write-record';
import { defineOperation } from '../operation';

/** Creates or changes up to 100 records by a unique property; each result says whether it is `new`. */
export const objectsBatchUpsert = defineOperation({
  id: 'objects.batch-upsert',
  method: 'POST',
  paths: recordPaths('/batch/upsert'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { inputs } = bodyAs(batchUpdateBody, request);
    checkBatch(inputs);
    const prepare = (input: (typeof inputs)[number]) => {
      const { id, idProperty, properties } = input;
      if (findRecord(state, type, id, idProperty)) return prepareUpdate(state, request, type, input);
      if (!idProperty || idProperty === 'hs_object_id') {
        throw invalid(`No ${type.name} exists with ID ${id}; give a unique idProperty to create one`);
      }
      const values = { [idProperty]: id, ...properties };
      return prepareCreate(state, request, type, { properties: values, associations: [] });
    };
    return writeBatch(state, request, type, inputs, prepare, { status: 200, upsert: true });
  },
});
