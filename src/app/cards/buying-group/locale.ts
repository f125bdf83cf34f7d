import { editTexts, joinTables } from '@tandem/ui';
import type { EditTexts, LocaleOf } from '@tandem/ui';
import { sharedTexts } from '../group-members/group-locale';
import type { SharedTexts } from '../group-members/group-locale';
import { buyingGroupTexts } from './texts';
import type { BuyingGroupTexts } from './texts';

export type DealTexts = SharedTexts & EditTexts & BuyingGroupTexts;
export type DealLocale = LocaleOf<DealTexts>;

/** Everything the card can say. */
export const dealTexts = joinTables(joinTables(sharedTexts, editTexts), buyingGroupTexts);
