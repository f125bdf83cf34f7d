import type { FieldInput } from '@tandem/contracts';
import { shorten } from '@tandem/core';
import { momentOf, choicesIn, dayOf } from '../draft';
import type { QualityLocale } from '../locale';

/** Longest value that fits a sentence or a button, in characters. */
const longestShown = 60;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A value inside a sentence: on one line, short, and, where it is written from the right, apart from what surrounds it. */
export function inText(value: string): string {
  const short = shorten(value.replace(/\s+/g, ' ').trim(), longestShown);
  return rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}

/** A value as people read it: options by label, dates and numbers in the reader's way, nothing as "empty". */
export function readable(
  { kind, options }: Pick<FieldInput, 'kind' | 'options'>,
  value: string,
  { phrases, format, timeZone }: QualityLocale,
): string {
  if (value === '') return phrases.phrase('empty');
  const labelled = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  switch (kind) {
    case 'select':
      return inText(labelled(value));
    case 'multiselect':
      return inText(format.list(choicesIn(value).map(labelled)));
    case 'yes_no':
      return phrases.phrase(value === 'true' ? 'yes' : 'no');
    case 'date':
      return format.calendarDay(dayOf({ kind, value }, timeZone) || value);
    case 'datetime': {
      const moment = momentOf(value);
      return moment === null ? inText(value) : format.moment(moment);
    }
    case 'number':
      return Number.isNaN(Number(value)) ? inText(value) : format.number(Number(value));
    default:
      return inText(value);
  }
}
