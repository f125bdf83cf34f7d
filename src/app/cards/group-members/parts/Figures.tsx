import { Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import type { Figure } from '../view/counts-view';

/** A row of numbers with their names. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <Statistics testId="counts">
      {figures.map(({ label, number }) => (
        <StatisticsItem key={label} label={label} number={number} />
      ))}
    </Statistics>
  );
}
