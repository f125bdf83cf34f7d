import type { LocaleOf, TouchAndCommonTexts } from '@tandem/ui';
import { joinTables, touchTexts, useLocaleOf } from '@tandem/ui';
import { cardTexts } from './texts';
import type { CardTexts } from './texts';

const tables = joinTables(touchTexts, cardTexts);

export type CardLocale = LocaleOf<TouchAndCommonTexts & CardTexts>;

/** Language and formats of the user in view, with what these cards say. */
export const useCardLocale = (): CardLocale => useLocaleOf(tables);

/** What a view needs besides its data. */
export interface Look {
  locale: CardLocale;
  /** Epoch milliseconds at which the data was true: "today" is its day. */
  now: number;
  portalId: number;
}
