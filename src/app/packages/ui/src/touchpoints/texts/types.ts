import type { CommonTexts, TextsOf, TranslationOf } from '../../texts';
import type { en } from './en';

export type TouchTexts = TextsOf<typeof en>;
/** A language file: the sentences in the order of English, each with its key beside it. */
export type TouchTranslation = TranslationOf<typeof en>;
/** The tables that sentences about touches need; a card's own tables come on top. */
export type TouchAndCommonTexts = CommonTexts & TouchTexts;
