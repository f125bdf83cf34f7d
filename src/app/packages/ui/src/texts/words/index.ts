import type { LanguageCode } from '../tables';
import { de } from './de';
import { defaultWords } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';

export { defaultWords } from './en';

/** The agreement's default words by language, in the order of English. The agreement itself starts in English. */
export const defaultWordsIn: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: defaultWords,
  de,
  fr,
  es,
  nl,
  pt,
};

/** A default word of the agreement in another language; any other text as it is. */
export function translated(text: string, language: LanguageCode): string {
  const position = (defaultWords as readonly string[]).indexOf(text);
  return defaultWordsIn[language][position] ?? text;
}
