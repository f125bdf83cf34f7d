import { textOf } from '../../../property-values';
import { countryCodeOf, countryNameOf } from '../../facts';
import { mistypedCountryOf } from '../../facts/country';
import type { Rule, Subject, Suggestion } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';

/**
 * What stands for the country is none: a region (`Asia/Pacific Region`), a city, a slip of the keyboard. Territories,
 * currencies and the law on consent go by it, and nobody gets the record. Every country by ISO 3166-1, in some 60
 * languages. Suggests the country that is one slip away, where nothing else on the record depends on it.
 */
export const countryUnrecognised: Rule = {
  id: 'country_unrecognised',
  check(subject) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      if (!kind.country || !says) continue;
      looked = true;
      if (countryCodeOf(value) === null)
        faults.push({ property, value, suggestion: meant(subject, property, value) });
    }
    return answerFor(subject, faults, looked, { severity: 'high', verifiable: true });
  },
};

/** Properties that are read in the light of `country`: a suggestion must not call them wrong. */
const dependents = ['zip', 'state', 'phone', 'mobilephone'];

function meant(subject: Subject, property: string, value: string): Suggestion | undefined {
  if (property === 'country' && dependents.some((other) => textOf(subject.properties, other) !== null))
    return undefined;
  const code = mistypedCountryOf(value);
  const name = code && countryNameOf(code);
  return name ? { property, value: name, why: 'typo' } : undefined;
}
