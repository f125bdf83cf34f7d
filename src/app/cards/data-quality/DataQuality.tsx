import { Flex } from '@hubspot/ui-extensions';
import { FailurePanel, Outline } from '@tandem/ui';
import { useQualityLocale } from './locale';
import { Dimensions } from './parts/Dimensions';
import { Duplicates } from './parts/Duplicates';
import { Findings } from './parts/Findings';
import { Leftovers } from './parts/Leftovers';
import { Notes } from './parts/Notes';
import { Score } from './parts/Score';
import { Verified } from './parts/Verified';
import { useDataQuality } from './useDataQuality';
import { cardView } from './view/card-view';

/** The card in the record's middle column: the score and what it is made of, and everything to put right, in place. */
export function DataQuality() {
  const quality = useDataQuality();
  const locale = useQualityLocale();
  const { phrases, format } = locale;
  const { phrase } = phrases;
  const card = cardView(quality.state);
  if (card.status === 'loading') {
    const parts = [phrase('score'), phrase('dimensions'), phrase('startHere')];
    return <Outline loading={phrase('loading')} parts={parts} />;
  }
  if (card.status === 'failed') {
    return (
      <FailurePanel
        failure={card.failure}
        title={phrase('notLoaded')}
        locale={locale}
        onRetry={quality.reload}
      />
    );
  }
  const { view, failure } = card;
  return (
    <Flex direction="column" gap="medium">
      {failure && (
        <FailurePanel
          failure={failure}
          title={phrase('notLoaded')}
          reassurance={phrase('stillShown', { moment: format.moment(view.asOf) })}
          locale={locale}
          onRetry={quality.reload}
        />
      )}
      <Score state={quality.state} locale={locale} />
      <Dimensions view={view} locale={locale} />
      <Findings quality={quality} status={card.status} locale={locale} />
      <Leftovers quality={quality} locale={locale} />
      <Duplicates view={view} locale={locale} />
      <Verified view={view} locale={locale} />
      <Notes view={view} isLoading={quality.state.loading} locale={locale} onCheckAgain={quality.reload} />
    </Flex>
  );
}
