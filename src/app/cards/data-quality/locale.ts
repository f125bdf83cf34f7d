import { commonTexts, editTexts, joinTables, useLocaleOf } from '@tandem/ui';
import type { CommonTexts, EditTexts, LocaleOf } from '@tandem/ui';
import { qualityTexts } from './texts';
import type { QualityTexts } from './texts';

/** What both cards can say. Sentences about rules come from the function, in the reader's language. */
export type QualityLocale = LocaleOf<CommonTexts & EditTexts & QualityTexts>;

const tables = /* @__PURE__ */ joinTables(/* @__PURE__ */ joinTables(commonTexts, editTexts), qualityTexts);

/** Language and formats of the user in view, with what the cards say. */
export const useQualityLocale = (): QualityLocale => useLocaleOf(tables);
