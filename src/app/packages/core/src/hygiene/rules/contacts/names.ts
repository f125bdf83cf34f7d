import type { Subject, Suggestion } from '../../model';

export const nameProperties = ['firstname', 'lastname'] as const;
export type NameProperty = (typeof nameProperties)[number];

/** A name as it stands; null when empty or a placeholder. */
export const nameOf = ({ facts }: Subject, property: NameProperty): string | null => facts.filled(property);

/**
 * An e-mail or web address within a text. Before a dot stand three letters or more, since initials stand before particles
 * (`P.de Vries`), and nothing follows `de`, since a name follows it in `Joh.de Vries`.
 */
const address = /@|https?:|www\.|[\p{L}\d-]{3}\.(?:com|org|io|uk|fr|es|nl|pt|br|eu|de(?![\s.]))\b/iu;
/** `.NET` in capitals is a platform of Microsoft's, and so is `ASP.net`. */
const underNet = /[\p{L}\d-]{3}(?<![aA][sS][pP]|[aA][dD][oO])\.[nN]et\b/u;

/** True for a text with an e-mail or web address in it. */
export const hasAddress = (text: string): boolean => address.test(text) || underNet.test(text);

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
