/** The SDK's `BaseDate`: `month` counts from 0. */
export interface BaseDate {
  year: number;
  month: number;
  date: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** `YYYY-MM-DD` of a date of the SDK. */
export const toIsoDate = ({ year, month, date }: BaseDate): string =>
  `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;

/** The SDK's date of `YYYY-MM-DD`. */
export function fromIsoDate(iso: string): BaseDate {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return { year, month: month - 1, date };
}

/** Today's date in a time zone, as `YYYY-MM-DD`. */
export const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());

/** How a locale writes a date in numbers, e.g. `MM/DD/YYYY`, in day.js tokens. */
function numericPattern(locale: string): string {
  const tokens: Record<string, string> = { day: 'DD', month: 'MM', year: 'YYYY' };
  const options = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options)
    .formatToParts(new Date(0))
    .map(({ type, value }) => tokens[type] ?? value)
    .join('');
}

/** day.js pattern of the SDK's `DateInput` formats. */
export function datePattern(format: string | undefined, locale: string): string {
  switch (format) {
    case 'long':
    case 'LL':
      return 'MMMM D, YYYY';
    case 'medium':
    case 'll':
      return 'MMM D, YYYY';
    case 'standard':
    case 'YYYY-MM-DD':
      return 'YYYY-MM-DD';
    default:
      return numericPattern(locale);
  }
}
