import { isStateOf, mistypedStateOf } from '../../facts/state';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Suggestion } from '../../model';
import { definitionOf, quoted } from './fields';

/**
 * The state is none of the country's: `Califronia`, or `California` in Germany. Territories by state miss the record.
 * By ISO 3166-2, in countries where it lists what people write; elsewhere only states of other countries are spoken of.
 */
export const stateUnrecognised: Rule = {
  id: 'state_unrecognised',
  check(subject) {
    const state = subject.facts.filled('state');
    const code = state === null ? null : subject.facts.countryCode;
    if (state === null || code === null) return notApplicable;
    if (definitionOf(subject, 'state')?.options.length) return notApplicable;
    const isState = isStateOf(state, code);
    if (isState === null) return notApplicable;
    if (isState) return pass;
    return found({
      severity: 'low',
      property: 'state',
      evidence: { value: quoted(state), country: code },
      suggestions: meant(state, code),
      verifiable: true,
    });
  },
};

function meant(state: string, code: string): Suggestion[] {
  const value = mistypedStateOf(state, code);
  return value === null ? [] : [{ property: 'state', value, why: 'typo' }];
}
