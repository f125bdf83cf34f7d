import type { CommonTexts } from '../common';
import type { EditTexts } from '../edits';
import type { PluralKeyOf, SentenceKeyOf, TextsOf } from '../tables';
import type { en } from './en';

/** What the feedback cards say: the common texts, those about saving, and their own. */
export type Texts = CommonTexts & EditTexts & TextsOf<typeof en>;
export type SentenceKey = SentenceKeyOf<Texts>;
export type PluralKey = PluralKeyOf<Texts>;
