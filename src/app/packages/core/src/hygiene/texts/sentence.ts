import { hygieneLanguageOf, hygieneTexts } from './index';
import type { RuleTexts, SpokenRuleId } from './index';
import type { DuplicateReason, Finding, Suggestion } from '../model';

type Evidence = Readonly<Record<string, string | number>>;

/** Says findings in a reader's language. */
export interface HygieneSentences {
  /** A finding's sentences, with its evidence. */
  finding: (finding: Pick<Finding, 'evidence'> & { rule: SpokenRuleId }) => RuleTexts;
  /** Where a suggested value comes from. */
  why: (suggestion: Pick<Suggestion, 'why'>) => string;
  /** Why another record may be the same. */
  duplicate: (reason: Pick<DuplicateReason, 'kind' | 'value'>) => string;
}

const placeholder = /\{(\w+)\}/g;
const countryCode = /^[A-Z]{2}$/;
/** Evidence of these names is a country's code, and is said as the country's name. */
const countries = new Set(['country', 'phoneCountry']);

/**
 * Makes the sentences for a locale. Numbers and names of countries come as people of that locale write them (`Intl`);
 * the language falls back to English. A placeholder without evidence stays away.
 *
 * @param locale BCP 47, e.g. `de-AT`; HubSpot's `en-us` and `en_US` too, and nonsense is read as English
 */
export function hygieneSentencesFor(locale: string): HygieneSentences {
  const language = hygieneLanguageOf(locale);
  const { rules, why, duplicates, placeholder: standsThere } = hygieneTexts(language);
  const known = usableLocale(locale, language);
  const numbers = new Intl.NumberFormat(known);
  let regions: Intl.DisplayNames | undefined;

  const said = (name: string, value: string | number | undefined): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return numbers.format(value);
    if (!countries.has(name) || !countryCode.test(value)) return value;
    regions ??= new Intl.DisplayNames([known], { type: 'region' });
    return regions.of(value) ?? value;
  };
  const fill = (text: string, evidence: Evidence): string =>
    text.replace(placeholder, (_, name: string) =>
      said(name, Object.hasOwn(evidence, name) ? evidence[name] : undefined),
    );

  return {
    finding: ({ rule, evidence }) => {
      const { title, reason, cost, fix } = rules[rule];
      return {
        title: fill(title, evidence),
        reason: fill(holdsPlaceholder(rule, evidence) ? `${standsThere} ${reason}` : reason, evidence),
        cost: fill(cost, evidence),
        fix: fill(fix, evidence),
      };
    },
    why: (suggestion) => why[suggestion.why],
    duplicate: ({ kind, value }) => fill(duplicates[kind], { value }),
  };
}

/** A field that is called missing has a value in evidence only where a placeholder stands in it. */
const holdsPlaceholder = (rule: SpokenRuleId, evidence: Evidence): boolean =>
  rule.endsWith('_missing') && Object.hasOwn(evidence, 'value');

/** The locale when it is one and of the language that is spoken, so that numbers fit the words; or else the language. */
function usableLocale(locale: string, language: string): string {
  try {
    const [known] = Intl.getCanonicalLocales(locale.replaceAll('_', '-'));
    return known !== undefined && known.split('-', 1)[0] === language ? known : language;
  } catch {
    return language;
  }
}
