import type { Subject, Suggestion } from '../../model';

export const nameProperties = ['firstname', 'lastname'] as const;
export type NameProperty = (typeof nameProperties)[number];

/** A name as it stands; null when empty or a placeholder. */
export const nameOf = ({ facts }: Subject, property: NameProperty): string | null => facts.filled(property);

/** An e-mail or web address within a text. */
const address = /@|https?:|www\.|\w\.(?:com|net|org|io|de|uk|fr|es|nl|pt|br|eu)\b/i;

/** True for a text with an e-mail or web address in it. */
export const hasAddress = (text: string): boolean => address.test(text);

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
