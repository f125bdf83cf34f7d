import { requestedGroup } from '../metadata/group';
import { propertyPaths } from '../metadata/paths';
import { presentGroup } from '../metadata/present-property';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** One property group by name. */
export const propertyGroupsGet = defineOperation({
  id: 'property-groups.get',
  method: 'GET',
  paths: propertyPaths('/groups/:groupName'),
  scopes: readDefinitions,
  handle: (state, request) => ({ status: 200, body: presentGroup(requestedGroup(state, request).group) }),
});
