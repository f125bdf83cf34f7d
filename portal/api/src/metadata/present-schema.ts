import type { AssociationType } from '../state/association-types';
import type { PortalState } from '../state/portal-state';
import type { StoredSchema } from '../state/schema-store';
import { presentProperty } from './present-property';

const iso = (at: number): string => new Date(at).toISOString();

/** Spec: ObjectTypeDefinition. */
export const presentDefinition = (state: PortalState, schema: StoredSchema): Record<string, unknown> => ({
  ...presentCommon(schema),
  portalId: state.portalId,
});

const presentCommon = (schema: StoredSchema): Record<string, unknown> => ({
  id: schema.id,
  objectTypeId: schema.objectTypeId,
  name: schema.name,
  fullyQualifiedName: schema.fullyQualifiedName,
  labels: schema.labels,
  ...(schema.description !== undefined && { description: schema.description }),
  ...(schema.primaryDisplayProperty && { primaryDisplayProperty: schema.primaryDisplayProperty }),
  secondaryDisplayProperties: schema.secondaryDisplayProperties,
  requiredProperties: schema.requiredProperties,
  searchableProperties: schema.searchableProperties,
  allowsSensitiveProperties: schema.allowsSensitiveProperties,
  archived: schema.archived,
  createdAt: iso(schema.createdAt),
  updatedAt: iso(schema.updatedAt),
});

/** Spec: AssociationDefinition. */
export const presentAssociationDefinition = (type: AssociationType): Record<string, unknown> => ({
  id: String(type.typeId),
  fromObjectTypeId: type.fromObjectTypeId,
  toObjectTypeId: type.toObjectTypeId,
  name: type.name,
  createdAt: iso(type.createdAt),
  updatedAt: iso(type.createdAt),
});

/** What a read of schemas leaves out on request. */
export interface SchemaParts {
  properties: boolean;
  associations: boolean;
}

/** Spec: ObjectSchema; association types in both directions. */
export const presentSchema = (
  state: PortalState,
  schema: StoredSchema,
  parts: SchemaParts = { properties: true, associations: true },
): Record<string, unknown> => {
  const id = schema.objectTypeId;
  const types = state.associations.types
    .all()
    .filter((type) => type.fromObjectTypeId === id || type.toObjectTypeId === id);
  return {
    ...presentCommon(schema),
    properties: parts.properties ? state.properties.all(id).map(presentProperty) : [],
    associations: parts.associations ? types.map(presentAssociationDefinition) : [],
  };
};
