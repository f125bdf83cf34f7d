import { bodyAs } from '../http/body';
import { createBody } from '../objects/bodies';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentWrite } from '../objects/present-record';
import { prepareCreate } from '../objects/write-record';
import { defineOperation } from '../operation';

/** Creates one record, with associations to records that exist. */
export const objectsCreate = defineOperation({
  id: 'objects.create',
  method: 'POST',
  paths: recordPaths(),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const write = prepareCreate(state, request, type, bodyAs(createBody, request));
    return { status: 201, body: presentWrite(state, type, write.commit(), write) };
  },
});
