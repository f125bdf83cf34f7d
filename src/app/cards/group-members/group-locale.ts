import { joinTables, touchTexts } from '@tandem/ui';
import type { LocaleOf, TouchAndCommonTexts } from '@tandem/ui';
import { groupTexts } from './texts';
import type { GroupTexts } from './texts';

/** What both cards can say; each joins its own texts. */
export type SharedTexts = TouchAndCommonTexts & GroupTexts;
export const sharedTexts = /* @__PURE__ */ joinTables(touchTexts, groupTexts);

/** What the shared pieces need of a card's locale: any whose tables contain `sharedTexts`. */
export type GroupLocale = LocaleOf<SharedTexts>;

/** The name of a buying role; each card has its own source of names. */
export type RoleName = (role: string) => string;
