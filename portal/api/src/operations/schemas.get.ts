import { booleanOf } from '../http/query';
import { schemaPaths } from '../metadata/paths';
import { presentSchema } from '../metadata/present-schema';
import { requestedSchema } from '../metadata/schema-rules';
import { readSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** One schema by object type id or fully qualified name. */
export const schemasGet = defineOperation({
  id: 'schemas.get',
  method: 'GET',
  paths: schemaPaths('/:objectType'),
  scopes: readSchemas,
  handle: (state, request) => {
    const parts = {
      properties: booleanOf(request.query.includePropertyDefinitions, true),
      associations: booleanOf(request.query.includeAssociationDefinitions, true),
    };
    return { status: 200, body: presentSchema(state, requestedSchema(state, request), parts) };
  },
});
