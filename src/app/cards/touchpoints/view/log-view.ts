import type { TouchpointsView } from '@tandem/contracts';
import type { Look } from '../locale';
import { isNarrowed } from '../touchpoints-state';
import type { TouchpointsState } from '../touchpoints-state';
import { touchLine } from './touch-line';
import type { TouchLine } from './touch-line';
import { countsInWords } from './weeks-view';

export interface LogView {
  lines: TouchLine[];
  /** Exact counts of the period, before any filter. */
  counts: string;
  /** Which lines are in view, of how many; empty when there are none. */
  range: string;
  /** What to say instead of lines; null when there are some. */
  none: string | null;
  canGoOlder: boolean;
  canGoNewer: boolean;
  canClear: boolean;
}

/** The page of the log in view. Noise stands in its place, marked. */
export function logView(view: TouchpointsView, { query, text }: TouchpointsState, look: Look): LogView {
  const { phrases, format } = look.locale;
  const { items, total, offset, rest } = view.log;
  const isFiltered = isNarrowed(query.filter) || text !== '';
  return {
    lines: items.map((moment) => touchLine(moment, look)),
    counts: countsInWords(view.counts, look.locale),
    range:
      items.length === 0
        ? ''
        : phrases.phrase('range', {
            from: format.number(offset + 1),
            to: format.number(offset + items.length),
            total: format.number(total),
          }),
    none: items.length > 0 ? null : phrases.phrase(isFiltered ? 'noneFound' : 'noneInPeriod'),
    canGoOlder: rest > 0,
    canGoNewer: query.offsets.length > 1,
    canClear: isFiltered,
  };
}
