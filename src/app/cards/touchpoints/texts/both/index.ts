import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { BothTexts } from './types';

export type { BothTexts } from './types';

/** What both touchpoint cards say, by language. */
export const bothTexts: TextTables<BothTexts> = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });
