import type { CommonTexts, TextsOf } from '../../texts';
import type { en } from './en';

export type TouchTexts = TextsOf<typeof en>;
/** The tables that sentences about touches need; a card's own tables come on top. */
export type TouchAndCommonTexts = CommonTexts & TouchTexts;
