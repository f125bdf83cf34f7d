import { Column, FailurePanel, LeftOut, leftOutLines, Outline, SourceNotes } from '@tandem/ui';
import { useCardLocale } from './locale';
import { Everything } from './parts/Everything';
import { Nothing } from './parts/Nothing';
import { useTouchpoints } from './useTouchpoints';
import { cardView } from './view/card-view';

/** The card in the record's middle column: how warm and why, the weeks, what matters, and every touch. */
export function Touchpoints() {
  const touchpoints = useTouchpoints();
  const locale = useCardLocale();
  const { phrase } = locale.phrases;
  const card = cardView(touchpoints.state);
  if (card.status === 'loading') {
    const parts = (['level', 'weeks', 'moments', 'journey', 'log'] as const).map((part) => phrase(part));
    return <Outline loading={phrase('loading')} parts={parts} />;
  }
  if (card.status === 'failed') {
    return (
      <FailurePanel
        failure={card.failure}
        title={phrase('notLoaded')}
        locale={locale}
        onRetry={touchpoints.reload}
      />
    );
  }
  return (
    <Column gap="medium">
      {card.failure && (
        <FailurePanel
          failure={card.failure}
          title={phrase('notLoaded')}
          reassurance={phrase('stillShown')}
          locale={locale}
          onRetry={touchpoints.reload}
        />
      )}
      <SourceNotes sources={card.view.sources} locale={locale} onRetry={touchpoints.reload} />
      {card.status === 'nothing' ? (
        <Nothing locale={locale} />
      ) : (
        <Everything view={card.view} touchpoints={touchpoints} locale={locale} />
      )}
      <LeftOut lines={leftOutLines(card.view.sources, locale)} />
    </Column>
  );
}
