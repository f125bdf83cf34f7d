const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const NO_WORD = '[^\\p{L}\\p{N}]';

/** `be*n` between two separators, the star standing for characters of one token. */
const wholeToken = (word: string, separator: string, inside: string): string =>
  `(?:^|${separator})${word.split('*').map(escape).join(`${inside}*`)}(?=${separator}|$)`;

/** The words of a query or pattern. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Matcher for CONTAINS_TOKEN: every word of the pattern must be a whole token of the value, where tokens end at
 * blanks and, within those, at punctuation. `*` stands for any characters of a token
 * (https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm).
 */
export const tokenMatcher = (pattern: string): ((value: string) => boolean) => {
  const tests = wordsOf(pattern).map(
    (word) =>
      new RegExp(`${wholeToken(word, '\\s', '\\S')}|${wholeToken(word, NO_WORD, '[\\p{L}\\p{N}]')}`, 'iu'),
  );
  return (value) => tests.length > 0 && tests.every((test) => test.test(value));
};

/** Finds a lower-case word where a token of a lower-case text begins. */
export const tokenStart = (word: string): ((text: string) => boolean) => {
  const start = new RegExp(`(?:^|${NO_WORD})${escape(word)}`, 'u');
  return (text) => text.includes(word) && start.test(text);
};
