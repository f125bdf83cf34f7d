import { freshForDays, standingLines } from '@tandem/taxonomy';
import type {
  HygieneDimension,
  HygieneStanding,
  HygieneTerms,
  StandardObjectType,
  StandingLines,
} from '@tandem/taxonomy';

/**
 * How a dimension of a record stands by its own lines; values go by whole per cent, as people see them.
 *
 * @param value 0 to 1; null, and then so is the answer, when it was not measured
 */
export function standingOf(
  dimension: HygieneDimension,
  value: number | null,
  objectType: StandardObjectType,
  terms: Pick<HygieneTerms, 'halfLifeDays'>,
): HygieneStanding | null {
  if (value === null) return null;
  const { good, watch } = linesOf(dimension, objectType, terms);
  const percent = inPercent(value);
  return percent >= inPercent(good) ? 'good' : percent >= inPercent(watch) ? 'watch' : 'poor';
}

const inPercent = (value: number): number => Math.round(100 * value);

/** What freshness is worth after a time depends on the half-life that the agreement names: 2^(-days / half-life). */
function linesOf(
  dimension: HygieneDimension,
  objectType: StandardObjectType,
  { halfLifeDays }: Pick<HygieneTerms, 'halfLifeDays'>,
): StandingLines {
  if (dimension !== 'freshness') return standingLines[dimension];
  const days = freshForDays[objectType];
  const worthAfter = (age: number): number => 2 ** (-age / halfLifeDays[objectType]);
  return { good: worthAfter(days / 2), watch: worthAfter(days) };
}
