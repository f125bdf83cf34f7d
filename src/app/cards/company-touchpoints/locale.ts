import { joinTables, touchTexts } from '@tandem/ui';
import type { LocaleOf, TouchAndCommonTexts } from '@tandem/ui';
import { groupTexts } from '../group-members/texts';
import type { GroupTexts } from '../group-members/texts';
import { companyTexts } from './texts';
import type { CompanyTexts } from './texts';

export type CompanyLocale = LocaleOf<TouchAndCommonTexts & GroupTexts & CompanyTexts>;

/** Everything the card can say. */
export const allCompanyTexts = joinTables(joinTables(touchTexts, groupTexts), companyTexts);
