/** The SDK's `BaseTime`. */
export interface BaseTime {
  hours: number;
  minutes: number;
}

export const minutesOf = ({ hours, minutes }: BaseTime): number => hours * 60 + minutes;

export const timeOf = (minutes: number): BaseTime => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});

/** A time of day as a locale writes it, e.g. `2:30 PM` or `14:30`. */
export function formatTime({ hours, minutes }: BaseTime, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, 0, 1, hours, minutes));
}

/** Reads `9`, `9:15`, `21.15`, `9:15 pm`; null when it is no time of day. */
export function parseTime(text: string): BaseTime | null {
  const match = /^\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*([ap])?\.?\s*m?\.?\s*$/i.exec(
    text.replace(/\u202f/g, ' '),
  );
  if (!match) return null;
  const [, hourText = '', minuteText = '0', half] = match;
  let hours = Number(hourText);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minutes = Number(minuteText);
  return hours < 24 && minutes < 60 ? { hours, minutes } : null;
}

/** Times to choose from, every `interval` minutes between two bounds (both included). */
export function timeChoices(
  interval: number,
  min: BaseTime | undefined,
  max: BaseTime | undefined,
): BaseTime[] {
  const [first, last] = [min ? minutesOf(min) : 0, max ? minutesOf(max) : 24 * 60 - 1];
  const step = Math.max(1, interval);
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => timeOf(first + index * step));
}
