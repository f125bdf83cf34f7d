import type { DefaultWord, defaultWords } from './default-words';
import type { en } from './en';

/** A sentence that depends on a number; languages with more forms use `other` for the rest. */
export interface Plural {
  one: string;
  other: string;
}

/** What every language must say: the keys of English, and plurals where English has them. */
export type Texts = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural };
export type SentenceKey = { [Key in keyof Texts]: Texts[Key] extends string ? Key : never }[keyof Texts];
export type PluralKey = Exclude<keyof Texts, SentenceKey>;

type Translated<List> = { [Index in keyof List]: string };

/** One translation for each default word, in their order; `never` while a default word is not listed. */
type Translations = DefaultWord extends (typeof defaultWords)[number]
  ? Translated<typeof defaultWords>
  : never;

export interface Language {
  texts: Texts;
  words: Translations;
}
