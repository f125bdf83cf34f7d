import { commonTexts } from './common';
import { de } from './de';
import { defaultWords } from './default-words';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import { languageCodeFor } from './tables';
import type { LanguageCode } from './tables';
import type { FeedbackLanguage, Language } from './types';

export { commonTexts } from './common';
export type { CommonTexts } from './common';
export { defaultWords } from './default-words';
export * from './tables';
export type { Language, PluralKey, SentenceKey, Texts } from './types';

const withCommonTexts = (code: LanguageCode, { texts, words }: FeedbackLanguage): Language => ({
  texts: { ...commonTexts[code], ...texts },
  words,
});

/** What the feedback cards say, by language. The agreement itself starts in English. */
export const languages: Readonly<Record<string, Language>> = /* @__PURE__ */ allLanguages();

function allLanguages(): Record<LanguageCode, Language> {
  return {
    en: withCommonTexts('en', { texts: en, words: defaultWords }),
    de: withCommonTexts('de', de),
    fr: withCommonTexts('fr', fr),
    es: withCommonTexts('es', es),
    nl: withCommonTexts('nl', nl),
    pt: withCommonTexts('pt', pt),
  };
}

/** The user's language; see `languageCodeFor`. */
export function languageFor(locale: string | undefined): { code: LanguageCode; language: Language } {
  const code = languageCodeFor(locale);
  return { code, language: languages[code]! };
}

/** A default word of the agreement in another language; any other text as it is. */
export function translated(text: string, { words }: Language): string {
  const position = (defaultWords as readonly string[]).indexOf(text);
  return words[position] ?? text;
}
