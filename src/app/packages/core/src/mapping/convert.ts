import type { Conversion } from './schema';

export type Converted = { ok: true; value: string } | { ok: false; problem: string };

const millisecondsPerDay = 86_400_000;
const yes = new Set(['yes', 'y', 'true', '1', 'ja', 'oui', 'sí', 'si']);
const no = new Set(['no', 'n', 'false', '0', 'nein', 'non']);

/**
 * Turns a cell's text into HubSpot's form: numbers with `.` and no separators, `true`/`false`, dates as
 * `YYYY-MM-DD`, moments as ISO 8601 in UTC (HubSpot, CRM properties guide).
 */
export function convert(text: string, conversion: Conversion | undefined): Converted {
  if (conversion === undefined) return { ok: true, value: text };
  if (conversion === 'number') return toNumber(text);
  if (conversion === 'yes-no') return toYesNo(text);
  if ('date' in conversion) return toDate(text, conversion.date, conversion.as);
  return spreadToDate(text, conversion.spread);
}

function toNumber(text: string): Converted {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { ok: false, problem: 'not a number' };
  const value = Number(text);
  return Number.isFinite(value) ? { ok: true, value: String(value) } : { ok: false, problem: 'not a number' };
}

function toYesNo(text: string): Converted {
  const word = text.toLowerCase();
  if (yes.has(word)) return { ok: true, value: 'true' };
  if (no.has(word)) return { ok: true, value: 'false' };
  return { ok: false, problem: 'neither yes nor no' };
}

const fieldPatterns: Record<string, string> = {
  YYYY: '(?<YYYY>\\d{4})',
  MM: '(?<MM>\\d{1,2})',
  DD: '(?<DD>\\d{1,2})',
  HH: '(?<HH>\\d{1,2})',
  mm: '(?<mm>\\d{1,2})',
  ss: '(?<ss>\\d{1,2})',
};

function toDate(text: string, pattern: string, as: 'date' | 'datetime'): Converted {
  const expression = pattern
    .split(/(YYYY|MM|DD|HH|mm|ss)/)
    .map((piece) => fieldPatterns[piece] ?? piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('');
  const fields = new RegExp(`^${expression}$`).exec(text)?.groups;
  if (!fields) return { ok: false, problem: `not a date written as ${pattern}` };
  const part = (name: string, missing: number): number => Number(fields[name] ?? missing);
  const [year, month, day] = [part('YYYY', 1970), part('MM', 1), part('DD', 1)];
  const [hour, minute, second] = [part('HH', 0), part('mm', 0), part('ss', 0)];
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists =
    moment.getUTCFullYear() === year &&
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  if (!exists) return { ok: false, problem: 'a date that does not exist' };
  const iso = moment.toISOString();
  return { ok: true, value: as === 'date' ? iso.slice(0, 10) : iso };
}

type Spread = Extract<Conversion, { spread: unknown }>['spread'];

/** Linear: `low` → start of `from`, `high` → start of `to`, then `addDays`; numbers outside are refused. */
function spreadToDate(text: string, { low, high, from, to, addDays = 0 }: Spread): Converted {
  const number = toNumber(text);
  if (!number.ok) return number;
  const share = (Number(number.value) - low) / (high - low);
  if (!(share >= 0 && share <= 1)) return { ok: false, problem: `not between ${low} and ${high}` };
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const moment = Math.round(start + share * (end - start)) + addDays * millisecondsPerDay;
  return { ok: true, value: new Date(moment).toISOString() };
}
