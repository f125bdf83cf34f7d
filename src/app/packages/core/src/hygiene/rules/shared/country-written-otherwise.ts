import type { HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
import { countryCodeOf, countryNameOf } from '../../facts';
import { isUsualCountryName } from '../../facts/country';
import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';

/**
 * A country in another form than the rest: a code (`DE`), another language (`Deutschland`), another case. Lists and
 * reports by country then miss it. The standard form is the agreement's preferred spelling, or else the English name
 * (Unicode CLDR; HubSpot's own forms offer English names:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties).
 */
export const countryWrittenOtherwise: Rule = {
  id: 'country_written_otherwise',
  check(subject, _setting, terms) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      if (!kind.country) continue;
      const code = !says ? null : countryCodeOf(value);
      if (code === null) continue;
      looked = true;
      const standard = standardFormOf(code, property, value, terms);
      if (standard === null || standard === value) continue;
      faults.push({ property, value, suggestion: { property, value: standard, why: 'standard_form' } });
    }
    return answerFor(subject, faults, looked, { severity: 'low', verifiable: true });
  },
};

function standardFormOf(
  code: string,
  property: string,
  value: string,
  { spellings }: HygieneTerms<HygieneRuleId>,
): string | null {
  const agreed = Object.hasOwn(spellings, property) ? spellings[property]! : [];
  if (agreed.includes(value)) return value;
  const preferred = agreed.find((spelling) => countryCodeOf(spelling) === code);
  if (preferred !== undefined) return preferred;
  return isUsualCountryName(code, value) ? value : countryNameOf(code);
}
