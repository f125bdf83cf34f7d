import { tablesOf } from '../tables';
import type { TextTables } from '../tables';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { EditTexts } from './types';

export type { EditTexts } from './types';

/** What cards that save something can say besides `commonTexts`, by language. */
export const editTexts: TextTables<EditTexts> = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });
