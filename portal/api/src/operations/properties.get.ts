import { notFound } from '../errors';
import { booleanOf } from '../http/query';
import { liveProperty } from '../metadata/change-property';
import { propertyPaths } from '../metadata/paths';
import { presentProperty } from '../metadata/present-property';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** One property by name; archived ones answer only to `archived=true`. */
export const propertiesGet = defineOperation({
  id: 'properties.get',
  method: 'GET',
  paths: propertyPaths('/:propertyName'),
  scopes: readDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const name = request.params.propertyName ?? '';
    if (!booleanOf(request.query.archived)) {
      return { status: 200, body: presentProperty(liveProperty(state, objectTypeId, name)) };
    }
    const property = state.properties.getArchived(objectTypeId, name);
    if (!property) throw notFound(`No archived property '${name}' for object type ${objectTypeId}`);
    return { status: 200, body: presentProperty(property) };
  },
});
