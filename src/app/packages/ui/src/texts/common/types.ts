import type { TextsOf } from '../tables';
import type { en } from './en';

export type CommonTexts = TextsOf<typeof en>;
