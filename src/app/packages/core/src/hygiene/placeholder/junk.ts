import { placeholderWords } from './words';

const tests =
  /^test(?:s|e|ing|one|two|three|user|lead|contact|account|company|customer|person|name|deal|data|record|er)?$/;
const testPhrase =
  /^test[ ._-](?:user|lead|contact|account|company|customer|person|name|deal|data|record|test|one|two)$/;
const numbered = /^(.*\p{L})[\s_-]*\d{1,4}$/u;

/** Keys in a row from the left, and some from the middle; not the names Azer, Ertz and Wertz. */
export const keyboardRuns: ReadonlySet<string> = new Set([
  ...['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'qsdfghjklm', 'zxcvbnm', 'yxcvbnm']
    .flatMap((row) => Array.from({ length: row.length - 3 }, (_, index) => row.slice(0, index + 4)))
    .filter((run) => run !== 'azer'),
  ...'qwe asdfjkl sdfg sdfgh dfgh dfghj fghj fghjk ghjk ghjkl hjkl jkl xcvb cvbn vbnm'.split(' '),
]);

/** Longer words are no junk that is known, but for those repeated, which few people type so long. */
const longestJunk = 40;
const [zero, nine] = [48, 57];

/** Whether a word in small letters stands for no value or is typed to get past a field. */
export const isJunkWord = (word: string): boolean =>
  word.length <= longestJunk && (placeholderWords.has(word) || isTyped(word));

/** Whether a word in small letters, which is none of the known ones, is typed to get past a field. */
export function isTyped(word: string): boolean {
  if (word.length > longestJunk) return false;
  if (keyboardRuns.has(word)) return true;
  if (word.startsWith('test')) {
    const last = word.charCodeAt(word.length - 1);
    const bare = last >= zero && last <= nine ? (numbered.exec(word)?.[1] ?? word) : word;
    if (tests.test(bare) || testPhrase.test(bare)) return true;
  }
  return isOneLetter(word) || isTwice(word);
}

/** One letter again and again, e.g. `xxxx`; two of one are initials, but for `xx`. */
export function isOneLetter(word: string): boolean {
  const first = word[0];
  if (first === undefined || word[1] !== first) return false;
  return word.length === 2 ? first === 'x' : word === first.repeat(word.length);
}

/** A word of no meaning twice: `asdasd`, `testtest`. */
function isTwice(word: string): boolean {
  const middle = word.length / 2;
  if (word.length < 6 || word.length % 2 === 1 || word[0] !== word[middle]) return false;
  const half = word.slice(0, middle);
  return word.endsWith(half) && (tests.test(half) || keyboardRuns.has(half) || placeholderWords.has(half));
}
