import type { PropertyDefinition } from '@tandem/taxonomy';
import { dateOf, momentOf, numberOf, textOf } from './property-values';
import type { RecordProperties } from './property-values';

/**
 * The part of a projection in which a record differs from it. Compares what is meant, not how it is written:
 * HubSpot may answer `4.0` for 4 and another ISO form, or milliseconds, for the same moment.
 *
 * @param definitions the properties that are projected
 * @returns only the properties to write; empty when the record already agrees
 */
export function changedProperties<Name extends string>(
  definitions: ReadonlyArray<Pick<PropertyDefinition, 'type'> & { name: Name }>,
  current: RecordProperties,
  projected: Readonly<Record<Name, string>>,
): Partial<Record<Name, string>> {
  const changed = definitions.filter(
    ({ name, type }) => meaningOf(current, name, type) !== meaningOf(projected, name, type),
  );
  return Object.fromEntries(changed.map(({ name }) => [name, projected[name]])) as Partial<
    Record<Name, string>
  >;
}

function meaningOf(
  properties: RecordProperties,
  name: string,
  type: PropertyDefinition['type'],
): string | number | null {
  if (type === 'number') return numberOf(properties, name);
  if (type === 'datetime') return momentOf(properties, name);
  if (type === 'date') return dateOf(properties, name);
  return textOf(properties, name);
}
