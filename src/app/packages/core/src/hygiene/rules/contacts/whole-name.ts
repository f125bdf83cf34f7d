import type { Subject } from '../../model';
import { foldedWords } from '../shared/spellings';
import { nameOf } from './names';
import type { NameProperty } from './names';

/** Words that open a last name rather than stand for themselves: nobiliary particles, patronymics, articles. */
const particles = new Set(
  (
    'van von vom zu zum zur de del della di da do dos das du des la le lo los las el al bin ibn abu ben bat ' +
    'mac mc st ten ter op den der af av y e san santa bint'
  ).split(' '),
);

/**
 * Names that follow another given name as in `Mary Ann` or `Jean Pierre`; then the last name is missing, not hidden.
 */
const secondGivenNames = new Set(
  (
    'ann anne anna lou beth jane kate lee marie maria maría mary jose josé luis luiz carlos miguel manuel antonio pedro ' +
    'paulo joão paul pierre claude louise luc marc michel françois jacques peter heinz jürgen uwe otto sophie alberto ' +
    'paula lena rose willem sofia elisabeth eva christina julia cristina beatriz fernanda teresa'
  ).split(' '),
);

/** A whole name found in one field, and its parts where they are sure. */
export interface WholeName {
  property: NameProperty;
  value: string;
  parts: NameParts | null;
}

interface NameParts {
  firstname: string;
  lastname: string;
}

/** Longer texts are no names. */
const longestName = 100;

/** Parts of `text` between blanks. */
const words = (text: string): string[] => text.split(/\s+/u);

/**
 * A whole name in one of the two fields: the other is empty, repeats it, or repeats its half. Several words that stand
 * for the last name may be two surnames, and two that stand for the first may be given names (`Anna Lena`, `Mei Ling`), so
 * there the writing or the e-mail address must tell. Texts of one word, and those with an address, digits or brackets,
 * are no whole names. Null when there is none, or none for sure: then the other name is missing.
 */
export function wholeNameOf(subject: Subject): WholeName | null {
  const first = nameOf(subject, 'firstname');
  const last = nameOf(subject, 'lastname');
  const local = subject.facts.email?.local ?? '';
  if (first !== null && last !== null) return repeatedName(first, last, local);
  const value = first ?? last;
  if (value === null || !isWhole(value)) return null;
  const certain = certainParts(value, local);
  if (certain) return { property: first === null ? 'lastname' : 'firstname', value, parts: certain };
  if (first === null || isHalf(value) || words(value).length === 2) return null;
  return { property: 'firstname', value, parts: null };
}

/** Words that are one half of a name: `van Halen`, `Mary Ann`, `Jane D.`, `Dr. Jane`. */
function isHalf(text: string): boolean {
  const [opening = '', second = '', ...more] = words(text.toLowerCase());
  if (particles.has(opening) || titles.has(opening) || initial.test(more.at(-1) ?? second)) return true;
  return more.length === 0 && secondGivenNames.has(second);
}

const severalWords = /\p{L}\S*[\s,]+\S*\p{L}/u;
const noName = /[\d@<>()[\]"“”«»]|https?:|www\./u;
const initial = /^\p{L}\.?$/u;
const titles = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. prof prof. herr frau sir mme m. sr. sra. don doña dhr. mevr.'.split(' '),
);

const isWhole = (text: string): boolean =>
  text.length <= longestName && severalWords.test(text) && !noName.test(text);

/** One field has both names, the other has one of them once more. */
function repeatedName(first: string, last: string, local: string): WholeName | null {
  if (first.length === last.length) {
    return first.toLowerCase() === last.toLowerCase() && isWhole(first)
      ? { property: 'firstname', value: first, parts: certainParts(first, local) }
      : null;
  }
  const [long, short] = first.length > last.length ? [first, last] : [last, first];
  if (!isWhole(long)) return null;
  if (long === first) {
    const rest = withoutEnd(first, ` ${short}`);
    return rest === null
      ? null
      : { property: 'firstname', value: first, parts: { firstname: rest, lastname: last } };
  }
  const rest = withoutStart(last, `${short} `);
  return rest === null
    ? null
    : { property: 'lastname', value: last, parts: { firstname: first, lastname: rest } };
}

const withoutEnd = (text: string, end: string): string | null =>
  text.toLowerCase().endsWith(end.toLowerCase()) ? text.slice(0, -end.length).trim() || null : null;

const withoutStart = (text: string, start: string): string | null =>
  text.toLowerCase().startsWith(start.toLowerCase()) ? text.slice(start.length).trim() || null : null;

/**
 * First and last name of a whole one, where the writing tells: `Last, First`; particles that open the last name, as in
 * `Jan van der Berg`; or two words that the e-mail address tells apart.
 */
function certainParts(text: string, local: string): NameParts | null {
  const [last = '', first = '', ...more] = text.split(',').map((part) => part.trim());
  if (first) {
    return last && more.length === 0 && words(first).length <= 2 && !nameSuffixes.has(first.toLowerCase())
      ? { firstname: first, lastname: last }
      : null;
  }
  const [opening = '', second = '', ...further] = words(text);
  if (particles.has(opening.toLowerCase())) return null;
  if (further.length > 0) {
    if (!particles.has(second.toLowerCase())) return null;
    return { firstname: opening, lastname: [second, ...further].join(' ') };
  }
  return partsByEmail(opening, second, local);
}

const joints = /[._-]|\d+$/g;

/**
 * Which of two words is the first name, by an e-mail address of both or of an initial and the last name: `doe` of
 * `jane.doe`, `janedoe` and `jdoe`. An address of two given names tells nothing.
 */
function partsByEmail(one: string, other: string, local: string): NameParts | null {
  const [opening, second] = [foldedWords(one), foldedWords(other)];
  const written = foldedWords(local).replace(joints, '');
  const begins = (first: string, last: string): boolean =>
    written === first + last || (last.length > 2 && written === first.charAt(0) + last);
  if (begins(opening, second) && !secondGivenNames.has(second)) return { firstname: one, lastname: other };
  return begins(second, opening) ? { firstname: other, lastname: one } : null;
}

/** What follows a comma without being a first name. */
const nameSuffixes = new Set('jr jr. sr sr. ii iii iv phd ph.d. md m.d. mba esq esq. dr dr.'.split(' '));
