import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { BuyingGroupTexts } from './types';

export type { BuyingGroupTexts } from './types';

/** What the buying-group card says, by language. */
export const buyingGroupTexts: TextTables<BuyingGroupTexts> = /* @__PURE__ */ tablesOf(en, {
  de,
  fr,
  es,
  nl,
  pt,
});
