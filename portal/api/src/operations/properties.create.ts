import { bodyAs } from '../http/body';
import { createProperty } from '../metadata/create-property';
import { propertyPaths } from '../metadata/paths';
import { presentProperty } from '../metadata/present-property';
import { propertyCreate } from '../metadata/property-body';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Creates a property, or restores an archived one of the same name. */
export const propertiesCreate = defineOperation({
  id: 'properties.create',
  method: 'POST',
  paths: propertyPaths(),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const property = createProperty(state, objectTypeId, bodyAs(propertyCreate, request), request.now);
    return { status: 201, body: presentProperty(property) };
  },
});
