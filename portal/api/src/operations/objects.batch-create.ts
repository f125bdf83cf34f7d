import { bodyAs } from '../http/body';
import { checkBatch, writeBatch } from '../objects/batch';
import { batchCreateBody } from '../objects/bodies';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { prepareCreate } from '../objects/write-record';
import { defineOperation } from '../operation';

/** Creates up to 100 records. */
export const objectsBatchCreate = defineOperation({
  id: 'objects.batch-create',
  method: 'POST',
  paths: recordPaths('/batch/create'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { inputs } = bodyAs(batchCreateBody, request);
    checkBatch(inputs);
    const prepare = (input: (typeof inputs)[number]) => prepareCreate(state, request, type, input);
    return writeBatch(state, request, type, inputs, prepare, { status: 201 });
  },
});
