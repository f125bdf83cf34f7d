import { isPlaceholderAddress } from './address';
import { isJunkWord, isOneLetter, isTyped } from './junk';
import { plainlyCounts, plainlySays } from './plain';
import {
  companiesAsWell,
  givenNamesAsWell,
  initialsAsWell,
  jobsAsWell,
  namesAsWell,
  placeholderWords,
  promptWords,
} from './words';

const phones = /phone|fax|mobile|tel$/;
const names = new Set(['firstname', 'lastname', 'company', 'name', 'city', 'dealname', 'jobtitle']);
const companies = new Set(['company', 'name']);
const people = new Set(['firstname', 'lastname']);
/** HubSpot's option for people of whom no legal basis is needed. */
const noLegalBasis = 'not applicable';

/** Longest text that may be a placeholder; the longest known ones have some 40 characters. */
const longestPlaceholder = 60;

const outer = /^[\s\-–—_*.<>[\](){}"'«»„“”:!]+|[\s\-–—_*.<>[\](){}"'«»„“”:!]+$/g;
const wordless = /^[^\p{L}\p{N}]+$/u;
/** Signs that say something by themselves, e.g. stars, hearts and plus, stay what they are. */
const punctuation = /^[\s.\-–—_*?/\\|~=#,;:'"`´^<>()[\]{}!&%$§@]+$/;
const abbreviations = /^n\s?[./\\-]\s?[adv]\.?$/;
/** Places that a mail merge, a template or a form left unfilled. */
const unfilled = /^(?:\{\{.{0,50}\}\}|\$\{.{0,50}\}|\*\|.{0,50}\|\*|%%?\w{2,40}%%?|\[\[.{0,50}\]\])$/;
const nonDigits = /[\s()+./-]/g;
/** Digits with what people put around and between them. */
const onlyDigits = /^[\s()+./-]*\d[\d\s()+./-]*$/;
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
  if (trimmed === '' || trimmed.length > longestPlaceholder || plainlySays(trimmed)) return false;
  return holdsPlace(trimmed, property);
}

/** The same by a close look. @param trimmed without surrounding blanks, not empty */
export function holdsPlace(trimmed: string, property: string): boolean {
  const lower = trimmed.toLowerCase();
  if (placeholderWords.has(lower)) return !isNameHere(trimmed, lower, property);
  if (!isLetter(lower.charCodeAt(0)) || !isLetterOrDigit(lower.charCodeAt(lower.length - 1))) {
    return isPlaceholderWithSigns(trimmed, lower, property);
  }
  if (lower.includes('@')) return isPlaceholderAddress(lower, isJunkWord);
  return (isTyped(lower) && !isNameHere(trimmed, lower, property)) || isAbbreviation(lower);
}

const isAbbreviation = (lower: string): boolean =>
  lower.length < 8 && lower.startsWith('n') && abbreviations.test(lower);

/** Quick tests that decide most texts: Latin letters, or those of other scripts but for their punctuation. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code > 191 && (code < 8192 || code > 8303));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code);

/** Texts that begin with a digit or begin or end with a sign. */
function isPlaceholderWithSigns(trimmed: string, lower: string, property: string): boolean {
  if (onlyDigits.test(lower)) return isPlaceholderNumber(lower, property);
  if (
    isDigit(lower.charCodeAt(0)) &&
    isLetterOrDigit(lower.charCodeAt(lower.length - 1)) &&
    !lower.includes('@')
  )
    return false;
  if (wordless.test(lower)) return punctuation.test(lower);
  if (unfilled.test(lower)) return true;
  if (lower.includes('@')) return isPlaceholderAddress(lower, isJunkWord);
  const core = lower.replace(outer, '');
  return (
    isAbbreviation(lower) || (isJunkWord(core) && !isNameHere(trimmed.replace(outer, ''), core, property))
  );
}

function isPlaceholderNumber(text: string, property: string): boolean {
  if (plainlyCounts(text)) return false;
  const digits = text.replace(nonDigits, '');
  if (phones.test(property)) return oneDigit.test(digits) || (digits.length >= 5 && isSequence(digits));
  return zeros.test(text) || (property !== 'zip' && digits.length >= 9 && isSequence(digits));
}

const isSequence = (digits: string): boolean =>
  sequences.some((sequence) => sequence.startsWith(digits)) || '01234567890'.startsWith(digits);

/** Whether it is a name in this field, written as names are. */
function isNameHere(text: string, word: string, property: string): boolean {
  if (property.endsWith('country')) return text === 'NA';
  if (property === 'hs_legal_basis') return word === noLegalBasis;
  if (!names.has(property)) return false;
  if (property === 'jobtitle' && jobsAsWell.has(word)) return true;
  if (people.has(property) && givenNamesAsWell.has(word)) return true;
  const isShouted = text === text.toUpperCase();
  const isCapitalised = text !== word && !isShouted;
  if (companies.has(property)) {
    if (isShouted && initialsAsWell.has(word)) return true;
    if (word.length === 3 && isOneLetter(word) && word !== 'xxx') return true;
    if (isCapitalised && companiesAsWell.has(word)) return true;
  }
  return isCapitalised && namesAsWell.has(word);
}

/** Signs around a word, as `-None-` has them, make it the first line of a list. */
const bordered = /^[-–—<([*].*[-–—>)\]*]$/;

/** Whether an option of a list asks for a choice instead of being one: `Please select`, `--None--`, `...`. */
export function isPrompt(option: string): boolean {
  const lower = option.trim().toLowerCase();
  const core = lower.replace(outer, '');
  return core === '' || promptWords.has(core) || (bordered.test(lower) && placeholderWords.has(core));
}
