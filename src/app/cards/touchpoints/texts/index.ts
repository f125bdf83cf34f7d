import { tablesOf } from '@tandem/ui';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pt } from './pt';

export type { CardTexts } from './types';

/** What the touchpoint cards say, by language. */
export const cardTexts = tablesOf(en, { de, fr, es, nl, pt });
