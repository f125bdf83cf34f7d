import { propertyPaths } from '../metadata/paths';
import { presentGroup } from '../metadata/present-property';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** The property groups of an object type; archived ones are left out. */
export const propertyGroupsList = defineOperation({
  id: 'property-groups.list',
  method: 'GET',
  paths: propertyPaths('/groups'),
  scopes: readDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const groups = state.properties.groups(objectTypeId).filter((group) => !group.archived);
    return { status: 200, body: { results: groups.map(presentGroup) } };
  },
});
