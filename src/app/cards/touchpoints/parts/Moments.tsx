import { Heading, Select, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import type { DaysBack } from '@tandem/contracts';
import type { CardLocale } from '../locale';
import type { FilterView } from '../view/filter-view';
import type { TouchLine } from '../view/touch-line';
import { TouchLines } from './TouchLine';

interface PeriodProps {
  periods: FilterView['periods'];
  days: DaysBack;
  locale: CardLocale;
  onChoose: (days: DaysBack) => void;
}

/** How far back moments, assets and log look. */
export function Period({ periods, days, locale, onChoose }: PeriodProps) {
  return (
    <Select
      name="period"
      label={locale.phrases.phrase('period')}
      value={days}
      options={periods}
      onChange={(chosen) => onChoose(Number(chosen) as DaysBack)}
      testId="period"
    />
  );
}

/** Conversions, buying actions and events: the few touches that matter most. */
export function Moments({ lines, locale }: { lines: TouchLine[]; locale: CardLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Column testId="moments">
      <Heading>{phrase('moments')}</Heading>
      {lines.length === 0 && <Text>{phrase('momentsNone')}</Text>}
      <TouchLines lines={lines} />
    </Column>
  );
}
