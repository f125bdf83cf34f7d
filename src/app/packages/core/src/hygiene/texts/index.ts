import type { ContactHygieneRuleId, SharedHygieneRuleId } from '@tandem/taxonomy';
import { common as commonDe } from './de/common';
import { contacts as contactsDe } from './de/contacts';
import { shared as sharedDe } from './de/shared';
import { common as commonEn } from './en/common';
import { contacts as contactsEn } from './en/contacts';
import { shared as sharedEn } from './en/shared';
import { common as commonEs } from './es/common';
import { contacts as contactsEs } from './es/contacts';
import { shared as sharedEs } from './es/shared';
import { common as commonFr } from './fr/common';
import { contacts as contactsFr } from './fr/contacts';
import { shared as sharedFr } from './fr/shared';
import { common as commonNl } from './nl/common';
import { contacts as contactsNl } from './nl/contacts';
import { shared as sharedNl } from './nl/shared';
import { common as commonPt } from './pt/common';
import { contacts as contactsPt } from './pt/contacts';
import { shared as sharedPt } from './pt/shared';
import type { CommonHygieneTexts, RuleTextsOf } from './model';

export type { CommonHygieneTexts, RuleTexts, RuleTextsOf } from './model';

/** Languages that people read about data quality in. */
export const hygieneLanguages = ['en', 'de', 'es', 'fr', 'nl', 'pt'] as const;
export type HygieneLanguage = (typeof hygieneLanguages)[number];

/** Rules that people can read about. */
export type SpokenRuleId = ContactHygieneRuleId | SharedHygieneRuleId;

/** Everything that is said about data quality in one language. */
export interface HygieneTexts extends CommonHygieneTexts {
  rules: RuleTextsOf<SpokenRuleId>;
}

const texts: Readonly<Record<HygieneLanguage, HygieneTexts>> = {
  en: { ...commonEn, rules: { ...sharedEn, ...contactsEn } },
  de: { ...commonDe, rules: { ...sharedDe, ...contactsDe } },
  es: { ...commonEs, rules: { ...sharedEs, ...contactsEs } },
  fr: { ...commonFr, rules: { ...sharedFr, ...contactsFr } },
  nl: { ...commonNl, rules: { ...sharedNl, ...contactsNl } },
  pt: { ...commonPt, rules: { ...sharedPt, ...contactsPt } },
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
