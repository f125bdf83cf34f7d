import type { Choice } from '@tandem/contracts';
import { languageFor, translated } from './texts';
import type { PluralKey, SentenceKey } from './texts';

export type Values = Record<string, string>;

/** What a card needs to speak to one user. */
export interface Phrases {
  /** The language chosen, ISO 639-1. */
  language: string;
  /** One sentence, its `{names}` filled from `values`. User text in `values` is not interpreted. */
  phrase: (key: SentenceKey, values?: Values) => string;
  /** A sentence that depends on a number; `count` must already be formatted and stand in `values`. */
  plural: (key: PluralKey, number: number, values: Values) => string;
  /** A label and its text on one line. */
  labelled: (label: SentenceKey, text: string) => string;
  /** A choice of the agreement: translated while the portal keeps the default words, else as the admin wrote it. */
  choice: (choice: Choice) => { label: string; description: string };
}

/**
 * Makes the phrases for a user's locale. Plural forms follow `Intl.PluralRules`; a form that a language file
 * does not name (such as `many` in Spanish) takes `other`, as CLDR prescribes for a missing category.
 */
export function phrasesFor(locale: string | undefined): Phrases {
  const { code, language } = languageFor(locale);
  const { texts } = language;
  const rules = new Intl.PluralRules(code);
  return {
    language: code,
    phrase: (key, values = {}) => fill(texts[key], values),
    plural: (key, number, values) =>
      fill(texts[key][rules.select(number) === 'one' ? 'one' : 'other'], values),
    labelled: (label, text) => `${texts[label]}${code === 'fr' ? '\u00a0' : ''}: ${text}`,
    choice: ({ label, description }) => ({
      label: translated(label, language),
      description: translated(description, language),
    }),
  };
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}

/** A text with more detail in brackets. */
export const withDetail = (text: string, detail: string | null): string =>
  detail ? `${text} (${detail})` : text;
