import type { DuplicateFilter } from './profile';

/** Longest word that is searched for; longer ones are no names, and a search's body has 3,000 characters at most. */
const longestWord = 40;
const unusual = /[^a-z0-9]+/g;
/** Two letters that stand for one with a mark in other spellings, e.g. `Mueller`, `Soeren`, `Strasse`. */
const digraphs = /ae|oe|ue|aa|ss/g;
const fewestLetters = 2;
const wordBreaks = /[^\p{L}\p{M}\p{N}'’]+/u;

/** A condition that a property has a text among its words; `*` stands for any letters. */
export const containsToken = (propertyName: string, value: string): DuplicateFilter => ({
  propertyName,
  operator: 'CONTAINS_TOKEN',
  value,
});

/** A condition that a property has a value, case apart. */
export const equals = (propertyName: string, value: string): DuplicateFilter => ({
  propertyName,
  operator: 'EQ',
  value,
});

/** A condition that a property has one of several values; `IN` compares with lower case only (HubSpot, CRM search guide). */
export const isOneOf = (propertyName: string, values: readonly string[]): DuplicateFilter => ({
  propertyName,
  operator: 'IN',
  values: [...new Set(values.map((value) => value.toLowerCase()))],
});

/**
 * The longest word of a name as a token to search for. HubSpot's search tells `Müller`, `Mueller` and `Muller` apart, so
 * letters that are written in several ways become `*`, which it takes for any letters
 * (https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm). Null when there is no word.
 */
export function nameToken(name: string | null): string | null {
  if (name === null) return null;
  const word = name
    .split(wordBreaks)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (word === '' || word.length > longestWord) return null;
  const lower = word.toLowerCase();
  const pattern = lower
    .replace(digraphs, '*')
    .replace(unusual, '*')
    .replace(/\*{2,}/g, '*');
  return pattern.replaceAll('*', '').length >= fewestLetters ? pattern : lower;
}
