import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty, StoredRecord } from '../state/types';
import { normaliseEmail, normaliseValue } from '../values/normalise-value';
import type { Normalised } from '../values/normalised';
import { validationProblems } from '../values/property-validations';
import { invalidProperties, type ValueProblem } from '../values/value-problem';
import { currentValue } from './current-values';
import { externalOptions } from './external-options';

/** One entry of `warnings[]`, given by writes on `/2026-09/` when a date was normalised. */
export interface WriteWarning {
  category: 'PROPERTY_VALUE_NORMALIZED';
  message: string;
  context: { propertyName: string[]; rawValue: string[]; normalizedValue: string[] };
}

export interface CheckedValues {
  values: Record<string, string>;
  warnings: WriteWarning[];
}

export interface CheckContext {
  state: PortalState;
  type: ObjectTypeDefinition;
  /** The record as it is, for an update. */
  record?: StoredRecord;
  /** Dates are normalised with a warning instead of refused (`/2026-09/`). */
  lenientDates: boolean;
}

const normalise = (context: CheckContext, property: StoredProperty, raw: string): Normalised => {
  const { state, type, record, lenientDates } = context;
  if (type.objectTypeId === '0-1' && property.name === 'email' && raw !== '') return normaliseEmail(raw);
  return normaliseValue(property, raw, {
    lenientDates,
    current: record ? (currentValue(state, record, property.name) ?? '') : '',
    externalOptions: externalOptions(state, type.objectTypeId),
  });
};

const check = (context: CheckContext, name: string, raw: string): Normalised => {
  const { state, type } = context;
  const property = state.properties.get(type.objectTypeId, name);
  if (!property) {
    return { code: 'PROPERTY_DOESNT_EXIST', message: `Property "${name}" does not exist` };
  }
  if (property.modificationMetadata.readOnlyValue || property.calculated) {
    return {
      code: 'READ_ONLY_VALUE',
      message: `"${name}" is a read only property; its value cannot be set.`,
    };
  }
  const result = normalise(context, property, raw);
  if (!('value' in result) || result.value === '') return result;
  const rules = state.validations.of(type.objectTypeId, name);
  return validationProblems(rules, property, result.value, state.clock.now())[0] ?? result;
};

/**
 * Values of a write in their stored form. Throws one 400 that lists every value HubSpot would refuse:
 * unknown or read-only properties, wrong options, numbers, dates, e-mail addresses, broken validations.
 */
export const checkValues = (context: CheckContext, raw: Record<string, string>): CheckedValues => {
  const problems: ValueProblem[] = [];
  const checked: CheckedValues = { values: {}, warnings: [] };
  for (const [name, rawValue] of Object.entries(raw)) {
    const result = check(context, name, rawValue);
    if (!('value' in result)) {
      problems.push({ name, ...result });
      continue;
    }
    checked.values[name] = result.value;
    if (result.normalised) {
      checked.warnings.push({
        category: 'PROPERTY_VALUE_NORMALIZED',
        message: `The value of ${name} was normalized to ${result.value}`,
        context: { propertyName: [name], rawValue: [rawValue], normalizedValue: [result.value] },
      });
    }
  }
  if (problems.length) throw invalidProperties(context.state.portalId, problems);
  return checked;
};
