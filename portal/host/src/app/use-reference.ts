import { useMemo } from 'react';
import { loadDefinition, loadOwners, type ObjectDefinition } from './api/definitions';
import type { Owner, PropertyDefinition, PropertyOption } from './api/types';
import { formatValue } from './format';
import { choicesOf } from './names';
import type { ObjectType } from './object-types';
import { useSession } from './session';
import { useLoaded, type Loaded } from './use-loaded';

/** Definitions of one object type with ready-made lookups for showing and choosing values. */
export interface Reference {
  definition: ObjectDefinition;
  owners: Owner[];
  property: (name: string) => PropertyDefinition | undefined;
  /** The property's choices, or null when any value may be typed. */
  choices: (name: string) => PropertyOption[] | null;
  /** A stored value as this user reads it; empty for none. */
  show: (name: string, value: string | null | undefined) => string;
}

/** Loads what is needed to show records of a type. */
export function useReference(type: ObjectType | undefined): { state: Loaded<Reference>; reload: () => void } {
  const { conventions } = useSession();
  const { state, reload } = useLoaded(type ? `reference:${type.apiName}` : null, async () =>
    Promise.all([loadDefinition(type!.apiName), loadOwners()]),
  );
  const reference = useMemo((): Loaded<Reference> => {
    if (state.status !== 'ready') return state;
    const [definition, owners] = state.data;
    return { ...state, data: makeReference(definition, owners, conventions) };
  }, [state, conventions]);
  return { state: reference, reload };
}

function makeReference(
  definition: ObjectDefinition,
  owners: Owner[],
  conventions: Parameters<typeof formatValue>[2],
): Reference {
  const remembered = new Map<string, PropertyOption[] | null>();
  const property = (name: string) => definition.properties.get(name);
  const choices = (name: string): PropertyOption[] | null => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const asked = property(name);
    const found = asked ? choicesOf(asked, definition, owners) : null;
    remembered.set(name, found);
    return found;
  };
  return {
    definition,
    owners,
    property,
    choices,
    show: (name, value) => {
      const asked = property(name);
      if (!asked) return value ?? '';
      return formatValue(
        value,
        asked,
        conventions,
        (stored) => choices(name)?.find((choice) => choice.value === stored)?.label,
      );
    },
  };
}
