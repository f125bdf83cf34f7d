import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { GlanceTexts } from './types';

export type { GlanceTexts } from './types';

/** What the card in the sidebar says, by language. */
export const glanceTexts: TextTables<GlanceTexts> = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });
