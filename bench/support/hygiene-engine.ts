import { hygieneDefaults } from '@tandem/taxonomy';
import { rulesFor, scoreHygiene } from '@tandem/core/hygiene';
import type { Subject } from '@tandem/core/hygiene';

export { inventRecord } from './invented-records';

/** Scores a record in the terms of the first agreement. */
export const score = (subject: Subject) =>
  scoreHygiene(subject, hygieneDefaults, rulesFor(subject.objectType));
