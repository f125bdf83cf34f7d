import { bodyAs } from '../http/body';
import { textOf } from '../http/query';
import { updateBody } from '../objects/bodies';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentWrite } from '../objects/present-record';
import { prepareUpdate } from '../objects/write-record';
import { defineOperation } from '../operation';

/** Changes the given properties of one record; an empty text clears. */
export const objectsUpdate = defineOperation({
  id: 'objects.update',
  method: 'PATCH',
  paths: recordPaths('/:objectId'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { properties } = bodyAs(updateBody, request);
    const id = request.params.objectId ?? '';
    const idProperty = textOf(request.query.idProperty);
    const write = prepareUpdate(state, request, type, { id, idProperty, properties });
    return { status: 200, body: presentWrite(state, type, write.commit(), write) };
  },
});
