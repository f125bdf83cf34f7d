import { bodyAs } from '../http/body';
import { updateProperty } from '../metadata/change-property';
import { propertyPaths } from '../metadata/paths';
import { presentProperty } from '../metadata/present-property';
import { propertyUpdate } from '../metadata/property-body';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Changes a property; a list of options given replaces the old one whole. */
export const propertiesUpdate = defineOperation({
  id: 'properties.update',
  method: 'PATCH',
  paths: propertyPaths('/:propertyName'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const name = request.params.propertyName ?? '';
    const input = bodyAs(propertyUpdate, request);
    return {
      status: 200,
      body: presentProperty(updateProperty(state, objectTypeId, name, input, request.now)),
    };
  },
});
