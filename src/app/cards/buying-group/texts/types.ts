import type { SameKeys } from '@tandem/ui';
import type { en } from './en';

export type BuyingGroupTexts = SameKeys<typeof en>;
