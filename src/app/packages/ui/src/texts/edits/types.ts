import type { TextsOf } from '../tables';
import type { en } from './en';

export type EditTexts = TextsOf<typeof en>;
