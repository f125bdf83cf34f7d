import type { TextsOf } from '@tandem/ui';
import type { en } from './en';

export type FullTexts = TextsOf<typeof en>;
