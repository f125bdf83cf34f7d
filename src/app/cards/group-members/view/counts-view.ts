import type { DaysBack, GroupCounts, GroupDepth } from '@tandem/contracts';
import { withDetail } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';

export interface Figure {
  label: string;
  number: string;
}

/** A number of which no more is known than that it is so large at least. */
export const atLeast = (number: string, isLeast: boolean): string => (isLeast ? `≥ ${number}` : number);

/**
 * How many people there are and how they stand, over everyone, and their touches in as many days. Touches are of the
 * people read, which is said where these are not all.
 */
export function countsView(
  { counts, days, depth }: { counts: GroupCounts; days: DaysBack; depth: GroupDepth },
  { phrases, format }: GroupLocale,
): Figure[] {
  const { phrase } = phrases;
  const { number } = format;
  const states = [
    [phrase('stateEngaged'), counts.engaged],
    ...(counts.cooling > 0 ? [[phrase('stateCooling'), counts.cooling] as const] : []),
    [phrase('stateQuiet'), counts.quiet],
    [phrase('stateCold'), counts.cold],
    [phrase('stateSilent'), counts.silent],
    [phrase('noRole'), counts.withoutRole],
  ] as const;
  const ofRead = depth.records < depth.of ? [phrase('ofRead', { people: number(depth.records) })] : [];
  return [
    { label: phrase('people'), number: number(counts.people) },
    ...states.map(([label, count]) => ({
      label,
      number: atLeast(number(count), depth.counts === 'part'),
    })),
    {
      label: withDetail(phrase('touches'), [format.days(days), ...ofRead].join(', ')),
      number: number(counts.touches),
    },
  ];
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
