import { hygieneDimensions, hygieneProjectionOf, hygieneRulesOf } from '@tandem/taxonomy';
import type { HygieneProjectionName, StandardObjectType } from '@tandem/taxonomy';
import { changedProperties } from '../changed-properties';
import type { RecordProperties } from '../property-values';
import { recordChanges } from '../write-back/record-changes';
import type { ProjectionTarget, RecordChange } from '../write-back/record-changes';
import type { HygieneResult } from './model';

/** What a score makes of a record's properties; `''` clears, as HubSpot's API has it. */
export type HygieneProjection = Record<HygieneProjectionName, string>;

/** Properties to ask HubSpot for when comparing a record with its score, the same for all objects. */
export const hygienePropertyNames: readonly HygieneProjectionName[] = hygieneProjectionOf('contacts').map(
  ({ name }) => name,
);

const percent = (value: number | null): string => (value === null ? '' : String(Math.round(100 * value)));

/** A record's data quality properties. What was not measured is empty, never 0; issues stand in the registry's order. */
export function projectHygiene(result: HygieneResult): HygieneProjection {
  const { score, grade, dimensions, findings, nextBest, rulesVersion, asOf, objectType } = result;
  const found = new Set(findings.map(({ rule }) => rule));
  const issues = hygieneRulesOf(objectType).filter(({ id }) => found.has(id));
  const shares = Object.fromEntries(
    hygieneDimensions.map((dimension) => [`tandem_hygiene_${dimension}`, percent(dimensions[dimension])]),
  ) as Record<`tandem_hygiene_${(typeof hygieneDimensions)[number]}`, string>;
  return {
    tandem_hygiene_score: score === null ? '' : String(score),
    tandem_hygiene_grade: grade ?? '',
    ...shares,
    tandem_hygiene_issues: issues.map(({ id }) => id).join(';'),
    tandem_hygiene_issue_count: String(issues.length),
    tandem_hygiene_next_field: nextBest?.property ?? '',
    tandem_hygiene_scored_at: new Date(asOf).toISOString(),
    tandem_hygiene_rules_version: String(rulesVersion),
  };
}

/**
 * The properties in which a record differs from its score. When nothing but the time of scoring differs there is nothing
 * to write: looking at a card is no news. HubSpot may answer several choices in any order.
 */
export function changedHygiene(
  objectType: StandardObjectType,
  current: RecordProperties,
  projected: HygieneProjection,
): Partial<HygieneProjection> {
  const sorted = (issues: string | null | undefined): string => (issues ?? '').split(';').sort().join(';');
  const changed = changedProperties(hygieneProjectionOf(objectType), current, projected);
  if (sorted(current['tandem_hygiene_issues']) === sorted(projected.tandem_hygiene_issues)) {
    delete changed.tandem_hygiene_issues;
  }
  const news = Object.keys(changed).some((name) => name !== 'tandem_hygiene_scored_at');
  return news ? changed : {};
}

/** What to write so that records say what was computed of their data, see {@link recordChanges}. */
export const hygieneChanges = (
  objectType: StandardObjectType,
  targets: ReadonlyArray<ProjectionTarget<HygieneProjection>>,
): { changes: Array<RecordChange<HygieneProjection>>; missing: string[] } =>
  recordChanges(hygienePropertyNames, targets, (current, projected) =>
    changedHygiene(objectType, current, projected),
  );
