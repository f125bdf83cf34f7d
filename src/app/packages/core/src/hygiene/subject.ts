import type { StandardObjectType, Verification } from '@tandem/taxonomy';
import type { RecordProperties } from '../property-values';
import { Facts } from './facts';
import type { Related, Subject } from './model';

/** What is known of a record; members that are absent were not read. */
export interface SubjectParts {
  objectType: StandardObjectType;
  id: string;
  properties: RecordProperties;
  setAt?: Readonly<Record<string, number>>;
  verifications?: readonly Verification[];
  related?: Related;
}

/** Makes a record ready for rules. @param now epoch milliseconds */
export const subjectOf = (
  { verifications = [], related = {}, ...parts }: SubjectParts,
  now: number,
): Subject => ({
  ...parts,
  verifications,
  related,
  now,
  facts: new Facts(parts.properties, related.properties),
});
