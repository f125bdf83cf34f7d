import { FailurePanel, Outline } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import type { GroupState } from '../group-state';

interface StandingProps {
  state: Pick<GroupState<unknown, unknown>, 'view' | 'loading' | 'failure'>;
  /** When what is shown was true, epoch milliseconds; null while nothing is. */
  asOf: number | null;
  /** Headings of the card's parts, in their order. */
  parts: string[];
  locale: GroupLocale;
  onRetry: () => void;
}

/** That the card loads, or could not. What was shown before stays below, and says from when it is. */
export function Standing({ state, asOf, parts, locale, onRetry }: StandingProps) {
  const { phrase } = locale.phrases;
  if (state.loading) return <Outline loading={phrase('loading')} parts={state.view === null ? parts : []} />;
  if (!state.failure) return null;
  return (
    <FailurePanel
      failure={state.failure}
      title={phrase('notLoaded')}
      reassurance={asOf === null ? undefined : phrase('asOf', { moment: locale.format.moment(asOf) })}
      locale={locale}
      onRetry={onRetry}
    />
  );
}
