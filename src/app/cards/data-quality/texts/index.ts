import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { QualityTexts } from './types';

export type { QualityTexts } from './types';

/** What the cards about data quality say, by language. */
export const qualityTexts: TextTables<QualityTexts> = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });
