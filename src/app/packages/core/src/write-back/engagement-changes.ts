import { changedEngagement, engagementPropertyNames } from '../engagement';
import type { EngagementProjection } from '../engagement';
import type { RecordProperties } from '../property-values';

/** A record with the engagement properties it has and those it should have. */
export interface EngagementTarget {
  id: string;
  properties: RecordProperties;
  projected: EngagementProjection;
}

/** Properties to write to one record. */
export interface EngagementChange {
  id: string;
  properties: Partial<EngagementProjection>;
}

/**
 * What to write so that records say what was computed of them: only records and properties that differ, and only
 * properties that the portal has. A record read without a property lacks it, since HubSpot answers every property it
 * was asked for and knows.
 *
 * @returns the changes, and names of properties that some record lacks, in setup's order
 */
export function engagementChanges(targets: readonly EngagementTarget[]): {
  changes: EngagementChange[];
  missing: string[];
} {
  const missing = engagementPropertyNames.filter((name) =>
    targets.some(({ properties }) => !Object.hasOwn(properties, name)),
  );
  const changes = targets.flatMap(({ id, properties, projected }) => {
    const differing = Object.entries(changedEngagement(properties, projected));
    const writable = differing.filter(([name]) => Object.hasOwn(properties, name));
    return writable.length === 0 ? [] : [{ id, properties: Object.fromEntries(writable) }];
  });
  return { changes, missing };
}
