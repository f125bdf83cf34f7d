import { bodyAs, requireOnDated } from '../http/body';
import { createSchema } from '../metadata/create-schema';
import { schemaPaths } from '../metadata/paths';
import { presentSchema } from '../metadata/present-schema';
import { SCHEMA_CREATE_REQUIRED, schemaCreate } from '../metadata/schema-body';
import { writeSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Creates a custom object type with its properties and association types. */
export const schemasCreate = defineOperation({
  id: 'schemas.create',
  method: 'POST',
  paths: schemaPaths(),
  scopes: writeSchemas,
  handle: (state, request) => {
    const input = bodyAs(schemaCreate, request);
    requireOnDated(request, SCHEMA_CREATE_REQUIRED);
    return { status: 201, body: presentSchema(state, createSchema(state, input, request.now)) };
  },
});
