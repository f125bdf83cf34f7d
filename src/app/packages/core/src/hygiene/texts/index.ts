import type { HygieneRuleId } from '@tandem/taxonomy';
import { common as commonDe } from './de/common';
import { companies as companiesDe } from './de/companies';
import { contacts as contactsDe } from './de/contacts';
import { deals as dealsDe } from './de/deals';
import { shared as sharedDe } from './de/shared';
import { common as commonEn } from './en/common';
import { companies as companiesEn } from './en/companies';
import { contacts as contactsEn } from './en/contacts';
import { deals as dealsEn } from './en/deals';
import { shared as sharedEn } from './en/shared';
import { common as commonEs } from './es/common';
import { companies as companiesEs } from './es/companies';
import { contacts as contactsEs } from './es/contacts';
import { deals as dealsEs } from './es/deals';
import { shared as sharedEs } from './es/shared';
import { common as commonFr } from './fr/common';
import { companies as companiesFr } from './fr/companies';
import { contacts as contactsFr } from './fr/contacts';
import { deals as dealsFr } from './fr/deals';
import { shared as sharedFr } from './fr/shared';
import { common as commonNl } from './nl/common';
import { companies as companiesNl } from './nl/companies';
import { contacts as contactsNl } from './nl/contacts';
import { deals as dealsNl } from './nl/deals';
import { shared as sharedNl } from './nl/shared';
import { common as commonPt } from './pt/common';
import { companies as companiesPt } from './pt/companies';
import { contacts as contactsPt } from './pt/contacts';
import { deals as dealsPt } from './pt/deals';
import { shared as sharedPt } from './pt/shared';
import type { CommonHygieneTexts, RuleTextsOf } from './model';

export type { CommonHygieneTexts, RuleTexts, RuleTextsOf } from './model';

/** Languages that people read about data quality in. */
export const hygieneLanguages = ['en', 'de', 'es', 'fr', 'nl', 'pt'] as const;
export type HygieneLanguage = (typeof hygieneLanguages)[number];

/** Rules that people can read about. */
export type SpokenRuleId = HygieneRuleId;

/** Everything that is said about data quality in one language. */
export interface HygieneTexts extends CommonHygieneTexts {
  rules: RuleTextsOf<SpokenRuleId>;
}

const texts: Readonly<Record<HygieneLanguage, HygieneTexts>> = {
  en: { ...commonEn, rules: { ...sharedEn, ...contactsEn, ...companiesEn, ...dealsEn } },
  de: { ...commonDe, rules: { ...sharedDe, ...contactsDe, ...companiesDe, ...dealsDe } },
  es: { ...commonEs, rules: { ...sharedEs, ...contactsEs, ...companiesEs, ...dealsEs } },
  fr: { ...commonFr, rules: { ...sharedFr, ...contactsFr, ...companiesFr, ...dealsFr } },
  nl: { ...commonNl, rules: { ...sharedNl, ...contactsNl, ...companiesNl, ...dealsNl } },
  pt: { ...commonPt, rules: { ...sharedPt, ...contactsPt, ...companiesPt, ...dealsPt } },
};

/** Everything that is said in a language. */
export const hygieneTexts = (language: HygieneLanguage): HygieneTexts => texts[language];

/** What is said about each rule in a language. */
export const ruleTexts = (language: HygieneLanguage): RuleTextsOf<SpokenRuleId> => texts[language].rules;

/** The language that is read for a locale: its own when there is one, or else English. @param locale BCP 47, e.g. `de-AT` */
export function hygieneLanguageOf(locale: string): HygieneLanguage {
  const language = locale.split(/[-_]/, 1)[0]!.toLowerCase();
  return hygieneLanguages.find((one) => one === language) ?? 'en';
}
