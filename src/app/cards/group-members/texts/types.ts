import type { SameKeys } from '@tandem/ui';
import type { en } from './en';

export type GroupTexts = SameKeys<typeof en>;
