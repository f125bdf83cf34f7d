import { notFound } from '../errors';
import { booleanOf, listOf, textOf } from '../http/query';
import { presentAssociations } from '../objects/inline-associations';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentRecord } from '../objects/present-record';
import { findRecord } from '../objects/unique-values';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Reads one record by id (also one that a merge left behind) or by a unique property. */
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
    const record = archived
      ? state.objects.get(type.objectTypeId, id, { archived })
      : findRecord(state, type, id, idProperty);
    if (!record || (record.archivedAt !== undefined) !== archived) throw notFound();
    const toTypes = listOf(request.query.associations).map((name) => resolveObjectType(state, name));
    const associations = presentAssociations(state, type.objectTypeId, record.id, toTypes);
    return {
      status: 200,
      body: {
        ...presentRecord(state, type, record, {
          properties: listOf(request.query.properties),
          propertiesWithHistory: listOf(request.query.propertiesWithHistory),
        }),
        ...(Object.keys(associations).length && { associations }),
      },
    };
  },
});
