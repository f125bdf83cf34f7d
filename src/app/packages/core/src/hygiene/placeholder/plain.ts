import { madeUpLabels } from './address';
import { keyboardRuns } from './junk';
import { placeholderWords } from './words';

/** The letters that texts are looked at by; those of other scripts take the long way. */
const letters = 26;
const letterOf = (text: string, index: number): number => (text.charCodeAt(index) | 32) - 97;
const [letterN, letterT] = [letterOf('n', 0), letterOf('t', 0)];

/** A bit for each length, the last one for all that are longer. */
const bitOf = (length: number): number => 1 << Math.min(length, 31);

/** By first letter, how long everything is that is known to hold the place of a value. */
const lengths = new Int32Array(letters);
for (const word of [...placeholderWords, ...keyboardRuns, ...madeUpLabels]) {
  const letter = letterOf(word, 0);
  if (letter >= 0 && letter < letters) lengths[letter]! |= bitOf(word.length);
}

const isPlain = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

/**
 * Whether a text plainly says something, by a look at a few of its characters: nothing that holds the place of a value
 * begins like it and is as long, and it repeats no letter or half; of an e-mail address this is asked of what stands
 * before the `@`. Decides most texts without writing them small and looking them up; false only means that somebody has
 * to look closer.
 *
 * @param text without surrounding blanks, not empty
 */
export function plainlySays(text: string): boolean {
  const letter = letterOf(text, 0);
  // `n` begins `n/a` and `no-mail`, `t` begins everything with `test`.
  if (letter < 0 || letter >= letters || letter === letterN || letter === letterT) return false;
  if (letterOf(text, 1) === letter) return false;
  const sign = text.lastIndexOf('@');
  if (sign >= 0) return sign > 1 && hasDomain(text, sign) && isNoneOfLength(text, letter, sign);
  let end = text.length;
  while (!isPlain(text.charCodeAt(end - 1))) {
    if (text.charCodeAt(end - 1) > 127) return false;
    end -= 1;
  }
  for (; end <= text.length; end += 1) if (!isNoneOfLength(text, letter, end)) return false;
  return true;
}

const hasDomain = (text: string, sign: number): boolean => sign < text.length - 1 && text[sign + 1] !== '.';

/** The beginning of a text, of some length, is none of the known words and no half twice. */
const isNoneOfLength = (text: string, letter: number, length: number): boolean =>
  (lengths[letter]! & bitOf(length)) === 0 && !(length % 2 === 0 && letterOf(text, length / 2) === letter);

const [zero, nine] = [48, 57];

/** The place of the last digit before another place; -1 when there is none. */
function digitBefore(text: string, place: number): number {
  let found = place - 1;
  while (found >= 0 && !(text.charCodeAt(found) >= zero && text.charCodeAt(found) <= nine)) found -= 1;
  return found;
}

/**
 * Whether a number plainly is one: its last two digits neither are the same nor follow each other, as they do at the end
 * of `0000` and `12345`.
 *
 * @param text digits and what people put around and between them
 */
export function plainlyCounts(text: string): boolean {
  const last = digitBefore(text, text.length);
  const previous = digitBefore(text, last);
  if (previous < 0) return true;
  const apart = Math.abs(text.charCodeAt(last) - text.charCodeAt(previous));
  return apart > 1 && apart < 9;
}
