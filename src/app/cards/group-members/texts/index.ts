import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { GroupTexts } from './types';

export type { GroupTexts } from './types';

/** What both cards say, by language. */
export const groupTexts: TextTables<GroupTexts> = /* @__PURE__ */ tablesOf(en, {
  de,
  fr,
  es,
  nl,
  pt,
});
