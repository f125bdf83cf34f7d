import { de } from './de';
import { defaultWords } from './default-words';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { Language } from './types';

export { defaultWords } from './default-words';
export type { Language, Plural, PluralKey, SentenceKey, Texts } from './types';

/** The languages that the cards speak, by ISO 639-1 code. The agreement itself starts in English. */
export const languages: Readonly<Record<string, Language>> = {
  en: { texts: en, words: defaultWords },
  de,
  fr,
  es,
  nl,
  pt,
};

/**
 * Chooses the language for a user. HubSpot's `context.user.locale` looks like `en`, `pt-br` or `de-DE`; the
 * part before the region decides. An unknown or missing locale gives English.
 */
export function languageFor(locale: string | undefined): { code: string; language: Language } {
  const code = (locale ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const language = Object.hasOwn(languages, code) ? languages[code] : undefined;
  return language ? { code, language } : { code: 'en', language: languages['en']! };
}

/** A default word of the agreement in another language; any other text as it is. */
export function translated(text: string, { words }: Language): string {
  const position = (defaultWords as readonly string[]).indexOf(text);
  return words[position] ?? text;
}
