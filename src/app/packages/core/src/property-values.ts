/** Properties of a record as HubSpot's API gives them: text, absent, or null when empty. */
export type RecordProperties = Readonly<Record<string, string | null | undefined>>;

/** A property's text without surrounding blanks, or null when there is none or it is no text. */
export function textOf(properties: RecordProperties, name: string): string | null {
  const value: unknown = properties[name];
  return (typeof value === 'string' && value.trim()) || null;
}

/** A number property, or null when empty or not a number. HubSpot writes numbers with `.` and no separators. */
export function numberOf(properties: RecordProperties, name: string): number | null {
  const text = textOf(properties, name);
  if (text === null) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/**
 * A datetime property in epoch milliseconds, or null when empty or unreadable. HubSpot answers ISO 8601 and
 * accepts epoch milliseconds too (CRM properties guide), so both are read.
 */
export function momentOf(properties: RecordProperties, name: string): number | null {
  const text = textOf(properties, name);
  if (text === null) return null;
  const moment = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(moment) && Math.abs(moment) <= latestMoment ? moment : null;
}

/** The largest time a `Date` can hold, in milliseconds (ECMA-262, Time Values and Time Range). */
const latestMoment = 8.64e15;

/**
 * A date property as `YYYY-MM-DD`, or null when empty or unreadable. HubSpot answers `YYYY-MM-DD` and
 * accepts the milliseconds of midnight UTC (CRM properties guide).
 */
export function dateOf(properties: RecordProperties, name: string): string | null {
  const text = textOf(properties, name);
  if (text !== null && /^\d{4}-\d{2}-\d{2}/.test(text)) {
    return Number.isNaN(Date.parse(text.slice(0, 10))) ? null : text.slice(0, 10);
  }
  const moment = momentOf(properties, name);
  return moment === null ? null : new Date(moment).toISOString().slice(0, 10);
}
