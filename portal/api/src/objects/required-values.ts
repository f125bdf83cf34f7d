import { ApiError, invalid, type ApiErrorDetail } from '../errors';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { currentValue } from './current-values';

type Values = Record<string, string>;

/** Throws HubSpot's 400 when a new record lacks a property that its type requires. */
export const requireOnCreate = (type: ObjectTypeDefinition, values: Values): void => {
  const missing = type.requiredProperties.filter((name) => !values[name]);
  if (!missing.length) return;
  throw new ApiError(
    400,
    'VALIDATION_ERROR',
    `Error creating ${type.name.toUpperCase()}. Some required properties were not set.`,
    { context: { properties: missing } },
  );
};

const detail = (code: string, name: string, message: string): ApiErrorDetail => ({
  message,
  code,
  context: { propertyName: [name] },
});

/**
 * Rules that an admin set for people, enforced on `/2026-09/` create and update: create-form required
 * properties, and properties required because of another's value. An update is judged by the record as it
 * would be afterwards, so a record that already breaks a rule refuses unrelated updates too; HubSpot does not
 * say whether it is that strict (https://developers.hubspot.com/changelog/crm-api-write-validation-enforcement).
 */
export const enforceWriteRules = (
  state: PortalState,
  type: ObjectTypeDefinition,
  values: Values,
  record?: StoredRecord,
): void => {
  const { objectTypeId } = type;
  const label = (name: string): string => state.properties.get(objectTypeId, name)?.label ?? name;
  const after = (name: string): string => values[name] ?? (record && currentValue(state, record, name)) ?? '';

  const missingOnCreate = record
    ? []
    : state.rules.createRequired
        .filter((rule) => rule.objectTypeId === objectTypeId)
        .flatMap((rule) => rule.requiredProperties)
        .filter((name) => !after(name))
        .map((name) => detail('MISSING_REQUIRED_PROPERTY', name, `${label(name)} is required`));

  const missingByCondition = state.rules.conditionalRequired
    .filter((rule) => rule.objectTypeId === objectTypeId)
    .filter(({ controllingProperty, controllingValues }) => {
      const value = after(controllingProperty);
      return value !== '' && (!controllingValues.length || controllingValues.includes(value));
    })
    .flatMap(({ requiredProperties, controllingProperty }) =>
      requiredProperties
        .filter((name) => !after(name))
        .map((name) =>
          detail(
            'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
            name,
            `${label(name)} is required because of a conditional property rule based on [${label(controllingProperty)}]`,
          ),
        ),
    );

  const errors = [...missingOnCreate, ...missingByCondition];
  if (errors.length) throw invalid(errors.map(({ message }) => message).join('; '), errors);
};
