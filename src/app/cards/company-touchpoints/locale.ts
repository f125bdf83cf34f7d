import { joinTables } from '@tandem/ui';
import type { LocaleOf } from '@tandem/ui';
import { sharedTexts } from '../group-members/group-locale';
import type { SharedTexts } from '../group-members/group-locale';
import { companyTexts } from './texts';
import type { CompanyTexts } from './texts';

export type CompanyLocale = LocaleOf<SharedTexts & CompanyTexts>;

/** Everything the card can say. */
export const allCompanyTexts = joinTables(sharedTexts, companyTexts);
