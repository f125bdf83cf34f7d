import { LoadingSpinner } from '@hubspot/ui-extensions';
import { FailurePanel, Outline } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import type { GroupState } from '../group-state';

interface StandingProps {
  state: Pick<GroupState<unknown, unknown>, 'view' | 'loading' | 'failure'>;
  /** When what is shown was true, epoch milliseconds; null while nothing is. */
  asOf: number | null;
  words: { loading: string; notLoaded: string; parts: string[] };
  locale: GroupLocale;
  onRetry: () => void;
}

/** That the card loads, or could not. What was shown before stays below, and says from when it is. */
export function Standing({ state, asOf, words, locale, onRetry }: StandingProps) {
  const { phrases, format } = locale;
  if (state.loading)
    return state.view === null ? (
      <Outline loading={words.loading} parts={words.parts} />
    ) : (
      <LoadingSpinner label={words.loading} showLabel size="small" testId="updating" />
    );
  if (!state.failure) return null;
  return (
    <FailurePanel
      failure={state.failure}
      title={words.notLoaded}
      reassurance={asOf === null ? undefined : phrases.phrase('asOf', { moment: format.moment(asOf) })}
      locale={locale}
      onRetry={onRetry}
    />
  );
}
