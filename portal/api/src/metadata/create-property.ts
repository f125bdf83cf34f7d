import { ApiError, conflict, invalid } from '../errors';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty } from '../state/types';
import type { PropertyCreate } from './property-body';
import {
  MAX_CUSTOM_PROPERTIES,
  MAX_UNIQUE_PROPERTIES,
  requireGroup,
  requireName,
  requireOptions,
  requirePair,
} from './property-rules';

const BOOLEAN_OPTIONS: StoredProperty['options'] = [
  { label: 'Yes', value: 'true', displayOrder: 0, hidden: false },
  { label: 'No', value: 'false', displayOrder: 1, hidden: false },
];

const requireRoom = (state: PortalState, objectTypeId: string, input: PropertyCreate): void => {
  const custom = state.properties.all(objectTypeId).filter((property) => !property.hubspotDefined);
  if (custom.length >= MAX_CUSTOM_PROPERTIES) {
    throw new ApiError(
      400,
      'VALIDATION_ERROR',
      `You have reached your limit of ${MAX_CUSTOM_PROPERTIES} custom properties for this object`,
      { subCategory: 'PropertyValidationError.PROPERTY_LIMIT_REACHED' },
    );
  }
  const unique = custom.filter((property) => property.hasUniqueValue);
  if (input.hasUniqueValue && unique.length >= MAX_UNIQUE_PROPERTIES) {
    throw invalid(`An object can have at most ${MAX_UNIQUE_PROPERTIES} properties with unique values`);
  }
};

/** The stored form of a create body; absent fields get HubSpot's defaults. */
const fromInput = (input: PropertyCreate, createdAt: number, now: number): StoredProperty => ({
  name: input.name,
  label: input.label,
  type: input.type,
  fieldType: input.fieldType,
  groupName: input.groupName,
  description: input.description ?? '',
  options: input.options ?? (input.type === 'bool' ? BOOLEAN_OPTIONS : []),
  displayOrder: input.displayOrder ?? -1,
  hasUniqueValue: input.hasUniqueValue ?? false,
  hidden: input.hidden ?? false,
  formField: input.formField ?? false,
  calculated: input.fieldType === 'calculation_equation',
  calculationFormula: input.calculationFormula,
  externalOptions: input.externalOptions ?? false,
  referencedObjectType: input.referencedObjectType,
  dataSensitivity: input.dataSensitivity,
  hubspotDefined: false,
  modificationMetadata: {
    archivable: true,
    readOnlyDefinition: false,
    readOnlyOptions: false,
    readOnlyValue: input.fieldType === 'calculation_equation',
  },
  archived: false,
  createdAt,
  updatedAt: now,
});

/**
 * Adds a property, or restores the archived one of this name with the definition given now (it keeps its
 * `createdAt` and the values of its records). Throws HubSpot's 409 for a live property of the same name and
 * its 400 for a bad name, pair of type and field type, group, option or limit.
 */
export const createProperty = (
  state: PortalState,
  objectTypeId: string,
  input: PropertyCreate,
  now: number,
): StoredProperty => {
  requireName(input.name);
  if (!input.label.trim()) throw invalid('Property label must not be blank');
  if (state.properties.get(objectTypeId, input.name)) {
    throw conflict(
      `A property named '${input.name}' already exists.`,
      'Properties.PROPERTY_WITH_NAME_EXISTS',
    );
  }
  requirePair(input.type, input.fieldType);
  requireGroup(state, objectTypeId, input.groupName);
  const archived = state.properties.getArchived(objectTypeId, input.name);
  const property = fromInput(input, archived?.createdAt ?? now, now);
  if (input.fieldType === 'calculation_equation' && !input.calculationFormula) {
    throw invalid('A calculation property needs a calculationFormula');
  }
  if (input.externalOptions && input.referencedObjectType !== 'OWNER') {
    throw invalid("externalOptions needs referencedObjectType 'OWNER'");
  }
  requireOptions(property);
  requireRoom(state, objectTypeId, input);
  state.properties.put(objectTypeId, property);
  return property;
};
