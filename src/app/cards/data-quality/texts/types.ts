import type { TextsOf } from '@tandem/ui';
import type { en } from './en';

export type QualityTexts = TextsOf<typeof en>;
