import { invalid } from '../errors';
import { requestedGroup } from '../metadata/group';
import { propertyPaths } from '../metadata/paths';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Archives a property group that holds no live property. */
export const propertyGroupsArchive = defineOperation({
  id: 'property-groups.archive',
  method: 'DELETE',
  paths: propertyPaths('/groups/:groupName'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId, group } = requestedGroup(state, request);
    if (state.properties.all(objectTypeId).some((property) => property.groupName === group.name)) {
      throw invalid(
        "Can't delete or purge a group with active properties",
        undefined,
        'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
      );
    }
    state.properties.putGroup(objectTypeId, { ...group, archived: true });
    return { status: 204 };
  },
});
