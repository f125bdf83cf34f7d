import type { CommonTexts } from './common';
import type { DefaultWord, defaultWords } from './default-words';
import type { en } from './en';
import type { PluralKeyOf, SameKeys, SentenceKeyOf } from './tables';

/** What the feedback cards say besides the common texts. */
export type FeedbackTexts = SameKeys<typeof en>;
export type Texts = CommonTexts & FeedbackTexts;
export type SentenceKey = SentenceKeyOf<Texts>;
export type PluralKey = PluralKeyOf<Texts>;

type Translated<List> = { [Index in keyof List]: string };

/** One translation for each default word, in their order; `never` while a default word is not listed. */
type Translations = DefaultWord extends (typeof defaultWords)[number]
  ? Translated<typeof defaultWords>
  : never;

/** A language file of the feedback cards. */
export interface FeedbackLanguage {
  texts: FeedbackTexts;
  words: Translations;
}

/** The same with the common texts in it. */
export interface Language extends FeedbackLanguage {
  texts: Texts;
}
