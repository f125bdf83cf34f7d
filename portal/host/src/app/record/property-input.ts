import type { PropertyDefinition } from '../api/types';
import { parseStoredDate } from '../format';
import { fromWallClock, toWallClock } from '../zoned-time';

/** A stored value as the property's input shows it: dates in the form of HTML's date inputs. */
export function toInput(stored: string, property: PropertyDefinition, timeZone: string): string {
  if (stored === '') return '';
  if (property.type !== 'date' && property.type !== 'datetime') return stored;
  const date = parseStoredDate(stored);
  if (!date) return stored;
  return property.type === 'date' ? date.toISOString().slice(0, 10) : toWallClock(date, timeZone);
}

/**
 * What is typed as HubSpot's API takes it: dates `YYYY-MM-DD`, datetimes ISO 8601 in UTC, the rest as it is, since
 * the CRM and not this page decides what is valid.
 */
export function fromInput(text: string, property: PropertyDefinition, timeZone: string): string {
  if (property.type !== 'datetime') return property.fieldType === 'textarea' ? text : text.trim();
  return fromWallClock(text, timeZone)?.toISOString() ?? text;
}
