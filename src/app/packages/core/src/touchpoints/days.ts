import { calendarDate } from '../calendar';

/** Where clocks change, they do so at a quarter of an hour (IANA time zone database, since 1972). */
const quarterMs = 15 * 60_000;

/**
 * Reads the calendar dates of many moments in one time zone: as `calendarDate`, remembering what it found, because
 * asking the time zone for each of a million touches would take minutes.
 */
export function dayReader(timeZone: string): (moment: number) => string {
  const known = new Map<number, string>();
  return (moment) => {
    const quarter = Math.floor(moment / quarterMs);
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const date = calendarDate(quarter * quarterMs, timeZone);
    known.set(quarter, date);
    return date;
  };
}
