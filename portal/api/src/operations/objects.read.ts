import { notFound } from '../errors';
import { booleanOf, listOf, textOf } from '../http/query';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentRecord } from '../objects/present-record';
import { defineOperation } from '../operation';

/** Reads one record by id or by a unique property. */
export const objectsRead = defineOperation({
  id: 'objects.read',
  method: 'GET',
  paths: recordPaths('/:objectId'),
  scopes: recordScopes('read'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const id = request.params.objectId ?? '';
    const idProperty = textOf(request.query.idProperty);
    const archived = booleanOf(request.query.archived);
    const record = idProperty
      ? state.objects.findByUnique(type.objectTypeId, idProperty, id)
      : state.objects.get(type.objectTypeId, id, { archived });
    if (!record || (record.archivedAt !== undefined) !== archived) throw notFound();
    return {
      status: 200,
      body: presentRecord(state, type, record, {
        properties: listOf(request.query.properties),
        propertiesWithHistory: listOf(request.query.propertiesWithHistory),
      }),
    };
  },
});
