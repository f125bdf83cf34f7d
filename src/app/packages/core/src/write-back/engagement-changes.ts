import { changedEngagement, engagementPropertyNames } from '../engagement';
import type { EngagementProjection } from '../engagement';
import { recordChanges } from './record-changes';
import type { ProjectionTarget, RecordChange } from './record-changes';

/** A record with the engagement properties it has and those it should have. */
export type EngagementTarget = ProjectionTarget<EngagementProjection>;

/** Properties to write to one record. */
export type EngagementChange = RecordChange<EngagementProjection>;

/** What to write so that records say what was computed of their engagement, see {@link recordChanges}. */
export const engagementChanges = (
  targets: readonly EngagementTarget[],
): { changes: EngagementChange[]; missing: string[] } =>
  recordChanges(engagementPropertyNames, targets, changedEngagement);
