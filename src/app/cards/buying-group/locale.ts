import { joinTables, touchTexts } from '@tandem/ui';
import type { LocaleOf, TouchAndCommonTexts } from '@tandem/ui';
import { groupTexts } from '../group-members/texts';
import type { GroupTexts } from '../group-members/texts';
import { buyingGroupTexts } from './texts';
import type { BuyingGroupTexts } from './texts';

export type DealTexts = TouchAndCommonTexts & GroupTexts & BuyingGroupTexts;
export type DealLocale = LocaleOf<DealTexts>;

/** Everything the card can say. */
export const dealTexts = joinTables(joinTables(touchTexts, groupTexts), buyingGroupTexts);
