import type { SameKeys } from '../tables';
import type { en } from './en';

export type CommonTexts = SameKeys<typeof en>;
