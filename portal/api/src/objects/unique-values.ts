import { ApiError, invalid } from '../errors';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { invalidProperties } from '../values/value-problem';

/** Whether records can be addressed by this property: `hs_object_id`, a contact's `email`, or one with `hasUniqueValue`. */
export const isUniqueProperty = (state: PortalState, objectTypeId: string, name: string): boolean =>
  name === 'hs_object_id' ||
  (objectTypeId === '0-1' && name === 'email') ||
  state.properties.get(objectTypeId, name)?.hasUniqueValue === true;

/** The record that a path or batch input names. Throws HubSpot's 400 for an `idProperty` that is not unique. */
export const findRecord = (
  state: PortalState,
  type: ObjectTypeDefinition,
  id: string,
  idProperty: string | undefined,
): StoredRecord | undefined => {
  if (!idProperty) return state.objects.get(type.objectTypeId, id);
  if (!isUniqueProperty(state, type.objectTypeId, idProperty)) {
    throw invalid(`Property '${idProperty}' is not a unique property of ${type.plural}`);
  }
  return state.objects.findByUnique(type.objectTypeId, idProperty, id);
};

const contactExists = (existing: StoredRecord): ApiError =>
  new ApiError(409, 'CONFLICT', `Contact already exists. Existing ID: ${existing.id}`, {
    errors: [
      {
        message: `Contact already exists. Existing ID: ${existing.id}`,
        code: 'CONTACT_EXISTS',
        context: { propertyName: ['email'] },
      },
    ],
  });

/**
 * Throws when another record holds one of the unique values: for a contact's e-mail address HubSpot's 409 with
 * the existing id, for `hasUniqueValue` properties its 400 with CONFLICTING_UNIQUE_VALUE.
 */
export const refuseTakenValues = (
  state: PortalState,
  type: ObjectTypeDefinition,
  values: Record<string, string>,
  record?: StoredRecord,
): void => {
  const { objectTypeId } = type;
  for (const [name, value] of Object.entries(values)) {
    if (!value || !isUniqueProperty(state, objectTypeId, name)) continue;
    const holder = state.objects.findByUnique(objectTypeId, name, value);
    if (!holder || holder === record) continue;
    if (name === 'email') throw contactExists(holder);
    throw invalidProperties(state.portalId, [
      {
        name,
        code: 'CONFLICTING_UNIQUE_VALUE',
        message: `Cannot set PropertyValueCoordinates{portalId=${state.portalId}, objectTypeId=ObjectTypeId{innerId=${objectTypeId}}, propertyName=${name}, value=${value}} on ${record?.id ?? 'a new object'}. ${holder.id} already has that value.`,
      },
    ]);
  }
};
