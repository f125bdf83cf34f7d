import { invalid } from '../errors';
import { booleanOf } from '../http/query';
import { schemaPaths } from '../metadata/paths';
import { requestedSchema } from '../metadata/schema-rules';
import { writeSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';

/**
 * Archives a schema without records, or (`archived=true`) deletes it for good, which frees its name.
 * HubSpot refuses while records of the type exist
 * (developers.hubspot.com/docs/guides/api/crm/objects/custom-objects, "Delete a custom object").
 */
export const schemasArchive = defineOperation({
  id: 'schemas.archive',
  method: 'DELETE',
  paths: schemaPaths('/:objectType'),
  scopes: writeSchemas,
  handle: (state, request) => {
    const schema = requestedSchema(state, request);
    const { objectTypeId } = schema;
    if (state.objects.count(objectTypeId)) {
      throw invalid(
        `Cannot delete object type ${schema.fullyQualifiedName} while it has records`,
        undefined,
        'ObjectTypeDefinition.OBJECT_TYPE_HAS_RECORDS',
      );
    }
    for (const type of [...state.associations.types.all()]) {
      if (type.fromObjectTypeId === objectTypeId) state.associations.types.remove(type);
    }
    state.objectTypes.remove(objectTypeId);
    if (booleanOf(request.query.archived)) state.schemas.purge(objectTypeId);
    else state.schemas.put({ ...schema, archived: true, updatedAt: request.now });
    return { status: 204 };
  },
});
