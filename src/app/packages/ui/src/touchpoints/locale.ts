import type { LocaleOf } from '../useLocale';
import type { TouchAndCommonTexts } from './texts';

/** What the functions of this folder need of a card's locale: any whose tables contain `touchTexts`. */
export type TouchLocale = LocaleOf<TouchAndCommonTexts>;
