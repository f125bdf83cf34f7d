import { type ApiError, invalid } from '../errors';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty } from '../state/types';

/**
 * Field types that each property type may have
 * (developers.hubspot.com/docs/guides/api/crm/properties, "Property type and fieldType values").
 */
export const FIELD_TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  bool: ['booleancheckbox', 'calculation_equation'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  string: ['text', 'textarea', 'html', 'file', 'phonenumber', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  phone_number: ['phonenumber'],
};

/** Unique-value properties that an object may have (same page). */
export const MAX_UNIQUE_PROPERTIES = 10;

/** Custom properties per object type (legal.hubspot.com/hubspot-product-and-services-catalog). */
export const MAX_CUSTOM_PROPERTIES = 1_000;

/** Longest property name; HubSpot refuses more. */
const MAX_NAME_LENGTH = 100;

export const requireName = (name: string): void => {
  if (/^[a-z][a-z0-9_]*$/.test(name) && name.length <= MAX_NAME_LENGTH) return;
  throw invalid(
    `Property name '${name}' is invalid: it must start with a letter and contain only lowercase letters, numbers and underscores (at most ${MAX_NAME_LENGTH} characters)`,
    [{ message: 'Invalid property name', code: 'INVALID_PROPERTY_NAME', in: 'name' }],
    'PropertyValidationError.INVALID_PROPERTY_NAME',
  );
};

export const requirePair = (type: string, fieldType: string): void => {
  if (FIELD_TYPES_OF[type]?.includes(fieldType)) return;
  throw invalid(
    `Property type '${type}' does not allow field type '${fieldType}'. Allowed: ${FIELD_TYPES_OF[type]?.join(', ')}`,
    [{ message: 'Type and field type do not go together', code: 'INVALID_FIELD_TYPE', in: 'fieldType' }],
    'PropertyValidationError.INVALID_FIELD_TYPE',
  );
};

export const requireGroup = (state: PortalState, objectTypeId: string, groupName: string): void => {
  const group = state.properties.group(objectTypeId, groupName);
  if (group && !group.archived) return;
  throw invalid(
    `Property group '${groupName}' does not exist`,
    [{ message: 'Create the group first', code: 'INVALID_GROUP', in: 'groupName' }],
    'PropertyValidationError.PROPERTY_GROUP_DOES_NOT_EXIST',
  );
};

const duplicateOf = (values: string[]): string | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);

const optionError = (message: string): ApiError =>
  invalid(
    message,
    [{ message, code: 'INVALID_OPTIONS', in: 'options' }],
    'PropertyValidationError.INVALID_OPTIONS',
  );

/** Options need a label and a value, neither of them twice, and only enumerations and booleans have any. */
export const requireOptions = (
  property: Pick<StoredProperty, 'type' | 'fieldType' | 'options' | 'externalOptions'>,
): void => {
  const { type, fieldType, options } = property;
  if (type !== 'enumeration' && type !== 'bool') {
    if (options.length) throw optionError(`A property of type '${type}' cannot have options`);
    return;
  }
  if (options.some((option) => !option.label.trim() || !option.value)) {
    throw optionError('Every option needs a label and a value');
  }
  const twice =
    duplicateOf(options.map((option) => option.value)) ?? duplicateOf(options.map((option) => option.label));
  if (twice) throw optionError(`Property option '${twice}' is given more than once`);
  if (
    type === 'enumeration' &&
    !options.length &&
    !property.externalOptions &&
    fieldType !== 'calculation_equation'
  ) {
    throw optionError('An enumeration property needs options');
  }
  const isBoolean = type === 'bool' || fieldType === 'booleancheckbox';
  if (isBoolean && options.some((option) => !['true', 'false'].includes(option.value))) {
    throw optionError("The options of a boolean property have the values 'true' and 'false'");
  }
};

/** What keeps a property from being archived: lists, admins' rules and calculated properties that use it. */
export const usesOf = (state: PortalState, objectTypeId: string, name: string): number => {
  const lists = state.lists
    .all()
    .filter(
      (list) =>
        list.objectTypeId === objectTypeId &&
        JSON.stringify(list.filterBranch ?? {}).includes(`"property":"${name}"`),
    );
  const word = new RegExp(`\\b${name}\\b`);
  const formulas = state.properties
    .all(objectTypeId)
    .filter((property) => word.test(property.calculationFormula ?? ''));
  return lists.length + formulas.length + state.rules.using(objectTypeId, name);
};
