import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { FullTexts } from './types';

export type { FullTexts } from './types';

/** What the card in the middle column says, by language. */
export const fullTexts: TextTables<FullTexts> = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });
