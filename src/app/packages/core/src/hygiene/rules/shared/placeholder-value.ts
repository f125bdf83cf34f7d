import type { PropertyFacts, Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { isAskedFor } from './fields-asked-for';

/**
 * `Select`, `n/a`, `test`, `asdf`: somebody got past the field, and lists and reports now count it as filled. It costs
 * completeness, since a placeholder is no value (ISO 8000-8 speaks of syntactic, semantic and pragmatic quality: it has
 * the first only). Fields that a rule about missing values asks for now are left to that rule. An empty field is
 * honest, so emptying it is what it suggests, but for names that the record is known by.
 */
export const placeholderValue: Rule = {
  id: 'placeholder_value',
  check(subject, _setting, terms) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      if ((says && looked) || !holdsWords(kind.definition)) continue;
      looked = true;
      if (says || isAskedFor(subject, property, terms)) continue;
      const suggestion = identifying.has(property)
        ? undefined
        : ({ property, value: '', why: 'stripped' } as const);
      faults.push({ property, value, suggestion });
    }
    return answerFor(subject, faults, looked, { severity: 'high', verifiable: true });
  },
};

/** Without these nobody finds the record, and a placeholder is better than nothing. */
const identifying = new Set(['dealname', 'name', 'firstname', 'lastname', 'email']);

const holdsWords = (definition: PropertyFacts | undefined): boolean =>
  definition === undefined || definition.type === 'string' || definition.type === 'enumeration';
