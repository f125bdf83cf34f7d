import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { TouchpointsView } from '@tandem/contracts';
import type { CardLocale } from '../locale';
import { levelView } from '../view/level-view';
import { touchLine } from '../view/touch-line';
import { whyNow } from '../view/why-now';
import { Level } from './Level';
import { TouchLines } from './TouchLine';

interface GlanceProps {
  view: TouchpointsView;
  portalId: number;
  locale: CardLocale;
}

/** Everything a rep needs between two calls. */
export function Glance({ view, portalId, locale }: GlanceProps) {
  const { phrase } = locale.phrases;
  const look = { locale, now: view.asOf, portalId };
  return (
    <>
      <Level level={levelView(view, look)} />
      <Flex direction="column" gap="flush" testId="why-now">
        <Text format={{ fontWeight: 'demibold' }}>{phrase('whyNow')}</Text>
        <Text>{whyNow(view, look)}</Text>
      </Flex>
      {view.latest.length > 0 && (
        <Flex direction="column" gap="small" testId="latest">
          <Heading>{phrase('latest')}</Heading>
          <TouchLines lines={view.latest.map((moment) => touchLine(moment, look))} />
        </Flex>
      )}
    </>
  );
}
