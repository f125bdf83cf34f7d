const millisecondsPerDay = 86_400_000;

/**
 * The calendar date, `YYYY-MM-DD`, that a moment falls on in a time zone.
 *
 * @param moment epoch milliseconds
 * @param timeZone IANA name, e.g. `Europe/Berlin`; an unknown one falls back to UTC, since a portal's
 *   setting must never stop a rep from giving a verdict
 */
export function calendarDate(moment: number, timeZone: string): string {
  const parts = formatter(timeZone).formatToParts(moment);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, so one is kept per time zone. */
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

/** Dates and times of day in a time zone; an unknown zone falls back to UTC. */
function makeFormatter(timeZone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    calendar: 'gregory',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}

/** The date `days` after (or, negative, before) a `YYYY-MM-DD` date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** True for a date that exists, written `YYYY-MM-DD` with a year from 1900 to 9999. `2026-02-30` is not one. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/**
 * The first moment of a calendar date in a time zone, in epoch milliseconds. Found by correcting UTC
 * midnight by the zone's offset; a second pass settles dates on which clocks change.
 */
export function startOfDate(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  let moment = midnight;
  for (let pass = 0; pass < 2; pass += 1) moment = midnight - offsetAt(moment, timeZone);
  return moment;
}

function offsetAt(moment: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(moment / 1000) * 1000;
}
