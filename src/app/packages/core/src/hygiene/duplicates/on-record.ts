import type { StandardObjectType } from '@tandem/taxonomy';
import { textOf } from '../../property-values';
import type { DuplicateCandidate } from '../model';
import { byProbability, combinedProbability, leastCandidate } from './combine';
import { duplicateProfiles } from './profiles';
import type { DuplicateFilterGroup, DuplicateRecord, DuplicateSubject } from './profile';

/** A record of one of the three objects; a `Subject` is one. */
export type DuplicateSubjectOf = DuplicateSubject & { objectType: StandardObjectType };

/** HubSpot's limits on one search (https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm). */
const searchLimits = { groups: 5, filtersInGroup: 6, filters: 18 } as const;
/** Of 3,000 characters of a body; the rest is for the properties and the frame. */
const longestGroups = 2_200;
/** People compare a handful side by side. */
const mostCandidates = 10;

/**
 * `filterGroups` for one search that finds likely duplicates of a record, the record itself among them; never more than
 * HubSpot takes. What it finds is judged by `findDuplicates`. Empty when nothing could be sought: then do not search,
 * because a search without groups finds everything.
 */
export function duplicateFilters(subject: DuplicateSubjectOf): DuplicateFilterGroup[] {
  const profile = duplicateProfiles[subject.objectType];
  const groups: DuplicateFilterGroup[] = [];
  let filters = 0;
  for (const group of profile.filterGroupsOf(profile.fingerprintOf(subject), subject)) {
    if (groups.length === searchLimits.groups || group.filters.length > searchLimits.filtersInGroup) continue;
    if (filters + group.filters.length > searchLimits.filters) continue;
    if (JSON.stringify([...groups, group]).length > longestGroups) continue;
    groups.push(group);
    filters += group.filters.length;
  }
  return groups;
}

/**
 * Other records that may be the same, likeliest first, at most ten. Never the record itself or one that was merged into
 * it.
 *
 * @param records with the properties of `duplicateProperties`
 */
export function findDuplicates(
  subject: DuplicateSubjectOf,
  records: readonly DuplicateRecord[],
): DuplicateCandidate[] {
  const profile = duplicateProfiles[subject.objectType];
  const print = profile.fingerprintOf(subject);
  const known = new Set([subject.id, ...mergedIdsOf(subject)]);
  const candidates: DuplicateCandidate[] = [];
  for (const { id, properties } of records) {
    if (known.has(id)) continue;
    known.add(id);
    if (mergedIdsOf({ id, properties }).includes(subject.id)) continue;
    const reasons = profile.compare(print, profile.fingerprintOf({ id, properties })).sort(byProbability);
    const probability = combinedProbability(reasons);
    if (probability >= leastCandidate) candidates.push({ id, probability, reasons, properties });
  }
  return candidates.sort(likeliestFirst).slice(0, mostCandidates);
}

const likeliestFirst = (one: DuplicateCandidate, other: DuplicateCandidate): number =>
  other.probability - one.probability || compareIds(one.id, other.id);

/** HubSpot's ids are numbers; older records have smaller ones. */
export const compareIds = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : Number(one > other));

/** Ids of records that were merged into this one: HubSpot still answers to them. The older property adds a time to each. */
function mergedIdsOf({ properties }: DuplicateRecord): string[] {
  const texts = [textOf(properties, 'hs_merged_object_ids'), textOf(properties, 'hs_calculated_merged_vids')];
  return texts.flatMap((text) => text?.split(';').map((part) => part.split(':', 1)[0]!.trim()) ?? []);
}
