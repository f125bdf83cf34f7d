import type { TextsOf } from '@tandem/ui';
import type { en } from './en';

export type GlanceTexts = TextsOf<typeof en>;
