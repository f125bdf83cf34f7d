import type { LocaleOf, TouchAndCommonTexts } from '@tandem/ui';
import { joinTables, touchTexts, useLocaleOf } from '@tandem/ui';
import { bothTexts } from './texts/both';
import type { BothTexts } from './texts/both';
import { fullTexts } from './texts/full';
import type { FullTexts } from './texts/full';
import { glanceTexts } from './texts/glance';
import type { GlanceTexts } from './texts/glance';

/** What both cards can say. */
export type SharedLocale = LocaleOf<TouchAndCommonTexts & BothTexts>;
/** What the card in the middle column can say. */
export type CardLocale = LocaleOf<TouchAndCommonTexts & BothTexts & FullTexts>;
/** What the card in the sidebar can say. */
export type GlanceLocale = LocaleOf<TouchAndCommonTexts & BothTexts & GlanceTexts>;

const shared = /* @__PURE__ */ joinTables(touchTexts, bothTexts);
const full = /* @__PURE__ */ joinTables(shared, fullTexts);
const glance = /* @__PURE__ */ joinTables(shared, glanceTexts);

/** Language and formats of the user in view, with what the card says; each card carries its own texts only. */
export const useCardLocale = (): CardLocale => useLocaleOf(full);
export const useGlanceLocale = (): GlanceLocale => useLocaleOf(glance);

/** What a view needs besides its data. */
export interface Look<Locale = CardLocale> {
  locale: Locale;
  /** Epoch milliseconds at which the data was true: "today" is its day. */
  now: number;
  portalId: number;
}
