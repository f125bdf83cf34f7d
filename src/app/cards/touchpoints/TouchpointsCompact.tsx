import { Text } from '@hubspot/ui-extensions';
import { Column, FailurePanel, LeftOut, leftOutBriefly, Note, Outline, SourceNotes } from '@tandem/ui';
import { useGlanceLocale } from './locale';
import { Glance } from './parts/Glance';
import { useTouchpoints } from './useTouchpoints';
import { cardView } from './view/card-view';

/** Name of the full card, as its component definition has it. */
const fullCard = 'Marketing touchpoints';

/** The card in the sidebar: how warm, why now, and the last three touches that mean something. */
export function TouchpointsCompact() {
  const { state, portalId, reload } = useTouchpoints();
  const locale = useGlanceLocale();
  const { phrase } = locale.phrases;
  const card = cardView(state);
  if (card.status === 'loading') {
    return <Outline loading={phrase('loading')} parts={[phrase('whyNow'), phrase('latest')]} />;
  }
  if (card.status === 'failed') {
    return (
      <FailurePanel failure={card.failure} title={phrase('notLoaded')} locale={locale} onRetry={reload} />
    );
  }
  return (
    <Column>
      <SourceNotes sources={card.view.sources} locale={locale} onRetry={reload} />
      {card.status === 'nothing' ? (
        <Text testId="empty">{`${phrase('noTouch')}. ${phrase('empty')}`}</Text>
      ) : (
        <Glance view={card.view} portalId={portalId} locale={locale} />
      )}
      <LeftOut lines={leftOutBriefly(card.view.sources, locale)} />
      <Note>{phrase('seeCard', { card: fullCard })}</Note>
    </Column>
  );
}
