import type { Choice } from '@tandem/contracts';
import { feedbackTexts, languageCodeFor, translated } from './texts';
import type { LanguageCode, Plural, PluralKeyOf, SentenceKeyOf, Texts, TextTables } from './texts';

export type Values = Record<string, string>;

/** What a card needs to speak to one user. Who knows more keys can stand in for who knows fewer. */
export interface PhrasesWith<SentenceKey, PluralKey> {
  /** The language chosen, ISO 639-1. */
  language: LanguageCode;
  /** One sentence, its `{names}` filled from `values`. User text in `values` is not interpreted. */
  phrase: (key: SentenceKey, values?: Values) => string;
  /** A sentence that depends on a number; `count` must already be formatted and stand in `values`. */
  plural: (key: PluralKey, number: number, values: Values) => string;
  /** A label and its text on one line. */
  labelled: (label: SentenceKey, text: string) => string;
}

/** The phrases of the texts that a card carries. */
export type PhrasesOf<Table> = PhrasesWith<SentenceKeyOf<Table>, PluralKeyOf<Table>>;

/** What the feedback cards need. */
export interface Phrases extends PhrasesOf<Texts> {
  /** A choice of the agreement: translated while the portal keeps the default words, else as the admin wrote it. */
  choice: (choice: Choice) => { label: string; description: string };
}

/**
 * Makes the phrases for a user's locale. Plural forms follow `Intl.PluralRules`; a form that a language file
 * does not name (such as `many` in Spanish) takes `other`, as CLDR prescribes for a missing category.
 */
export function phrasesOf<Table extends object>(
  locale: string | undefined,
  tables: TextTables<Table>,
): PhrasesOf<Table> {
  const code = languageCodeFor(locale);
  const texts = tables[code] as Readonly<Record<keyof Table, string | Plural>>;
  const rules = new Intl.PluralRules(code);
  const phrase = (key: keyof Table, values: Values = {}) => fill(texts[key] as string, values);
  return {
    language: code,
    phrase,
    plural: (key, number, values) =>
      fill((texts[key] as Plural)[rules.select(number) === 'one' ? 'one' : 'other'], values),
    labelled: (label, text) => `${phrase(label)}${code === 'fr' ? '\u00a0' : ''}: ${text}`,
  };
}

/** The phrases of the feedback cards. */
export function phrasesFor(locale: string | undefined): Phrases {
  const phrases = phrasesOf(locale, feedbackTexts);
  return {
    ...phrases,
    choice: ({ label, description }) => ({
      label: translated(label, phrases.language),
      description: translated(description, phrases.language),
    }),
  };
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}

/** A text with more detail in brackets. */
export const withDetail = (text: string, detail: string | null): string =>
  detail ? `${text} (${detail})` : text;
