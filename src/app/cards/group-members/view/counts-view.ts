import type { DaysBack, EngagementFormula, GroupCounts } from '@tandem/contracts';
import type { GroupLocale } from '../group-locale';

export interface Figure {
  label: string;
  number: string;
}

/** How many people there are and how they stand, over everyone. */
export function countsView(counts: GroupCounts, { phrases, format }: GroupLocale): Figure[] {
  const { phrase } = phrases;
  const figures = [
    [phrase('people'), counts.people],
    [phrase('stateEngaged'), counts.engaged],
    [phrase('stateQuiet'), counts.quiet],
    [phrase('stateCold'), counts.cold],
    [phrase('noTouch'), counts.silent],
    [phrase('noRole'), counts.withoutRole],
    [phrase('touches'), counts.touches],
  ] as const;
  return figures.map(([label, number]) => ({ label, number: format.number(number) }));
}

/** The agreement's terms that a group was judged by. */
export interface GroupTermsUsed {
  formula: EngagementFormula;
  engagedWithinDays: number;
  coldAfterDays: number;
}

/** The rules behind the figures, a sentence or two each. */
export function rulesView(
  { formula, engagedWithinDays, coldAfterDays }: GroupTermsUsed,
  { phrases, format }: GroupLocale,
): string[] {
  const { days, number } = format;
  return [
    phrases.phrase('howPeople', { engaged: days(engagedWithinDays), cold: days(coldAfterDays) }),
    phrases.phrase('howScore', {
      halfLife: days(formula.halfLifeDays),
      hot: number(formula.levels.hot),
      warm: number(formula.levels.warm),
      cool: number(formula.levels.cool),
      touches: number(formula.minTouches),
      window: days(formula.minTouchesWithinDays),
    }),
  ];
}

/** How far back a card can look; `touchpointDays` of the contract, which cards import as a type only. */
const periods: readonly DaysBack[] = [30, 60, 90, 180, 365];

export const periodOptions = ({ format }: GroupLocale) =>
  periods.map((value) => ({ value, label: format.days(value) }));
