import { Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import type { Figure } from '../view/counts-view';

/** A row of numbers with their names. */
export function Figures({ figures, testId }: { figures: Figure[]; testId: string }) {
  return (
    <Statistics testId={testId}>
      {figures.map((figure) => (
        <StatisticsItem key={figure.label} {...figure} />
      ))}
    </Statistics>
  );
}
