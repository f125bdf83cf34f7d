import type { LocaleOf, TouchAndCommonTexts } from '@tandem/ui';
import type { GroupTexts } from './texts';

/** What the shared pieces need of a card's locale: any whose tables contain `groupTexts` and `touchTexts`. */
export type GroupLocale = LocaleOf<TouchAndCommonTexts & GroupTexts>;

/** The name of a buying role; each card has its own source of names. */
export type RoleName = (role: string) => string;
