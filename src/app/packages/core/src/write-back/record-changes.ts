import type { RecordProperties } from '../property-values';

/** A record with the properties it has and those it should have. */
export interface ProjectionTarget<Projection> {
  id: string;
  properties: RecordProperties;
  projected: Projection;
}

/** Properties to write to one record. */
export interface RecordChange<Projection> {
  id: string;
  properties: Partial<Projection>;
}

/**
 * What to write so that records say what was computed of them: only records and properties that differ, and only
 * properties that the portal has. A record read without a property lacks it, since HubSpot answers every property it
 * was asked for and knows.
 *
 * @param names of the projection's properties, in setup's order
 * @param changed the part of a projection in which a record differs from it
 * @returns the changes, and names of properties that some record lacks, in the order of `names`
 */
export function recordChanges<Projection extends Record<string, string>>(
  names: readonly string[],
  targets: ReadonlyArray<ProjectionTarget<Projection>>,
  changed: (current: RecordProperties, projected: Projection) => Partial<Projection>,
): { changes: Array<RecordChange<Projection>>; missing: string[] } {
  const missing = names.filter((name) => targets.some(({ properties }) => !Object.hasOwn(properties, name)));
  const changes = targets.flatMap(({ id, properties, projected }) => {
    const writable = Object.entries(changed(properties, projected)).filter(([name]) =>
      Object.hasOwn(properties, name),
    );
    return writable.length === 0
      ? []
      : [{ id, properties: Object.fromEntries(writable) as Partial<Projection> }];
  });
  return { changes, missing };
}
