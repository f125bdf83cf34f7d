import type { Subject } from '../../model';
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
    'paulo joão paul pierre claude louise luc marc michel françois jacques peter heinz jürgen uwe otto sophie alberto'
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
 * for the last name may be two surnames, so there the writing must tell. Texts of one word, and those with an address,
 * digits or brackets, are no whole names. Null when there is none.
 */
export function wholeNameOf(subject: Subject): WholeName | null {
  const first = nameOf(subject, 'firstname');
  const last = nameOf(subject, 'lastname');
  if (first !== null && last !== null) return repeatedName(first, last);
  const value = first ?? last;
  if (value === null || !isWhole(value)) return null;
  const certain = certainParts(value, subject.facts.email?.local.toLowerCase() ?? '');
  if (certain) return { property: first === null ? 'lastname' : 'firstname', value, parts: certain };
  if (first === null || isHalf(value)) return null;
  return { property: 'firstname', value, parts: likelyParts(value) };
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
function repeatedName(first: string, last: string): WholeName | null {
  if (first.length === last.length) {
    return first.toLowerCase() === last.toLowerCase() && isWhole(first)
      ? { property: 'firstname', value: first, parts: certainParts(first, '') ?? likelyParts(first) }
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
 * `Jan van der Berg`; or two words that the e-mail address has in either order. @param local in lower case
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
  const [one, other] = [opening.toLowerCase(), second.toLowerCase()];
  if (local === `${one}.${other}`) return { firstname: opening, lastname: second };
  return local === `${other}.${one}` ? { firstname: second, lastname: opening } : null;
}

/** What follows a comma without being a first name. */
const nameSuffixes = new Set('jr jr. sr sr. ii iii iv phd ph.d. md m.d. mba esq esq. dr dr.'.split(' '));

/**
 * Two words in the field of the first name, in the order that most languages have; three may be split either way.
 */
function likelyParts(text: string): NameParts | null {
  const [firstname, lastname, ...further] = words(text);
  if (!firstname || !lastname || further.length > 0 || text.includes(',')) return null;
  return { firstname, lastname };
}
