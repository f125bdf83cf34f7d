import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { nameOf } from './names';
import { wholeNameOf } from './whole-name';

/**
 * First and last name stand together in one field, so letters open with `Dear Jane Doe` and lists sort by first names.
 * Suggests the parts where the writing tells them. Family names come first in some countries and second in others (W3C,
 * "Personal names around the world", https://www.w3.org/International/questions/qa-personal-names), so a person may say
 * that a name is right as it is.
 */
export const fullNameInOneField: Rule = {
  id: 'full_name_in_one_field',
  check(subject) {
    const whole = wholeNameOf(subject);
    if (whole === null) {
      return (nameOf(subject, 'firstname') ?? nameOf(subject, 'lastname')) ? pass : notApplicable;
    }
    const { property, value, parts } = whole;
    return found({
      severity: 'medium',
      property,
      evidence: { value },
      suggestions: parts
        ? [
            { property: 'firstname', value: parts.firstname, why: 'split_name' },
            { property: 'lastname', value: parts.lastname, why: 'split_name' },
          ]
        : [],
      verifiable: true,
    });
  },
};
