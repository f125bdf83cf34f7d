import type { PropertyDefinition } from './api/types';

/** How the person in front of the page writes dates and numbers, and the portal's time zone. */
export interface Conventions {
  /** BCP 47. */
  locale: string;
  /** IANA name. */
  timeZone: string;
}

/** Names that a stored id stands for: owners by id, pipelines and stages by id. */
export type NameOf = (value: string) => string | undefined;

/** An instant as date and time in the portal's zone; HubSpot's own pages do so too. */
export function formatDateTime(instant: Date, { locale, timeZone }: Conventions): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    instant,
  );
}

/** A calendar date. HubSpot stores `date` values at midnight UTC, so no zone may shift them. */
export function formatDate(date: Date, { locale }: Conventions): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** Time of day to the millisecond, for the activity panel. */
export function formatClock(epochMs: number, { locale, timeZone }: Conventions): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    timeZone,
  }).format(epochMs);
}

/**
 * Reads a stored date or datetime: ISO 8601, `YYYY-MM-DD`, or epoch milliseconds as digits.
 * @returns null for anything else
 */
export function parseStoredDate(value: string): Date | null {
  const date = new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Option labels of an enumeration value; several values are separated by `;`. Unknown ones stay as stored. */
function formatOptions(value: string, property: PropertyDefinition): string {
  const labels = new Map(property.options.map((option) => [option.value, option.label]));
  return value
    .split(';')
    .filter((part) => part !== '')
    .map((part) => labels.get(part) ?? part)
    .join('; ');
}

/**
 * A stored property value as a person reads it. Empty values give an empty string.
 * @param nameOf names for ids (owners, stages) that the property's own options do not hold
 */
export function formatValue(
  value: string | null | undefined,
  property: PropertyDefinition,
  conventions: Conventions,
  nameOf: NameOf = () => undefined,
): string {
  if (value === null || value === undefined || value === '') return '';
  const named = nameOf(value);
  if (named !== undefined) return named;
  switch (property.type) {
    case 'datetime': {
      const date = parseStoredDate(value);
      return date ? formatDateTime(date, conventions) : value;
    }
    case 'date': {
      const date = parseStoredDate(value);
      return date ? formatDate(date, conventions) : value;
    }
    case 'number':
      return Number.isFinite(Number(value)) ? formatNumber(Number(value), conventions) : value;
    case 'enumeration':
      return formatOptions(value, property);
    case 'bool':
      return formatOptions(value, property)
        .replace(/^true$/, 'Yes')
        .replace(/^false$/, 'No');
    default:
      return value;
  }
}

export function formatNumber(value: number, { locale }: Conventions): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** A time span in milliseconds, to a tenth. */
export function formatDuration(ms: number, { locale }: Conventions): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms)} ms`;
}

/** `1 deal`, `812 deals`: the count in the user's digits with the fitting noun. */
export function formatCount(
  count: number,
  singular: string,
  plural: string,
  conventions: Conventions,
): string {
  return `${formatNumber(count, conventions)} ${count === 1 ? singular : plural}`;
}
