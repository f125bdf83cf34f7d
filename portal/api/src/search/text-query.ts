import type { StoredRecord } from '../state/types';
import type { IndexedRecords } from './indexed-values';
import { tokenStart, wordsOf } from './tokens';

/** Shortest run of digits that is looked up as a telephone number. */
const PHONE_DIGITS = 5;

const PHONE_PROPERTIES = ['phone', 'mobilephone', 'fax'];

/** The digits of a word that could be part of a telephone number, else nothing. */
const phoneDigits = (word: string): string => {
  const digits = /^[\d().\-/]+$/.test(word) ? word.replace(/\D/g, '') : '';
  return digits.length >= PHONE_DIGITS ? digits : '';
};

/**
 * Matcher for `query`: every word must begin a token of some searchable property. A number is also looked for
 * inside telephone numbers, whatever their punctuation; as in HubSpot it finds nothing with a country code.
 */
export const textQueryMatcher = (
  query: string,
  searchable: string[],
  index: IndexedRecords,
): ((record: StoredRecord) => boolean) => {
  const words = wordsOf(query.toLowerCase()).map((word) => ({
    start: tokenStart(word),
    digits: phoneDigits(word),
  }));
  const phones = searchable.filter((name) => PHONE_PROPERTIES.includes(name));
  const hasDigits = (record: StoredRecord, digits: string): boolean =>
    phones.some((name) => index.value(record, name).replace(/\D/g, '').includes(digits));
  return (record) => {
    const text = searchable
      .map((name) => index.value(record, name))
      .join('\n')
      .toLowerCase();
    return words.every(({ start, digits }) => start(text) || (digits !== '' && hasDigits(record, digits)));
  };
};
