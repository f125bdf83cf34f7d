import { addDays, calendarDate, startOfDate } from '../calendar';

const dayMs = 86_400_000;

/** A calendar date and the moment at which the next one begins. */
interface Day {
  date: string;
  until: number;
}

/**
 * Reads the calendar dates of many moments in one time zone: as `calendarDate`, but asking the time zone once a day, not
 * once a touch.
 */
export function dayReader(timeZone: string): (moment: number) => string {
  const known = new Map<number, Day[]>();
  const dayFrom = (date: string): Day => ({ date, until: startOfDate(addDays(date, 1), timeZone) });
  /** The two or three local dates that a day of UTC touches. */
  const datesIn = (day: number): Day[] => {
    const first = calendarDate(day * dayMs, timeZone);
    return [first, addDays(first, 1), addDays(first, 2)].map(dayFrom);
  };
  return (moment) => {
    const day = Math.floor(moment / dayMs);
    const dates = known.get(day) ?? datesIn(day);
    known.set(day, dates);
    return dates.find(({ until }) => moment < until)?.date ?? calendarDate(moment, timeZone);
  };
}
