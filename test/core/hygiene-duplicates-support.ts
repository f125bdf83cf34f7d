import type { StandardObjectType } from '@tandem/taxonomy';
import { findDuplicates, subjectOf } from '@tandem/core/hygiene';

export type Properties = Record<string, string | null>;

export const subject = (properties: Properties, objectType: StandardObjectType = 'contacts', id = '1') =>
  subjectOf({ objectType, id, properties }, 0);

/** What is said of one other record: kinds and probabilities, and how likely it is in all. */
export function judged(
  one: Properties,
  other: Properties,
  objectType: StandardObjectType = 'contacts',
): string {
  const [candidate] = findDuplicates(subject(one, objectType), [{ id: '2', properties: other }]);
  if (!candidate) return 'nothing';
  const reasons = candidate.reasons.map(({ kind, probability }) => `${kind} ${probability}`).join(', ');
  return `${reasons}: ${candidate.probability}`;
}
