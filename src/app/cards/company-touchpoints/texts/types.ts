import type { TextsOf, TranslationOf } from '@tandem/ui';
import type { en } from './en';

export type CompanyTexts = TextsOf<typeof en>;
/** A language file: the sentences in the order of English, each with its key beside it. */
export type CompanyTranslation = TranslationOf<typeof en>;
