import { bodyAs, requireOnDated } from '../http/body';
import { schemaPaths } from '../metadata/paths';
import { presentDefinition } from '../metadata/present-schema';
import { schemaUpdate } from '../metadata/schema-body';
import { requestedSchema, requireKnownProperties, requireLabels } from '../metadata/schema-rules';
import { writeSchemas } from '../metadata/scopes';
import { syncObjectType } from '../metadata/sync-object-type';
import { defineOperation } from '../operation';

/** Changes a schema's labels, description and lists of properties; its name and properties stay. */
export const schemasUpdate = defineOperation({
  id: 'schemas.update',
  method: 'PATCH',
  paths: schemaPaths('/:objectType'),
  scopes: writeSchemas,
  handle: (state, request) => {
    const schema = requestedSchema(state, request);
    const { clearDescription, restorable, ...input } = bodyAs(schemaUpdate, request);
    requireOnDated(request, ['clearDescription']);
    void restorable;
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const updated = { ...schema, ...given, updatedAt: request.now };
    updated.labels = { ...schema.labels, ...input.labels };
    if (clearDescription) updated.description = undefined;
    requireLabels(updated.labels);
    requireKnownProperties(updated, (name) => !!state.properties.get(schema.objectTypeId, name));
    state.schemas.put(updated);
    syncObjectType(state, updated);
    return { status: 200, body: presentDefinition(state, updated) };
  },
});
