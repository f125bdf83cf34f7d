import { found, notApplicable, pass } from '../../answers';
import { isPlaceholder } from '../../facts';
import type { Rule, Subject, Suggestion } from '../../model';
import { isVerified } from '../is-verified';
import { quoted } from '../shared/fields';
import { hasAddress, nameOf, nameProperties } from './names';

/**
 * What no name is written with: all but letters of every script with their marks, blanks, apostrophes, hyphens, points,
 * commas, middle dots, quotation marks and brackets of nicknames, joiners of Persian and Indic scripts, and marks of
 * writing direction.
 */
const symbol =
  /[^\p{L}\p{M}\p{Zs}'’‘ʼʻ`´′.,\-‐‑–·・‧()"“”„«»<>\u200c-\u200f\u061c\p{Cc}]|[\ufe00-\ufe0f\u20e3]/u;
const symbols = new RegExp(symbol, 'gu');
const plainLetters = /^[A-Za-z][a-z]*$/;
const blanks = /\s+/gu;
const looseEnds = /^[\s\u200c-\u200f,.-]+|[\s\u200c-\u200f,-]+$/gu;
const letter = /\p{L}/u;
const signWithin = /\p{L}[^\p{L}\p{M}\p{Zs}'’.,-]+\p{L}|[&+/|]/u;

/**
 * Digits, emoji or other signs in a name, e.g. `Anna3` or `★ Jane ★`: they show up in every salutation and hide the
 * record from a search by name. Which signs names have: Unicode Standard Annex 44 (general categories) and W3C,
 * "Personal names around the world", https://www.w3.org/International/questions/qa-personal-names. Markup and addresses
 * are other rules'.
 */
export const nameWithSymbols: Rule = {
  id: 'name_with_symbols',
  check(subject) {
    let applies = false;
    for (const property of nameProperties) {
      const value = nameOf(subject, property);
      if (value === null) continue;
      applies = true;
      if (plainLetters.test(value) || !symbol.test(value) || hasAddress(value)) continue;
      if (isVerified(subject, property)) continue;
      const rest = strippedOf(value);
      const suggestions: Suggestion[] =
        rest === null || isOtherName(subject, property, rest)
          ? []
          : [{ property, value: rest, why: 'stripped' }];
      return found({
        severity: 'medium',
        property,
        evidence: { value: quoted(value) },
        suggestions,
        verifiable: true,
      });
    }
    return applies ? pass : notApplicable;
  },
};

/** The other name field says the same: two equal names would be the next finding. */
const isOtherName = (subject: Subject, property: string, rest: string): boolean =>
  nameProperties.some(
    (other) => other !== property && nameOf(subject, other)?.toLowerCase() === rest.toLowerCase(),
  );

/** Longer texts are no names. */
const longestName = 200;

/** A name without the signs around it; null where signs within may stand for something, as in `J0hn` or `Ann & Bob`. */
function strippedOf(value: string): string | null {
  if (value.length > longestName || signWithin.test(value)) return null;
  const rest = value.replace(symbols, '').replace(blanks, ' ').replace(looseEnds, '');
  return rest.length > 1 && letter.test(rest) && !isPlaceholder(rest, 'firstname') ? rest : null;
}
