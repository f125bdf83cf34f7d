import type { DaysBack, GroupCounts } from '@tandem/contracts';
import { withDetail } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';

export interface Figure {
  label: string;
  number: string;
}

/** How many people there are and how they stand, over everyone, and their touches in as many days. */
export function countsView(
  { counts, days }: { counts: GroupCounts; days: DaysBack },
  { phrases, format }: GroupLocale,
): Figure[] {
  const { phrase } = phrases;
  const figures = [
    [phrase('people'), counts.people],
    [phrase('stateEngaged'), counts.engaged],
    [phrase('stateQuiet'), counts.quiet],
    [phrase('stateCold'), counts.cold],
    [phrase('stateSilent'), counts.silent],
    [phrase('noRole'), counts.withoutRole],
    [withDetail(phrase('touches'), format.days(days)), counts.touches],
  ] as const;
  return figures.map(([label, number]) => ({ label, number: format.number(number) }));
}

/** The rule behind who is engaged and who is cold. */
export const engagedRule = (
  { engagedWithinDays, coldAfterDays }: { engagedWithinDays: number; coldAfterDays: number },
  { phrases, format }: GroupLocale,
): string =>
  phrases.phrase('howPeople', {
    engaged: format.days(engagedWithinDays),
    cold: format.days(coldAfterDays),
  });

/** How far back a card can look; `touchpointDays` of the contract, which cards import as a type only. */
const periods: readonly DaysBack[] = [30, 60, 90, 180, 365];

export const periodOptions = ({ format }: GroupLocale) =>
  periods.map((value) => ({ value, label: format.days(value) }));
