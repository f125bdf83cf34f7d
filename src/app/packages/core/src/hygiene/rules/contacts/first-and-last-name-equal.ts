import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { quoted } from '../shared/fields';
import { nameFromEmail, nameOf } from './names';
import { wholeNameOf } from './whole-name';

/**
 * First and last name are one word twice: a form that asked for two names got one, or an import mapped one column to
 * both. Suggests the first name from an e-mail address written `first.last@`. Some people are called Thomas Thomas
 * (W3C, "Personal names around the world", https://www.w3.org/International/questions/qa-personal-names), so it may be
 * right.
 */
export const firstAndLastNameEqual: Rule = {
  id: 'first_and_last_name_equal',
  check(subject) {
    const first = nameOf(subject, 'firstname');
    const last = nameOf(subject, 'lastname');
    if (first === null || last === null) return notApplicable;
    if (first.length !== last.length || first.toLowerCase() !== last.toLowerCase()) return pass;
    if (wholeNameOf(subject) !== null) return notApplicable;
    return found({
      severity: 'medium',
      property: 'firstname',
      evidence: { value: quoted(first) },
      suggestions: nameFromEmail(subject, 'firstname'),
      verifiable: true,
    });
  },
};
