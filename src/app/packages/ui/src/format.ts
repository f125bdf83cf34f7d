/** Dates, numbers and lists in the user's locale and the portal's time zone. */
export interface Format {
  /** Epoch milliseconds as a day: 3 Nov 2026. */
  day: (time: number) => string;
  /** The calendar date of epoch milliseconds, `YYYY-MM-DD`; in UTC where only the day of something is known. */
  date: (time: number, dayOnly?: boolean) => string;
  /** Epoch milliseconds as day and time: 3 Nov 2026, 14:05. */
  moment: (time: number) => string;
  /** `YYYY-MM-DD` as a day, without any time zone. Text that is not a date comes back unchanged. */
  calendarDay: (date: string) => string;
  number: (value: number) => string;
  /** A part of the whole, 0–1, in percent: 34 %. Shows exactly as many decimals as asked for. */
  percent: (part: number, decimals?: number) => string;
  /** A span in the largest fitting unit of seconds, minutes or days: 10 seconds. */
  seconds: (value: number) => string;
  days: (value: number) => string;
  list: (items: readonly string[]) => string;
}

/**
 * Makes the formatters. HubSpot gives locales such as `en-us` and IANA time zones; what `Intl` does not know
 * falls back to `fallbackLanguage` and UTC instead of breaking the card.
 */
export function formatFor(locale: string | undefined, timeZone: string, fallbackLanguage: string): Format {
  const language = usable(
    () => Intl.getCanonicalLocales((locale ?? '').replace('_', '-'))[0],
    fallbackLanguage,
  );
  const zone = usable(() => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone, 'UTC');
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: zone });
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  /** Swedish writes dates as ISO 8601 does (Unicode CLDR, `sv`). */
  const date = new Intl.DateTimeFormat('sv', { timeZone: zone });
  const calendarDay = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language);
  const percent = (part: number, decimals = 0) =>
    new Intl.NumberFormat(language, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(part);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const unit = (value: number, name: 'second' | 'minute' | 'day') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return {
    day: (time) => day.format(time),
    date: (time, dayOnly) => (dayOnly ? new Date(time).toISOString().slice(0, 10) : date.format(time)),
    moment: (time) => moment.format(time),
    calendarDay: (date) => {
      const time = Date.parse(`${date}T00:00:00Z`);
      return Number.isNaN(time) ? date : calendarDay.format(time);
    },
    number: (value) => number.format(value),
    percent,
    seconds: (value) =>
      value < 120 ? unit(Math.ceil(value), 'second') : unit(Math.ceil(value / 60), 'minute'),
    days: (value) => unit(value, 'day'),
    list: (items) => list.format(items),
  };
}

function usable<Value>(read: () => Value | undefined, otherwise: Value): Value {
  try {
    return read() || otherwise;
  } catch {
    return otherwise;
  }
}
