import { ApiError, invalid, notFound } from '../errors';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty } from '../state/types';
import type { PropertyUpdate } from './property-body';
import { requireGroup, requireOptions, requirePair, usesOf } from './property-rules';

/** The live property of this name. Throws HubSpot's 404 naming it. */
export const liveProperty = (state: PortalState, objectTypeId: string, name: string): StoredProperty => {
  const property = state.properties.get(objectTypeId, name);
  if (property) return property;
  throw notFound(`Property with name '${name}' was not found for object type ${objectTypeId}`);
};

const refuseReadOnly = (property: StoredProperty, input: PropertyUpdate): void => {
  const { readOnlyDefinition, readOnlyOptions } = property.modificationMetadata;
  const touchesDefinition = Object.keys(input).some((key) => key !== 'options');
  if ((readOnlyDefinition && touchesDefinition) || (readOnlyOptions && input.options)) {
    throw invalid(
      `Property '${property.name}' is read-only and cannot be changed`,
      undefined,
      'PropertyValidationError.READ_ONLY_DEFINITION',
    );
  }
};

/** Overwrites the fields given; `options` replaces the whole list. Throws HubSpot's 400 for HubSpot's own definitions. */
export const updateProperty = (
  state: PortalState,
  objectTypeId: string,
  name: string,
  input: PropertyUpdate,
  now: number,
): StoredProperty => {
  const property = liveProperty(state, objectTypeId, name);
  refuseReadOnly(property, input);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const updated: StoredProperty = { ...property, ...given, updatedAt: now };
  if (!updated.label.trim()) throw invalid('Property label must not be blank');
  requirePair(updated.type, updated.fieldType);
  if (input.groupName) requireGroup(state, objectTypeId, input.groupName);
  if (input.options ?? input.type) requireOptions(updated);
  state.properties.put(objectTypeId, updated);
  return updated;
};

/** Archives a custom property that nothing uses. Throws HubSpot's 400 `CANNOT_DELETE_PROPERTY_IN_USE` otherwise. */
export const archiveProperty = (
  state: PortalState,
  objectTypeId: string,
  name: string,
  now: number,
): void => {
  const property = liveProperty(state, objectTypeId, name);
  if (!property.modificationMetadata.archivable) {
    throw invalid(
      `Property: ${name} of object type ${objectTypeId} is defined by HubSpot and cannot be deleted`,
      undefined,
      'PropertyValidationError.CANNOT_DELETE_HUBSPOT_DEFINED_PROPERTY',
    );
  }
  const uses = usesOf(state, objectTypeId, name);
  if (uses) {
    throw new ApiError(
      400,
      'VALIDATION_ERROR',
      `Property: ${name} of object type ${objectTypeId} is currently used in ${uses} places and cannot be deleted`,
      {
        subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
        context: { usageCount: [String(uses)] },
      },
    );
  }
  state.properties.put(objectTypeId, { ...property, archived: true, archivedAt: now, updatedAt: now });
};
