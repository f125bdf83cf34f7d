import type { Subject, Suggestion } from '../../model';

export const nameProperties = ['firstname', 'lastname'] as const;
export type NameProperty = (typeof nameProperties)[number];

/** A name as it stands; null when empty or a placeholder. */
export const nameOf = ({ facts }: Subject, property: NameProperty): string | null => facts.filled(property);

/** An e-mail or web address within a text. */
const address = /@|https?:|www\.|\w\.(?:com|net|org|io|de|uk|fr|es|nl|pt|br|eu)\b/i;

/** True for a text with an e-mail or web address in it. */
export const hasAddress = (text: string): boolean => address.test(text);

/** Words that open a last name rather than stand for themselves: nobiliary particles, patronymics, articles. */
const particles = new Set(
  (
    'van von vom zu zum zur de del della di da do dos das du des la le lo los las el al bin ibn abu ben bat ' +
    'mac mc st ten ter op den der af av y e san santa bint'
  ).split(' '),
);

/** Names that follow another given name as in `Mary Ann` or `Jean Pierre`; then the last name is missing, not hidden. */
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
 * A whole name in one of the two fields: the other is empty, repeats it, or repeats its half. Texts of one word, and
 * those with an address or digits, are no whole names. Null when there is none.
 */
export function wholeNameOf(subject: Subject): WholeName | null {
  const first = nameOf(subject, 'firstname');
  const last = nameOf(subject, 'lastname');
  if (first !== null && last !== null) return repeatedName(first, last);
  const value = first ?? last;
  if (value === null || !isWhole(value)) return null;
  const certain = certainParts(value, subject.facts.email?.local.toLowerCase() ?? '');
  if (!certain && isHalf(value)) return null;
  return first !== null
    ? { property: 'firstname', value, parts: certain ?? likelyParts(value) }
    : { property: 'lastname', value, parts: certain };
}

/** Words that are one half of a name: `van Halen`, `Mary Ann`. */
function isHalf(text: string): boolean {
  const [opening = '', second = '', ...more] = words(text.toLowerCase());
  return particles.has(opening) || (more.length === 0 && secondGivenNames.has(second));
}

const severalWords = /\p{L}\S*[\s,]+\S*\p{L}/u;
const noName = /[\d@<>]|https?:|www\./u;

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

/** Two words in the field of the first name, in the order that most languages have; three may be split either way. */
function likelyParts(text: string): NameParts | null {
  const [firstname, lastname, ...further] = words(text);
  if (!firstname || !lastname || further.length > 0 || text.includes(',')) return null;
  return { firstname, lastname };
}

/** `first.last` or `first_last` before the `@`, letters only, no initials. */
const localOfTwoNames = /^(\p{L}{2,40})[._](\p{L}{2,40})$/u;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/**
 * The name that an e-mail address gives away, as a suggestion for a field, where it is sure: the address is made of two
 * names, and one of them is the name on record in the other field. Otherwise none.
 */
export function nameFromEmail(subject: Subject, property: NameProperty): Suggestion[] {
  const known = nameOf(subject, property === 'firstname' ? 'lastname' : 'firstname')?.toLowerCase();
  const match = known && subject.facts.email?.valid ? localOfTwoNames.exec(subject.facts.email.local) : null;
  if (!match) return [];
  const [, one = '', other = ''] = match;
  const oneIsKnown = one.toLowerCase() === known;
  if (oneIsKnown === (other.toLowerCase() === known)) return [];
  return [{ property, value: capitalised(oneIsKnown ? other : one), why: 'from_email' }];
}
