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
    return { why: 'failed', failure: reply, words: wordsOf(reply, inputsIn(view), locale) };
  }
  const shownAs = inputsIn(view).find(({ property }) => property === reply.property);
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

const inputsIn = (view: HygieneState['view']) => (view?.findings ?? []).flatMap(({ input }) => input ?? []);

/** The failure in a sentence, with properties named as the portal calls them. */
function wordsOf(failure: Failure, inputs: ReturnType<typeof inputsIn>, locale: QualityLocale): FailureView {
  const { phrase } = locale.phrases;
  if (failure.code === 'invalid_input') {
    const problems = failure.fields.map(({ problem }) => problem);
    const key = problems.includes('not_offered')
      ? 'notOffered'
      : problems.includes('too_long')
        ? 'tooLong'
        : problems.includes('not_a_date')
          ? 'notADate'
          : 'notTaken';
    return { message: phrase(key), canRetry: false };
  }
  if (failure.code !== 'rule_refused') return editFailureView(failure, locale);
  const named = failure.properties.map(
    (name) => inputs.find(({ property }) => property === name)?.label ?? name,
  );
  return editFailureView({ ...failure, properties: named }, locale);
}
