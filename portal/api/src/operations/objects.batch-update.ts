import { bodyAs } from '../http/body';
import { checkBatch, writeBatch } from '../objects/batch';
import { batchUpdateBody } from '../objects/bodies';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { prepareUpdate } from '../objects/write-record';
import { defineOperation } from '../operation';

/** Changes up to 100 records, each named once by id or unique property. */
export const objectsBatchUpdate = defineOperation({
  id: 'objects.batch-update',
  method: 'POST',
  paths: recordPaths('/batch/update'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { inputs } = bodyAs(batchUpdateBody, request);
    checkBatch(inputs);
    const prepare = (input: (typeof inputs)[number]) => prepareUpdate(state, request, type, input);
    return writeBatch(state, request, type, inputs, prepare, { status: 200 });
  },
});
