import type { TextsOf, TranslationOf } from '@tandem/ui';
import type { en } from './en';

export type BuyingGroupTexts = TextsOf<typeof en>;
/** A language file: the sentences in the order of English, each with its key beside it. */
export type BuyingGroupTranslation = TranslationOf<typeof en>;
