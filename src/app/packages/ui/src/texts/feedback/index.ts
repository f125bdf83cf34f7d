import { commonTexts } from '../common';
import { editTexts } from '../edits';
import { joinTables, tablesOf } from '../tables';
import type { TextTables } from '../tables';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';
import type { Texts } from './types';

export type { PluralKey, SentenceKey, Texts } from './types';

const own = /* @__PURE__ */ tablesOf(en, { de, fr, es, nl, pt });

/** What the feedback cards say, by language. */
export const feedbackTexts: TextTables<Texts> = /* @__PURE__ */ joinTables(
  joinTables(commonTexts, editTexts),
  own,
);
