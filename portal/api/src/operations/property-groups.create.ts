import { conflict, invalid } from '../errors';
import { bodyAs } from '../http/body';
import { groupCreate } from '../metadata/group';
import { propertyPaths } from '../metadata/paths';
import { presentGroup } from '../metadata/present-property';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Creates a property group; the name of an archived group may be taken again. */
export const propertyGroupsCreate = defineOperation({
  id: 'property-groups.create',
  method: 'POST',
  paths: propertyPaths('/groups'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const { name, label, displayOrder = -1 } = bodyAs(groupCreate, request);
    if (!/^[a-z][a-z0-9_]*$/.test(name)) {
      throw invalid(`Property group name '${name}' is invalid`, [
        { message: 'Use lowercase letters, numbers and underscores', code: 'INVALID_NAME', in: 'name' },
      ]);
    }
    const existing = state.properties.group(objectTypeId, name);
    if (existing && !existing.archived) {
      throw conflict(
        `A property group named '${name}' already exists.`,
        'PropertyGroupError.PROPERTY_GROUP_WITH_NAME_EXISTS',
      );
    }
    const group = { name, label, displayOrder, archived: false };
    state.properties.putGroup(objectTypeId, group);
    return { status: 201, body: presentGroup(group) };
  },
});
