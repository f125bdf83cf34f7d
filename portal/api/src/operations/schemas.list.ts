import { booleanOf } from '../http/query';
import { schemaPaths } from '../metadata/paths';
import { presentSchema } from '../metadata/present-schema';
import { readSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** All custom object schemas, live or (`archived=true`) archived. */
export const schemasList = defineOperation({
  id: 'schemas.list',
  method: 'GET',
  paths: schemaPaths(),
  scopes: readSchemas,
  handle: (state, { query }) => {
    const parts = {
      properties: booleanOf(query.includePropertyDefinitions, true),
      associations: booleanOf(query.includeAssociationDefinitions, true),
    };
    const schemas = state.schemas.all({ archived: booleanOf(query.archived) });
    return { status: 200, body: { results: schemas.map((schema) => presentSchema(state, schema, parts)) } };
  },
});
