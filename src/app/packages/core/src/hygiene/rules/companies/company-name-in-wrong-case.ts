import { found, notApplicable, pass } from '../../answers';
import { writtenCase } from '../../facts';
import type { Rule, Suggestion } from '../../model';
import { companyNameCased } from './company-name-cased';
import { isDomain } from './company-name-is-address';
import { suggestNameOfContacts } from './name-from-contacts';

/** Longer texts are no names. */
const longestName = 200;

/** Four letters in capitals may be an acronym, and one word of less than nine is often written so by its owner. */
const [shortestWord, shortestLoneWord] = [5, 9];
const words = /[\p{L}\p{M}]+/gu;

/**
 * A company's name that shouts or is typed all in small letters: it goes into letters and lists as it stands, and looks
 * like another company. Acronyms (IBM, ABN AMRO) and single words that brands write so (UNICEF, LEGO) are left alone, and
 * the rest may be confirmed, because some names are small by choice. Suggests the writing of the company's contacts, or
 * capitals where no word can be an acronym. Usual writing of company names: The Chicago Manual of Style, 8.68.
 */
export const companyNameInWrongCase: Rule = {
  id: 'company_name_in_wrong_case',
  check(subject) {
    const value = subject.facts.filled('name');
    if (value === null || value.length > longestName) return notApplicable;
    const written = writtenCase(value);
    if (written === 'mixed' || written === null) return pass;
    if (isDomain(value) || value.includes('@')) return notApplicable;
    if (written === 'upper' && !shouts(value)) return pass;
    if (written === 'lower' && !value.match(words)?.some((word) => word.length >= shortestWord)) return pass;
    const suggestions = suggestionsFor(value, suggestNameOfContacts(subject));
    return found({ severity: 'low', property: 'name', evidence: { value }, suggestions, verifiable: true });
  },
};

function shouts(value: string): boolean {
  const all = value.match(words) ?? [];
  const longest = Math.max(0, ...all.map((word) => word.length));
  return longest >= (all.length > 1 ? shortestWord : shortestLoneWord);
}

function suggestionsFor(value: string, [ofContacts]: readonly Suggestion[]): Suggestion[] {
  if (ofContacts?.value.toLowerCase() === value.toLowerCase()) return [ofContacts];
  const cased = companyNameCased(value);
  return cased === null || cased === value ? [] : [{ property: 'name', value: cased, why: 'casing' }];
}
