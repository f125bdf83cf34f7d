import { booleanOf, listOf, textOf } from '../http/query';
import { propertyPaths } from '../metadata/paths';
import { presentProperty } from '../metadata/present-property';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** All properties of an object type, live or (`archived=true`) archived. */
export const propertiesList = defineOperation({
  id: 'properties.list',
  method: 'GET',
  paths: propertyPaths(),
  scopes: readDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const names = listOf(request.query.properties);
    const sensitivity = textOf(request.query.dataSensitivity) ?? 'non_sensitive';
    const results = state.properties
      .all(objectTypeId, { archived: booleanOf(request.query.archived) })
      .filter((property) => !names.length || names.includes(property.name))
      .filter((property) => (property.dataSensitivity ?? 'non_sensitive') === sensitivity)
      .map(presentProperty);
    return { status: 200, body: { results } };
  },
});
