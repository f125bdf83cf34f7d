import { z } from 'zod';
import { conflict, invalid } from '../errors';
import { bodyAs } from '../http/body';
import { associateTypes } from '../metadata/create-schema';
import { schemaPaths } from '../metadata/paths';
import { presentAssociationDefinition } from '../metadata/present-schema';
import { requestedSchema } from '../metadata/schema-rules';
import { writeSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

const body = z.object({
  fromObjectTypeId: z.string(),
  toObjectTypeId: z.string(),
  name: z.string().optional(),
});

/** Lets records of a custom object be associated with records of a further type. */
export const schemasCreateAssociation = defineOperation({
  id: 'schemas.create-association',
  method: 'POST',
  paths: schemaPaths('/:objectType/associations'),
  scopes: writeSchemas,
  handle: (state, request) => {
    const schema = requestedSchema(state, request);
    const input = bodyAs(body, request);
    const from = resolveObjectType(state, input.fromObjectTypeId);
    const to = resolveObjectType(state, input.toObjectTypeId);
    if (![from.objectTypeId, to.objectTypeId].includes(schema.objectTypeId)) {
      throw invalid(`One side of the association must be ${schema.fullyQualifiedName}`);
    }
    if (state.associations.types.defaultBetween(from.objectTypeId, to.objectTypeId)) {
      throw conflict(`${from.name} and ${to.name} can be associated already`);
    }
    const [type] = associateTypes(state, from, to, request.now, input.name);
    return { status: 201, body: presentAssociationDefinition(type) };
  },
});
