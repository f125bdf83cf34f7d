import { isPlaceholderAddress } from './address';
import { namesAsWell, placeholderWords } from './words';

const phones = /phone|fax|mobile|tel$/;
const names = new Set(['firstname', 'lastname', 'company', 'name', 'city', 'dealname', 'jobtitle']);
const companies = new Set(['company', 'name']);

/** Longest text that may be a placeholder; the longest known ones have some 40 characters. */
const longestPlaceholder = 60;

const outer = /^[\s\-–—_*.<>[\](){}"'«»„“”:!]+|[\s\-–—_*.<>[\](){}"'«»„“”:!]+$/g;
const wordless = /^[^\p{L}\p{N}]+$/u;
/** Signs that say something by themselves, e.g. stars, hearts and plus, stay what they are. */
const punctuation = /^[\s.\-–—_*?/\\|~=#,;:'"`´^<>()[\]{}!&%$§@]+$/;
const abbreviations = /^n\s?[./\\-]\s?[adv]\.?$/;
const tests =
  /^test(?:s|e|ing|one|two|three|user|lead|contact|account|company|customer|person|name|deal|data|record|er)?$/;
const numbered = /^(.*\p{L})[\s_-]*\d{1,4}$/u;
const testPhrase =
  /^test[ _-](?:user|lead|contact|account|company|customer|person|name|deal|data|record|test|one|two)$/;
/** Places that a mail merge, a template or a form left unfilled. */
const unfilled = /^(?:\{\{.{0,50}\}\}|\$\{.{0,50}\}|\*\|.{0,50}\|\*|%%?\w{2,40}%%?|\[\[.{0,50}\]\])$/;
const keyboardRows = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
];
const shortRuns = new Set(
  'qwe asdfjkl sdfg sdfgh dfgh dfghj fghj fghjk ghjk ghjkl hjkl jkl xcvb cvbn vbnm'.split(' '),
);
const nonDigits = /[\s()+./-]/g;
const onlyDigits = /^\d+$/;
const zeros = /^0{3,}$/;
/** One digit alone, or seven times after an area or calling code. */
const oneDigit = /^(\d)\1{3,}$|(\d)\2{6,}$/;
const sequences = ['1234567890123456789', '9876543210987654321'];

/**
 * Whether a text only holds the place of a value: `Select`, `-None-`, `n/a`, `unknown`, `test`, `asdf`, `xxx`, `...`,
 * `0000`, `123-456-7890`, `{{contact.firstname}}`, in some 30 languages. What is a name in its field is none: the
 * surnames `Null`, `Na` and `Tester` as people write them, the company `ABC`, the country `NA` (Namibia), the postal
 * code `12345`.
 *
 * @param text as it stands
 * @param property internal name of the property that it stands in, when known
 */
export function isPlaceholder(text: string, property = ''): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestPlaceholder) return false;
  const lower = trimmed.toLowerCase();
  if (placeholderWords.has(lower)) return !isNameHere(trimmed, lower, property);
  if (onlyDigits.test(lower.replace(nonDigits, ''))) return isPlaceholderNumber(lower, property);
  if (wordless.test(lower)) return punctuation.test(lower);
  if (unfilled.test(lower)) return true;
  if (lower.includes('@')) return isPlaceholderAddress(lower, isJunkWord);
  const core = lower.replace(outer, '');
  if (core !== lower && placeholderWords.has(core))
    return !isNameHere(trimmed.replace(outer, ''), core, property);
  return abbreviations.test(lower) || (isJunkWord(core) && !isNameHere(trimmed, core, property));
}

/** Whether a word in small letters is typed to get past a field. */
function isJunkWord(word: string): boolean {
  if (placeholderWords.has(word)) return true;
  const bare = numbered.exec(word)?.[1] ?? word;
  if (tests.test(bare) || testPhrase.test(bare)) return true;
  return isRepeated(word) || isKeyboardRun(word);
}

/** One letter again and again, or a word of no meaning twice: `xxxx`, `asdasd`, `testtest`. */
function isRepeated(word: string): boolean {
  const first = word[0]!;
  if (word.length >= 2 && word === first.repeat(word.length)) return word.length >= 3 || first === 'x';
  const half = word.slice(0, word.length / 2);
  return (
    word.length >= 6 &&
    half + half === word &&
    (tests.test(half) || isKeyboardRun(half) || placeholderWords.has(half))
  );
}

/** Keys in a row: `asdf`, `qwerty`, `hjkl`; not the names Azer, Ertz and Wertz. */
const isKeyboardRun = (word: string): boolean =>
  shortRuns.has(word) ||
  (word.length >= 4 && word !== 'azer' && keyboardRows.some((row) => row.startsWith(word)));

function isPlaceholderNumber(text: string, property: string): boolean {
  const digits = text.replace(nonDigits, '');
  if (!phones.test(property))
    return zeros.test(text) || (property !== 'zip' && digits.length >= 9 && isSequence(digits));
  return oneDigit.test(digits) || (digits.length >= 5 && isSequence(digits));
}

const isSequence = (digits: string): boolean =>
  sequences.some((sequence) => sequence.startsWith(digits)) || '01234567890'.startsWith(digits);

/** Whether it is a name in this field, written as names are. */
function isNameHere(text: string, word: string, property: string): boolean {
  if (property === 'country' || property.endsWith('country')) return text === 'NA';
  if (!names.has(property)) return false;
  if (
    companies.has(property) &&
    (text === 'ABC' || (word.length === 3 && isRepeated(word) && word !== 'xxx'))
  )
    return true;
  return namesAsWell.has(word) && text !== word && text !== text.toUpperCase();
}
