import type { Touchpoint } from '@tandem/taxonomy';
import { addDays, calendarDate, startOfDate } from '../calendar';
import { isCounted } from './counted';
import type { TouchWeek } from './results';

/**
 * The last weeks, oldest first, the current one last: Monday to Sunday in the portal's time zone, so a week in which
 * clocks change is an hour shorter or longer. Touches outside, and those still to come, are left out.
 *
 * @param now epoch milliseconds
 * @param timeZone IANA name of the portal's time zone
 * @param count weeks, 13 of them being a quarter of a year
 */
export function weeksOf(
  touches: readonly Touchpoint[],
  now: number,
  timeZone: string,
  count = 13,
): TouchWeek[] {
  const monday = mondayOf(calendarDate(now, timeZone));
  const weeks = Array.from({ length: count }, (_, index): TouchWeek => {
    const date = addDays(monday, (index - count + 1) * 7);
    const from = startOfDate(date, timeZone);
    const until = startOfDate(addDays(date, 7), timeZone);
    return { date, from, until, marketing: 0, sales: 0, noise: 0, buyingActions: 0, channels: {} };
  });
  for (const touch of touches) {
    if (touch.time > now) continue;
    const week = weeks.find(({ from, until }) => touch.time >= from && touch.time < until);
    if (week) add(week, touch);
  }
  return weeks;
}

function add(week: TouchWeek, touch: Touchpoint): void {
  if (!isCounted(touch)) {
    week.noise += 1;
    return;
  }
  week[touch.lane] += 1;
  if (touch.buyingAction) week.buyingActions += 1;
  if (touch.lane === 'marketing') week.channels[touch.channel] = (week.channels[touch.channel] ?? 0) + 1;
}

/** The Monday of a date's week (ISO 8601 weeks). */
function mondayOf(date: string): string {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -sinceMonday);
}
