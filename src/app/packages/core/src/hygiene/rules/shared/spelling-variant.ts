import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { preferredSpelling } from './spellings';

/** Longest text that is compared with known spellings; sentences are nobody's category. */
const longestValue = 200;

/**
 * `google` beside `Google`: one source counts as two in every report and list. The preferred spelling is the
 * agreement's, or the one that most of the portal's records have, or the better of two options that differ in case.
 * Grouping by folded words is what OpenRefine calls key collision
 * (https://openrefine.org/docs/technical-reference/clustering-in-depth).
 */
export const spellingVariant: Rule = {
  id: 'spelling_variant',
  check(subject, _setting, terms) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, text: value, says } of subject.facts.texts) {
      if (value.length > longestValue || !says) continue;
      const preferred = preferredSpelling(subject, property, value, terms);
      if (preferred === null) continue;
      looked = true;
      if (preferred === value) continue;
      faults.push({
        property,
        value,
        suggestion: { property, value: preferred, why: 'preferred_spelling' },
      });
    }
    return answerFor(subject, faults, looked, { severity: 'low', verifiable: true });
  },
};
