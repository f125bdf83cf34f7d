import type { StoredProperty } from '../state/types';
import type { Normalised, NormaliseContext } from './normalised';

const notAllowed = (raw: string, allowed: string[]): Normalised => ({
  code: 'INVALID_OPTION',
  message: `${raw} was not one of the allowed options: [${allowed.join(', ')}]`,
});

export const normaliseBoolean = (raw: string): Normalised => {
  const value = raw.trim().toLowerCase();
  return value === 'true' || value === 'false' ? { value } : notAllowed(raw, ['true', 'false']);
};

/** Several values in one property, as `a;b`. */
export const isMultiSelect = (property: StoredProperty): boolean => property.fieldType === 'checkbox';

/** `a;b` → its values without blanks and repeats. */
export const splitOptions = (value: string): string[] => [
  ...new Set(
    value
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/**
 * Values of an enumeration, matched exactly. Several are joined by `;`; a leading `;` adds to those
 * the record has (https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide).
 */
export const normaliseOptions = (
  property: StoredProperty,
  raw: string,
  { current, externalOptions }: NormaliseContext,
): Normalised => {
  const allowed = property.externalOptions
    ? externalOptions?.(property)
    : property.options.map((option) => option.value);
  const multi = isMultiSelect(property);
  const given = multi ? splitOptions(raw) : [raw.trim()];
  const unknown = allowed && given.find((value) => !allowed.includes(value));
  if (unknown !== undefined && allowed) return notAllowed(unknown, allowed);
  if (!multi) return { value: given[0] ?? '' };
  const appended = raw.startsWith(';') ? splitOptions(`${current};${raw}`) : given;
  return { value: appended.join(';') };
};
