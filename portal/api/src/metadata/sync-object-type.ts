import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredSchema } from '../state/schema-store';

/** Registers a schema's object type, or brings the registered one up to date after a change. */
export const syncObjectType = (state: PortalState, schema: StoredSchema): ObjectTypeDefinition => {
  const type: ObjectTypeDefinition = {
    objectTypeId: schema.objectTypeId,
    name: schema.name.toLowerCase(),
    plural: schema.fullyQualifiedName,
    labels: { singular: schema.labels.singular ?? schema.name, plural: schema.labels.plural ?? schema.name },
    primaryDisplayProperty: schema.primaryDisplayProperty,
    secondaryDisplayProperties: schema.secondaryDisplayProperties,
    searchableProperties: schema.searchableProperties,
    defaultProperties: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
    requiredProperties: schema.requiredProperties,
    readScope: 'crm.objects.custom.read',
    writeScope: 'crm.objects.custom.write',
  };
  state.objectTypes.add(type);
  return type;
};
