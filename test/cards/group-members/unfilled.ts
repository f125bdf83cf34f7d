import { touchTexts } from '@tandem/ui';
import { buyingGroupTexts } from '../../../src/app/cards/buying-group/texts';
import { companyTexts } from '../../../src/app/cards/company-touchpoints/texts';
import { groupTexts } from '../../../src/app/cards/group-members/texts';

/** The `{marks}` of a text that values fill, each once. */
export const marksOf = (text: unknown): string[] =>
  [...new Set([...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String))].sort();

const marks = marksOf([touchTexts.en, groupTexts.en, buyingGroupTexts.en, companyTexts.en]);

/** What must not be seen in any card: a mark without its value, and values that are none. */
export const unfilled = new RegExp(
  [
    ...marks.map((mark) => mark.replace(/[{}]/g, '\\$&')),
    '\\bundefined\\b',
    '\\bNaN\\b',
    'Invalid Date',
  ].join('|'),
);
