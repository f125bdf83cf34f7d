import type { EngagementTerms, SourceOutcome, Touchpoint } from '@tandem/taxonomy';
import { projectEngagement, scoreEngagement } from '../engagement';
import type { EngagementProjection } from '../engagement';

/**
 * What a contact's engagement properties should be: by the contact's own touches and without buying roles, which
 * belong to a purchase. So a contact's own card, a group's card and a job over all contacts write the same.
 *
 * @param touches of the contact, merged and marked, from every source that the portal has
 * @param now epoch milliseconds
 */
export const projectContactEngagement = (
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
): EngagementProjection => projectEngagement(touches, scoreEngagement(touches, terms, now), terms);

/** True unless a source failed just now: what a portal lacks for good makes a score smaller, but not wrong. */
export const isWhole = (sources: readonly SourceOutcome[]): boolean =>
  sources.every(({ state }) => state !== 'failed');
