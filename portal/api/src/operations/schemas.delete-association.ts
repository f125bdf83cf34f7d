import { notFound } from '../errors';
import { schemaPaths } from '../metadata/paths';
import { requestedSchema } from '../metadata/schema-rules';
import { writeSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Removes an association type of a custom object, by id or name, with every link of it. */
export const schemasDeleteAssociation = defineOperation({
  id: 'schemas.delete-association',
  method: 'DELETE',
  paths: schemaPaths('/:objectType/associations/:associationIdentifier'),
  scopes: writeSchemas,
  handle: (state, request) => {
    const { objectTypeId } = requestedSchema(state, request);
    const identifier = request.params.associationIdentifier;
    const type = state.associations.types
      .all()
      .filter((each) => [each.fromObjectTypeId, each.toObjectTypeId].includes(objectTypeId))
      .find((each) => String(each.typeId) === identifier || each.name === identifier);
    if (!type) throw notFound(`No association ${identifier} of object type ${objectTypeId}`);
    state.associations.dropType(type);
    state.associations.types.remove(type);
    return { status: 204 };
  },
});
