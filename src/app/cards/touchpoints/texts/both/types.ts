import type { TextsOf } from '@tandem/ui';
import type { en } from './en';

export type BothTexts = TextsOf<typeof en>;
