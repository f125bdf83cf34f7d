/** The largest time a `Date` can hold, in milliseconds (ECMA-262, Time Values and Time Range). */
const latestMoment = 8.64e15;

/**
 * A moment as any of HubSpot's APIs writes it, in epoch milliseconds: a number or its digits, or ISO 8601. Null for
 * everything else, and for zero and below, which HubSpot writes where it knows no time.
 */
export function readMoment(value: unknown): number | null {
  const moment =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? /^\d+$/.test(value.trim())
          ? Number(value)
          : Date.parse(value)
        : NaN;
  return Number.isFinite(moment) && moment > 0 && moment <= latestMoment ? Math.floor(moment) : null;
}

/** Text without surrounding blanks; null for nothing and for what is no text (numbers become text). */
export function readText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** The members of an object out of an API's answer; none when it is no object. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
