import type { TextsOf, TranslationOf } from '../tables';
import type { en } from './en';

export type CommonTexts = TextsOf<typeof en>;
/** A language file: the sentences in the order of English, each with its key beside it. */
export type CommonTranslation = TranslationOf<typeof en>;
