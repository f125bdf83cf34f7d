import { installCustomObjectProperties } from '../default-properties';
import { invalid } from '../errors';
import { resolveObjectType, type ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredSchema } from '../state/schema-store';
import { createProperty } from './create-property';
import { requireKnownProperties, requireLabels, requireSchemaName } from './schema-rules';
import { syncObjectType } from './sync-object-type';
import type { SchemaCreate } from './schema-body';

/** Activities that HubSpot associates with every custom object by itself. */
const ACTIVITY_TYPES = ['0-46', '0-27', '0-48', '0-47', '0-49', '0-18'];

const storedSchema = (state: PortalState, input: SchemaCreate, now: number): StoredSchema => {
  const id = state.schemas.takeId();
  return {
    id,
    objectTypeId: `2-${id}`,
    name: input.name,
    fullyQualifiedName: `p${state.portalId}_${input.name.toLowerCase()}`,
    labels: input.labels,
    description: input.description,
    primaryDisplayProperty: input.primaryDisplayProperty,
    secondaryDisplayProperties: input.secondaryDisplayProperties ?? [],
    requiredProperties: input.requiredProperties,
    searchableProperties: input.searchableProperties ?? [],
    allowsSensitiveProperties: input.allowsSensitiveProperties ?? false,
    archived: false,
    createdAt: now,
    updatedAt: now,
  };
};

/** Unlabelled association types between a custom object and another type, named as HubSpot names them. */
export const associateTypes = (
  state: PortalState,
  from: ObjectTypeDefinition,
  to: ObjectTypeDefinition,
  now: number,
  name = `${from.name}_to_${to.name}`,
) =>
  state.associations.types.create({
    fromObjectTypeId: from.objectTypeId,
    toObjectTypeId: to.objectTypeId,
    name,
    inverseName: `${to.name}_to_${from.name}`,
    label: null,
    createdAt: now,
  });

/**
 * Creates a custom object type with its properties, its property group and its association types.
 * Throws HubSpot's 400 for bad names, labels, properties or an eleventh type, and 409 for a taken name;
 * nothing is kept then.
 */
export const createSchema = (state: PortalState, input: SchemaCreate, now: number): StoredSchema => {
  requireSchemaName(state, input.name);
  requireLabels(input.labels);
  if (!input.properties.length) throw invalid('A schema needs at least one property');
  const targets = input.associatedObjects.map((name) => resolveObjectType(state, name));
  const own = new Set(input.properties.map((property) => property.name));
  const schema = storedSchema(state, input, now);
  requireKnownProperties(schema, (name) => own.has(name));

  const groupName = `${input.name.toLowerCase()}_information`;
  const { objectTypeId } = schema;
  state.properties.putGroup(objectTypeId, {
    name: groupName,
    label: `${input.labels.singular} Information`,
    displayOrder: 0,
  });
  try {
    installCustomObjectProperties(state.properties, objectTypeId, groupName);
    for (const property of input.properties) {
      createProperty(state, objectTypeId, { ...property, groupName: property.groupName ?? groupName }, now);
    }
  } catch (error) {
    state.properties.drop(objectTypeId);
    throw error;
  }
  state.schemas.put(schema);
  const type = syncObjectType(state, schema);
  const activities = ACTIVITY_TYPES.flatMap((id) => state.objectTypes.get(id) ?? []);
  for (const target of new Set([...targets, ...activities])) associateTypes(state, type, target, now);
  return schema;
};
