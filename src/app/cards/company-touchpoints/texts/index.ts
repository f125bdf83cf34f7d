import { tablesOf } from '@tandem/ui';
import type { TextTables } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { CompanyTexts } from './types';

export type { CompanyTexts } from './types';

/** What the company card says, by language. */
export const companyTexts: TextTables<CompanyTexts> = /* @__PURE__ */ tablesOf(en, {
  de,
  fr,
  es,
  nl,
  pt,
});
