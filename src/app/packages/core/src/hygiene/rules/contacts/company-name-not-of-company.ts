import { distance } from 'fastest-levenshtein';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Subject } from '../../model';
import { quoted } from '../shared/fields';
import { companyNameOf } from './companies-near';
import { emailDomainNotOfCompany } from './email-domain-not-of-company';

/**
 * The company name on the contact is another one than that of the company it is associated with: letters name one, and
 * reports count the other. Names are alike when they differ only in case, accents, punctuation, legal form, a part left
 * out or a few letters, or when one is the other's initials (Levenshtein's distance, package fastest-levenshtein).
 * Names in different scripts cannot be compared. Suggests the company's name where both have something in common: where
 * they have nothing, the association is as likely wrong as the name, or the name an abbreviation (VW). Where the e-mail
 * address belongs to another company too, `email_domain_not_of_company` says it. Source of the association:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const companyNameNotOfCompany: Rule = {
  id: 'company_name_not_of_company',
  check(subject, setting, terms) {
    const companies = subject.related.companies;
    if (!companies || companies.length === 0) return notApplicable;
    const value = subject.facts.filled('company');
    if (value === null) return notApplicable;
    const names = companies.map(companyNameOf).filter((name) => name !== null);
    if (names.length === 0 || value.length > longestName) return notApplicable;
    if (names.includes(value)) return pass;
    const plain = plainName(value);
    if (names.some((name) => name.length <= longestName && areAlike(plain, plainName(name)))) return pass;
    if (emailDomainNotOfCompany.check(subject, setting, terms).state === 'finding') return notApplicable;
    return found({
      severity: 'medium',
      property: 'company',
      evidence: { value: quoted(value), company: quoted(names[0]!) },
      suggestions: certainNameOf(subject, names[0]!, plain),
      verifiable: true,
    });
  },
};

/** Longer texts are no names. */
const longestName = 200;

/** @param plain the name on the contact, without what names are written with in one place and without in another */
const certainNameOf = ({ related }: Subject, name: string, plain: string) =>
  related.companies?.length === 1 && name.length <= longestName && haveInCommon(plain, plainName(name))
    ? [{ property: 'company', value: name, why: 'from_company' } as const]
    : [];

/** Shorter words, such as `new` and `bank`, stand in the names of many. */
const shortestWord = 5;

/** Whether two names share a word, or most of their letters in the same order. */
function haveInCommon(one: string, other: string): boolean {
  const words = new Set(one.split(' ').filter((word) => word.length >= shortestWord));
  if (other.split(' ').some((word) => words.has(word))) return true;
  return distance(one, other) <= Math.max(one.length, other.length) / 3;
}

const accents = /\p{M}/gu;
const noLetterOrDigit = /[^\p{L}\p{N}]+/gu;
const latin = /\p{Script=Latin}/u;
const ignoredWords = new Set(
  (
    'the inc llc ltd limited plc corp corporation co company gmbh ag kg se ohg ug mbh ev e v sa sas sarl srl spa bv nv vof sl ' +
    'slu lda ltda oy ab as aps a s kk pte pty pvt sp z o group groupe gruppe grupo holding holdings und and y et e en'
  ).split(' '),
);

/** A name without what companies' names are written with in one place and without in another. */
function plainName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .replace(noLetterOrDigit, ' ')
    .trim()
    .split(' ');
  const telling = words.filter((word) => !ignoredWords.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function areAlike(one: string, other: string): boolean {
  if (one === other || latin.test(one) !== latin.test(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (` ${long} `.includes(` ${short} `) || long.replaceAll(' ', '') === short.replaceAll(' ', ''))
    return true;
  if (!latin.test(long)) return long.includes(short);
  if (areInitials(short.replaceAll(' ', ''), long)) return true;
  return short.length >= 4 && distance(short, long) <= Math.floor(long.length / 5);
}

/** Words that initials leave out, as in MIT. */
const smallWords = new Set(
  'of for in at on de del des di du da do dos la le las los les für der die das des van voor'.split(' '),
);
/** Initials of so many words may leave later ones out, as LSE does. */
const fewestInitials = 3;

/** Whether letters are the first ones of a name's words, of which small ones may be left out: UCLA has `Los` and no `of`. */
function areInitials(letters: string, name: string): boolean {
  let counts = new Set([0]);
  for (const word of name.split(' ')) {
    const next = new Set<number>();
    for (const count of counts) {
      if (letters[count] === word[0]) next.add(count + 1);
      if (smallWords.has(word)) next.add(count);
    }
    if (letters.length >= fewestInitials && next.has(letters.length)) return true;
    counts = next;
  }
  return counts.has(letters.length);
}
