import { tablesOf } from '../tables';
import type { TextTables } from '../tables';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { CommonTexts } from './types';

export type { CommonTexts } from './types';

/** What every card can say; see `joinTables` for adding a card's own texts. */
export const commonTexts: TextTables<CommonTexts> = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });
