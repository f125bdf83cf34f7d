/** Words of a text as the search index keeps them: lower case, split at blanks, and again at punctuation. */
export const tokensOf = (text: string): string[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return [...new Set([...words, ...words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u).filter(Boolean))])];
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Matcher for CONTAINS_TOKEN: every word of the pattern must be a whole token of the value; `*` stands for
 * any characters within one (https://developers.hubspot.com/docs/api-reference/search/guide).
 */
export const tokenMatcher = (pattern: string): ((value: string) => boolean) => {
  const tests = pattern
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => new RegExp(`^${word.split('*').map(escape).join('.*')}$`, 'su'));
  return (value) => {
    if (!tests.length || value === '') return false;
    const tokens = tokensOf(value);
    return tests.every((test) => tokens.some((token) => test.test(token)));
  };
};
