import { Select } from '@hubspot/ui-extensions';
import type { DaysBack } from '@tandem/contracts';
import type { GroupLocale } from '../group-locale';
import { periodOptions } from '../view/counts-view';

interface PeriodProps {
  days: DaysBack;
  disabled: boolean;
  locale: GroupLocale;
  onChoose: (days: DaysBack) => void;
}

/** How far back the card looks. */
export function Period({ days, disabled, locale, onChoose }: PeriodProps) {
  return (
    <Select
      name="days"
      label={locale.phrases.phrase('lookBack')}
      options={periodOptions(locale)}
      value={days}
      readOnly={disabled}
      onChange={(chosen) => onChoose(Number(chosen) as DaysBack)}
      testId="days"
    />
  );
}
