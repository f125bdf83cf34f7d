import type { Failure, FindingView } from '@tandem/contracts';
import { editFailureView } from '@tandem/ui';
import type { FailureView } from '@tandem/ui';
import type { HygieneState } from '../hygiene-state';
import type { QualityLocale } from '../locale';
import { readable } from './field-view';

/** Why the last attempt about a finding was not saved. */
export type UnsavedView =
  | { why: 'failed'; failure: Failure; words: FailureView }
  /** Somebody wrote the field meanwhile: both values, and the person chooses. */
  | { why: 'changed'; property: string; title: string; theirs: string; mine: string | null };

export function unsavedView(
  finding: FindingView,
  { unsaved, view }: HygieneState,
  locale: QualityLocale,
): UnsavedView | null {
  if (unsaved?.attempt.rule !== finding.rule) return null;
  const { attempt, reply } = unsaved;
  if (reply.code !== 'changed_meanwhile') {
    return { why: 'failed', failure: reply, words: wordsOf(reply, locale) };
  }
  const inputs = (view?.findings ?? []).flatMap(({ input }) => input ?? []);
  const shownAs = inputs.find(({ property }) => property === reply.property);
  const asField = shownAs ?? { kind: 'text' as const, options: [] };
  const wanted =
    attempt.kind === 'fix' ? attempt.changes.find(({ property }) => property === reply.property) : undefined;
  return {
    why: 'changed',
    property: reply.property,
    title: locale.phrases.phrase('changedMeanwhile', { field: reply.label }),
    theirs: readable(asField, reply.current, locale),
    mine: wanted ? readable(asField, wanted.value, locale) : null,
  };
}

/** What HubSpot has against a value, where more can be said than that it does not take it. */
const refusals = {
  not_offered: 'notOffered',
  too_long: 'tooLong',
  not_a_date: 'notADate',
  taken: 'taken',
} as const;

/** The failure in a sentence. */
function wordsOf(failure: Failure, locale: QualityLocale): FailureView {
  if (failure.code !== 'invalid_input') return editFailureView(failure, locale);
  const known = failure.fields.flatMap(({ problem }) =>
    problem in refusals ? refusals[problem as keyof typeof refusals] : [],
  );
  return { message: locale.phrases.phrase(known[0] ?? 'notTaken'), canRetry: false };
}
