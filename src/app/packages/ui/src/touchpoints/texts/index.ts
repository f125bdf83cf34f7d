import { commonTexts, joinTables, tablesOf } from '../../texts';
import type { TextTables } from '../../texts';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { TouchAndCommonTexts } from './types';

export type { TouchAndCommonTexts, TouchTexts } from './types';

const tables = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });

/** The common texts and those about touches; join a card's own with `joinTables`. */
export const touchTexts: TextTables<TouchAndCommonTexts> = /* @__PURE__ */ joinTables(commonTexts, tables);
