import { bodyAs } from '../http/body';
import { groupUpdate, requestedGroup } from '../metadata/group';
import { propertyPaths } from '../metadata/paths';
import { presentGroup } from '../metadata/present-property';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Changes a property group's label or place; its name stays. */
export const propertyGroupsUpdate = defineOperation({
  id: 'property-groups.update',
  method: 'PATCH',
  paths: propertyPaths('/groups/:groupName'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId, group } = requestedGroup(state, request);
    const { label, displayOrder } = bodyAs(groupUpdate, request);
    const updated = {
      ...group,
      label: label ?? group.label,
      displayOrder: displayOrder ?? group.displayOrder,
    };
    state.properties.putGroup(objectTypeId, updated);
    return { status: 200, body: presentGroup(updated) };
  },
});
