import { hygieneDefaults } from '@tandem/taxonomy';
import { rulesFor, scoreHygiene, scoreHygieneBatch } from '@tandem/core/hygiene';
import type { Subject } from '@tandem/core/hygiene';

export { inventRecord } from './invented-records';

/** Scores a record in the terms of the first agreement. */
export const score = (subject: Subject) =>
  scoreHygiene(subject, hygieneDefaults, rulesFor(subject.objectType));

/** Scores records as a job over a portal does: of one object type after the other. */
export const scoreBatch = (subjects: readonly Subject[]) =>
  (['contacts', 'companies', 'deals'] as const).forEach((objectType) =>
    scoreHygieneBatch(
      subjects.filter((subject) => subject.objectType === objectType),
      hygieneDefaults,
      rulesFor(objectType),
    ),
  );
