import type { StoredProperty } from '../state/types';
import { normaliseDate, normaliseDateTime } from './dates';
import type { Normalised, NormaliseContext } from './normalised';
import { normaliseBoolean, normaliseOptions } from './options';

/** Longest text value (https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide). */
export const MAX_TEXT = 65_536;

const normaliseNumber = (raw: string): Normalised => {
  const text = raw.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)
    ? { value: text }
    : { code: 'INVALID_NUMBER', message: `${raw} was not a valid number.` };
};

const normaliseText = (raw: string): Normalised =>
  raw.length <= MAX_TEXT
    ? { value: raw }
    : {
        code: 'VALUE_TOO_LONG',
        message: `Property values may have at most ${MAX_TEXT} characters; this one has ${raw.length}.`,
      };

/** Deliberately no more than HubSpot asks: one @, a dotted domain, no blanks. */
const EMAIL =
  /^[^\s@"(),:;<>[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** A contact's e-mail address in lower case, as HubSpot keeps it. */
export const normaliseEmail = (raw: string): Normalised => {
  const value = raw.trim().toLowerCase();
  const local = value.split('@')[0] ?? '';
  const wellFormed =
    EMAIL.test(value) && !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
  return wellFormed ? { value } : { code: 'INVALID_EMAIL', message: `Email address ${raw} is invalid` };
};

/** Brings a written value into the form that HubSpot stores for the property's type. `''` always clears. */
export const normaliseValue = (
  property: StoredProperty,
  raw: string,
  context: NormaliseContext,
): Normalised => {
  if (raw === '') return { value: '' };
  switch (property.type) {
    case 'number':
      return normaliseNumber(raw);
    case 'date':
      return normaliseDate(raw, context.lenientDates);
    case 'datetime':
      return normaliseDateTime(raw);
    case 'bool':
      return normaliseBoolean(raw);
    case 'enumeration':
      return normaliseOptions(property, raw, context);
    default:
      return normaliseText(raw);
  }
};
