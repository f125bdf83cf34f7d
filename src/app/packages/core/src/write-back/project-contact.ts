import type { EngagementTerms, SourceOutcome, Touchpoint } from '@tandem/taxonomy';
import { projectEngagement, scoreEngagement } from '../engagement';
import type { EngagementProjection } from '../engagement';
import type { RecordProperties } from '../property-values';
import { ownRolesOf } from './contact-roles';

/**
 * What a contact's engagement properties should be: by the contact's own touches and the buying roles of its own property.
 * What a deal calls the person belongs to that purchase and does not count. So a contact's own card, a group's card and a
 * job over all contacts write the same.
 *
 * @param touches of the contact, merged and marked, from every source that the portal has
 * @param properties of the contact, `hs_buying_role` among them
 * @param now epoch milliseconds
 */
export function projectContactEngagement(
  touches: readonly Touchpoint[],
  properties: RecordProperties,
  terms: EngagementTerms,
  now: number,
): EngagementProjection {
  const rolesOf = ownRolesOf(properties);
  return projectEngagement(touches, scoreEngagement(touches, terms, now, rolesOf), terms, rolesOf);
}

/** True unless a source failed just now: what a portal lacks for good makes a score smaller, but not wrong. */
export const isWhole = (sources: readonly SourceOutcome[]): boolean =>
  sources.every(({ state }) => state !== 'failed');
