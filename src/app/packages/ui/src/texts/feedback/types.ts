import type { CommonTexts } from '../common';
import type { PluralKeyOf, SentenceKeyOf, TextsOf, TranslationOf } from '../tables';
import type { en } from './en';

/** What the feedback cards say: the common texts and their own. */
export type Texts = CommonTexts & TextsOf<typeof en>;
export type SentenceKey = SentenceKeyOf<Texts>;
export type PluralKey = PluralKeyOf<Texts>;
/** A language file: the sentences in the order of English, each with its key beside it. */
export type FeedbackTranslation = TranslationOf<typeof en>;
