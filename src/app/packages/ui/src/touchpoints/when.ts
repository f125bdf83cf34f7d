import type { Touchpoint } from '@tandem/contracts';
import type { TouchLocale } from './locale';

const dayMs = 86_400_000;

/**
 * The day of a touch as people say it: today, yesterday, a weekday within the last week, otherwise the date. Days are
 * the portal's; a touch of which only the day is known lies on that day everywhere.
 *
 * @param now epoch milliseconds
 */
export function whenOf(
  { time, dayOnly }: Pick<Touchpoint, 'time' | 'dayOnly'>,
  now: number,
  { phrases, format }: TouchLocale,
): string {
  const date = format.date(time, dayOnly);
  const start = Date.parse(`${date}T00:00:00Z`);
  const daysAgo = (Date.parse(`${format.date(now)}T00:00:00Z`) - start) / dayMs;
  if (daysAgo === 0) return phrases.phrase('today');
  if (daysAgo === 1) return phrases.phrase('yesterday');
  if (daysAgo < 0 || daysAgo > 6) return phrases.phrase('onDate', { day: format.calendarDay(date) });
  const weekday = new Date(start).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  const day = new Intl.DateTimeFormat(phrases.language, { weekday: 'long', timeZone: 'UTC' }).format(start);
  return phrases.phrase(isWeekend ? 'onWeekend' : 'onWeekday', { day });
}
