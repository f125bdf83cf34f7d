import { Flex, Text } from '@hubspot/ui-extensions';
import { FailurePanel, Outline } from '@tandem/ui';
import { useQualityLocale } from './locale';
import { AllRight } from './parts/AllRight';
import { Finding } from './parts/Finding';
import { Leftovers } from './parts/Leftovers';
import { Score } from './parts/Score';
import { useDataQuality } from './useDataQuality';
import { cardView } from './view/card-view';
import { findingItems } from './view/finding-view';
import { unmeasuredNote } from './view/notes-view';

/** Name of the full card, as its component definition has it. */
const fullCard = 'Data quality';

/** The card in the sidebar: the score, how much is to be put right, and the next field, in place. */
export function DataQualityCompact() {
  const quality = useDataQuality();
  const locale = useQualityLocale();
  const { phrases, format } = locale;
  const { phrase } = phrases;
  const card = cardView(quality.state);
  if (card.status === 'loading') {
    return <Outline loading={phrase('loading')} parts={[phrase('score'), phrase('startHere')]} />;
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
  const items = findingItems(quality.state, locale);
  const open = items.find(({ isOpen }) => isOpen);
  const unmeasured = unmeasuredNote(card.view, locale);
  return (
    <Flex direction="column" gap="small">
      <Score state={quality.state} locale={locale} />
      {card.status === 'all_right' && <AllRight state={quality.state} locale={locale} />}
      {open && (
        <>
          <Text testId="count">
            {phrases.plural('findings', items.length, { count: format.number(items.length) })}
          </Text>
          <Finding place={0} item={open} quality={quality} locale={locale} />
        </>
      )}
      <Leftovers quality={quality} locale={locale} />
      {unmeasured && <Text variant="microcopy">{unmeasured}</Text>}
      <Text variant="microcopy">{phrase('seeCard', { card: fullCard })}</Text>
    </Flex>
  );
}
