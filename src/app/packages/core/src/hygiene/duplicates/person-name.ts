import { distance } from 'fastest-levenshtein';
import { isSlip } from '../facts/slip';
import { foldedForms, shareForm } from './folded-text';

/** A person's name as it is compared. */
export interface PersonName {
  /** The folded words in alphabetical order, so that `Müller, Jörg` is `Jörg Müller`; one or two spellings. */
  forms: readonly string[];
  /** Without blanks, in the order they stand in: `van der Berg` is `Vanderberg`. */
  joined: string;
}

/**
 * How two names compare; `unknown` when one is missing or too little is written, `incomparable` when they are in scripts
 * that cannot be brought together.
 */
export type NameLikeness = 'same' | 'alike' | 'different' | 'unknown' | 'incomparable';

/** Longer texts are no names, and comparing them would take long. */
const longestName = 100;
const mostWords = 8;
const titles = new Set(
  'mr mrs ms miss dr prof professor phd mba msc bsc dipl ing herr frau monsieur madame mme mlle sr sra srta dhr mevr'.split(
    ' ',
  ),
);
/** What tells a father from a son of the same name. */
const generations = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv', 'filho', 'neto']);
/** Scripts whose names are written without blanks, family name first or last. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const latin = /[a-z]/;

/** Reads a name; null when there is none, or an address stands in its place. */
export function readPersonName(first: string | null, last: string | null): PersonName | null {
  const text = [first, last].filter(Boolean).join(' ');
  if (text === '' || text.length > longestName || text.includes('@')) return null;
  const forms = foldedForms(text).map(orderedWords);
  const words = forms[0]!;
  if (words.length === 0 || words.length > mostWords) return null;
  return {
    forms: [...new Set(forms.map((form) => form.toSorted().join(' ')))],
    joined: words.join(''),
  };
}

function orderedWords(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean);
  const telling = words.length > 1 ? words.filter((word) => !titles.has(word)) : words;
  return telling.flatMap((word) => (unspaced.test(word) ? [...word] : [word]));
}

/**
 * Whether two names are one person's. Alike are those that differ by a middle name, an initial for a name, or one slip
 * of the keyboard in a longer word (F. J. Damerau, Communications of the ACM 7(3), 1964: one slip makes more than 80 % of
 * misspellings); initials alone tell nothing. A changed last vowel makes another name: Mario, Maria; Daniel, Daniela; and
 * so does `Jr.`.
 */
export function compareNames(one: PersonName | null, other: PersonName | null): NameLikeness {
  if (!one || !other) return 'unknown';
  if (shareForm(one.forms, other.forms) || one.joined === other.joined) {
    return one.forms[0]!.includes(' ') || other.forms[0]!.includes(' ') ? 'same' : 'unknown';
  }
  if (latin.test(one.joined) !== latin.test(other.joined)) return 'incomparable';
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const left = without(ours, theirs);
  const right = without(theirs, ours);
  const shared = ours.length - left.length;
  const sharesWord = ours.some((word) => word.length > 1 && theirs.includes(word));
  if (left.concat(right).some((word) => generations.has(word))) return 'different';
  if (shared > 0 && !sharesWord && !isUnspaced(one)) return 'unknown';
  if (left.length === 0 || right.length === 0) return shared >= 2 && !isUnspaced(one) ? 'alike' : 'unknown';
  if (shared === 0 || left.length > 1 || right.length > 1 || isUnspaced(one)) return 'different';
  return isInitial(left[0]!, right[0]!) || isMisspelt(left[0]!, right[0]!) ? 'alike' : 'different';
}

/** The folded words of a name, in alphabetical order. */
export const wordsOf = ({ forms }: PersonName): string[] => forms[0]!.split(' ');

const isUnspaced = ({ joined }: PersonName): boolean => unspaced.test(joined);

/** The words that the other does not have, each counted as often as it stands. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const index = rest.indexOf(word);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

const isInitial = (one: string, other: string): boolean =>
  one[0] === other[0] && (one.length === 1 || other.length === 1);

/** Shorter words have too many neighbours that are other names: Jan, Jana; Tim, Tom; Lena, Lene. */
const shortestMisspelt = 5;
const vowelEnding = /[aeiou]$/;
const digit = /\p{N}/u;

/** Whether one word is the other with one slip, two exchanged letters included. */
export function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestMisspelt || Math.abs(one.length - other.length) > 1)
    return false;
  if (digit.test(one) || digit.test(other) || changesEnding(one, other)) return false;
  return distance(one, other) <= 1 || isSlip(one, other);
}

function changesEnding(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const stem = short.length === long.length ? short.slice(0, -1) : short;
  return (
    long.startsWith(stem) &&
    (vowelEnding.test(long) || (short.length === long.length && vowelEnding.test(short)))
  );
}
