import type { ObjectType, OptionDefinition, PropertyDefinition } from '@tandem/taxonomy';
import type { ObservedOption, ObservedProperty } from './observed';
import type { PropertyChanges, PropertyConflict, SetupStep } from './step';

/** Field types that hold the same values, so that an admin may prefer one to another. */
const interchangeable = [
  ['select', 'radio'],
  ['text', 'textarea'],
];

/** The step that makes a property as Tandem needs it; `undefined` when it is so. */
export const compareProperty = (
  objectType: ObjectType,
  wanted: PropertyDefinition,
  active: ObservedProperty | undefined,
  archived: ObservedProperty | undefined,
): SetupStep | undefined => {
  const found = active ?? archived;
  if (!found) return { kind: 'create-property', objectType, property: wanted };

  const problem = conflictOf(wanted, found, !active);
  if (problem) return { kind: 'conflict', objectType, name: wanted.name, problem };
  if (!active) return { kind: 'restore-property', objectType, property: wanted };

  const { changes, addedOptions } = changesTo(wanted, active);
  if (Object.keys(changes).length === 0) return undefined;
  return { kind: 'update-property', objectType, name: wanted.name, changes, addedOptions };
};

/** Type and uniqueness are fixed once a property exists (HubSpot, properties guide). */
const conflictOf = (
  wanted: PropertyDefinition,
  found: ObservedProperty,
  archived: boolean,
): PropertyConflict | undefined => {
  const sameField =
    found.fieldType === wanted.fieldType ||
    interchangeable.some((family) => family.includes(found.fieldType) && family.includes(wanted.fieldType));
  if (found.type !== wanted.type || !sameField) {
    const [has, needs] = [found, wanted].map(({ type, fieldType }) => `${type} (${fieldType})`);
    return { kind: 'other-type', has: has ?? '', needs: needs ?? '', archived };
  }
  return wanted.hasUniqueValue && !found.hasUniqueValue ? { kind: 'not-unique', archived } : undefined;
};

const changesTo = (wanted: PropertyDefinition, found: ObservedProperty) => {
  const missing = missingOptions(wanted.options ?? [], found.options);
  const changes: PropertyChanges = {
    ...(found.label !== wanted.label && { label: wanted.label }),
    ...(found.description !== wanted.description && { description: wanted.description }),
    ...(missing.length > 0 && { options: [...found.options, ...missing] }),
  };
  return { changes, addedOptions: missing.map(({ value }) => value) };
};

/**
 * Options that are lacking, placed after those that are there. The options that are there keep their labels, order
 * and hidden flags, whoever made them: reasons belong to the portal's own agreement.
 */
const missingOptions = (wanted: readonly OptionDefinition[], found: ObservedOption[]): ObservedOption[] => {
  const there = new Set(found.map(({ value }) => value));
  const last = Math.max(-1, ...found.map(({ displayOrder }) => displayOrder));
  return wanted
    .filter(({ value }) => !there.has(value))
    .map((option, place) => ({ ...toPortalOption(option, last + 1 + place) }));
};

/** An option as HubSpot wants it (spec: OptionInput). */
export const toPortalOption = (option: OptionDefinition, displayOrder: number): ObservedOption => ({
  value: option.value,
  label: option.label,
  displayOrder,
  hidden: false,
  ...(option.description && { description: option.description }),
});
