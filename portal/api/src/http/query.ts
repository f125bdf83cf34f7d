import { invalid } from '../errors';

type QueryValue = string | string[] | undefined;

/** The single value of a query parameter; the last one wins when it is repeated. */
export const textOf = (value: QueryValue): string | undefined =>
  Array.isArray(value) ? value.at(-1) : value;

/** All values of a parameter that may be repeated or comma-separated. */
export const listOf = (value: QueryValue): string[] =>
  [value ?? []]
    .flat()
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter(Boolean);

/** A whole-number parameter. Throws HubSpot's 400 when it is not one or lies outside `1…max`. */
export const limitOf = (value: QueryValue, fallback: number, max: number, name = 'limit'): number => {
  const text = textOf(value);
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (!Number.isInteger(number)) throw invalid(`Invalid query parameter: ${name} must be an integer`);
  if (number < 1 || number > max) {
    throw invalid(`The value ${number} for ${name} is out of range. It must be between 1 and ${max}.`);
  }
  return number;
};

export const booleanOf = (value: QueryValue, fallback = false): boolean => {
  const text = textOf(value);
  return text === undefined || text === '' ? fallback : text.toLowerCase() === 'true';
};
