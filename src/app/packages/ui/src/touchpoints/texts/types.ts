import type { CommonTexts, SameKeys } from '../../texts';
import type { en } from './en';

export type TouchTexts = SameKeys<typeof en>;
/** The tables that sentences about touches need; a card's own tables come on top. */
export type TouchAndCommonTexts = CommonTexts & TouchTexts;
