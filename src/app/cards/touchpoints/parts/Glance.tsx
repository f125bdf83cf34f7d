import { Heading, Text } from '@hubspot/ui-extensions';
import type { TouchpointsView } from '@tandem/contracts';
import { Column, EngagementLine, engagementWords } from '@tandem/ui';
import type { GlanceLocale } from '../locale';
import { touchLine } from '../view/touch-line';
import { whyNow } from '../view/why-now';
import { TouchLines } from './TouchLine';

interface GlanceProps {
  view: TouchpointsView;
  portalId: number;
  locale: GlanceLocale;
}

/** Everything a rep needs between two calls. */
export function Glance({ view, portalId, locale }: GlanceProps) {
  const { phrase } = locale.phrases;
  const look = { locale, now: view.asOf, portalId };
  return (
    <>
      <EngagementLine words={engagementWords(view.engagement, locale)} />
      <Column gap="flush" testId="why-now">
        <Text format={{ fontWeight: 'demibold' }}>{phrase('whyNow')}</Text>
        <Text>{whyNow(view, look)}</Text>
      </Column>
      {view.latest.length > 0 && (
        <Column testId="latest">
          <Heading>{phrase('latest')}</Heading>
          <TouchLines lines={view.latest.map((moment) => touchLine(moment, look))} />
        </Column>
      )}
    </>
  );
}
