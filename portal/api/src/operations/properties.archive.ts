import { archiveProperty } from '../metadata/change-property';
import { propertyPaths } from '../metadata/paths';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Archives a custom property that nothing uses. */
export const propertiesArchive = defineOperation({
  id: 'properties.archive',
  method: 'DELETE',
  paths: propertyPaths('/:propertyName'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    archiveProperty(state, objectTypeId, request.params.propertyName ?? '', request.now);
    return { status: 204 };
  },
});
