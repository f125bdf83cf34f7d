import { found, notApplicable, pass } from '../../answers';
import { nameCased } from '../../facts/name-case';
import type { Rule, Subject, Suggestion } from '../../model';
import { isVerified } from '../is-verified';
import { quoted } from '../shared/fields';
import { hasAddress, nameOf, nameProperties } from './names';
import type { NameProperty } from './names';

/** Two capitals are often initials: AJ, TJ. */
const shortestName = 3;
const usuallyWritten = /^\p{Lu}\p{Ll}+$/u;

/**
 * A name all in capitals or all in small letters, as from a form filled in a hurry: letters open with `Dear jane` or
 * `Dear JANE`. Suggests the usual writing, which knows McDonald, O'Neill, van der Berg and de la Cruz; names in scripts
 * without case, and names with both, are never touched. Some people write themselves small (bell hooks), so it may be
 * right. Turkish and Azerbaijani have an i of their own and are told by the preferred language or the country. Source: W3C, "Personal names around the world", https://www.w3.org/International/questions/qa-personal-names.
 */
export const nameInWrongCase: Rule = {
  id: 'name_in_wrong_case',
  check(subject) {
    let applies = false;
    let wrong: { property: NameProperty; value: string } | null = null;
    const suggestions: Suggestion[] = [];
    for (const property of nameProperties) {
      const value = nameOf(subject, property);
      if (value === null) continue;
      applies = true;
      if (usuallyWritten.test(value) || value.length < shortestName || value.length > longestName) continue;
      const cased = casedFor(subject, value);
      if (cased === value || hasAddress(value) || isVerified(subject, property)) continue;
      wrong ??= { property, value };
      suggestions.push({ property, value: cased, why: 'casing' });
    }
    if (!wrong) return applies ? pass : notApplicable;
    const { property, value } = wrong;
    return found({
      severity: 'low',
      property,
      evidence: { value: quoted(value) },
      suggestions,
      verifiable: true,
    });
  },
};

const turkish = /^(?:tr|az)(?![a-z])/i;
const countriesOfTurkish: ReadonlySet<string | null> = new Set(['TR', 'AZ']);
const anyI = /[iIıİ]/;

/** A name with capitals where the person's language has them; as it stands where an i may be a Turkish one or not. */
function casedFor({ facts }: Subject, name: string): string {
  const language = facts.filled('hs_language');
  if (language !== null && turkish.test(language)) return nameCased(name, 'tr');
  if (!countriesOfTurkish.has(facts.countryCode)) return nameCased(name);
  if (language === null) return nameCased(name, 'tr');
  return anyI.test(name) ? name : nameCased(name);
}

/** Longer texts are no names, and not worth the work. */
const longestName = 200;
