import type { StoredRecord } from '../state/types';
import type { IndexedRecords } from './indexed-values';
import { tokensOf } from './tokens';

/** Shortest run of digits that is looked up as a telephone number. */
const PHONE_DIGITS = 5;

const phoneProperties = ['phone', 'mobilephone', 'fax', 'hs_searchable_calculated_phone_number'];

/**
 * Matcher for `query`: every word must begin a token of some searchable property. A number is also looked for
 * inside telephone numbers, whatever their punctuation; as in HubSpot it finds nothing with a country code.
 */
export const textQueryMatcher = (
  query: string,
  searchable: string[],
  index: IndexedRecords,
): ((record: StoredRecord) => boolean) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const phones = searchable.filter((name) => phoneProperties.includes(name));
  return (record) => {
    const tokens = searchable.flatMap((name) => tokensOf(index.value(record, name)));
    return words.every((word) => {
      if (tokens.some((token) => token.startsWith(word))) return true;
      const digits = /^[\d().\-/]+$/.test(word) ? word.replace(/\D/g, '') : '';
      return (
        digits.length >= PHONE_DIGITS &&
        phones.some((name) => index.value(record, name).replace(/\D/g, '').includes(digits))
      );
    });
  };
};
