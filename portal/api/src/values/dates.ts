import type { Normalised } from './normalised';

const DAY_MS = 86_400_000;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;
const WHOLE_NUMBER = /^-?\d+$/;
/** Ten digits or fewer can only be seconds: as milliseconds they would lie in the first days of 1970. */
const SECONDS = /^\d{9,10}$/;

const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

const parsePlainDate = (text: string): number | undefined => {
  if (!PLAIN_DATE.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || dayText(at) !== text ? undefined : at;
};

const parseIso = (text: string): number | undefined => {
  const at = ISO.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
};

const inRange = (at: number): boolean => Math.abs(at) <= 8.64e15;

const notADate = (raw: string): Normalised => ({
  code: 'INVALID_LONG',
  message: `${raw} was not a valid long.`,
});

const notMidnight = (raw: string, at: number): Normalised => {
  const time = new Date(at);
  const clock = `${time.getUTCHours()}:${time.getUTCMinutes()}:${time.getUTCSeconds()}.${time.getUTCMilliseconds()}`;
  return { code: 'INVALID_DATE', message: `${raw} is at ${clock} UTC, not midnight!` };
};

/**
 * A date as `YYYY-MM-DD`. Taken as written: that form, or milliseconds at midnight UTC. Other instants
 * (ISO strings, seconds, milliseconds within a day) are refused, or with `lenient` cut to their UTC day, which
 * writes on `/2026-09/` report as `PROPERTY_VALUE_NORMALIZED`
 * (https://developers.hubspot.com/changelog/crm-api-write-validation-enforcement).
 */
export const normaliseDate = (raw: string, lenient: boolean): Normalised => {
  const text = raw.trim();
  if (parsePlainDate(text) !== undefined) return { value: text };
  if (lenient && SECONDS.test(text)) return { value: dayText(Number(text) * 1000), normalised: true };
  if (WHOLE_NUMBER.test(text) && inRange(Number(text))) {
    const at = Number(text);
    if (at % DAY_MS === 0) return { value: dayText(at) };
    return lenient ? { value: dayText(at), normalised: true } : notMidnight(raw, at);
  }
  const at = lenient ? parseIso(text) : undefined;
  return at === undefined ? notADate(raw) : { value: dayText(at), normalised: true };
};

/** An instant as ISO-8601 in UTC with milliseconds; taken: ISO with zone, a plain date, or milliseconds. */
export const normaliseDateTime = (raw: string): Normalised => {
  const text = raw.trim();
  const number = WHOLE_NUMBER.test(text) && inRange(Number(text)) ? Number(text) : undefined;
  const at = number ?? parseIso(text) ?? parsePlainDate(text);
  return at === undefined ? notADate(raw) : { value: new Date(at).toISOString() };
};
