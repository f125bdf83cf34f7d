import type { DaysBack, TouchpointsView } from '@tandem/contracts';
import type { CardLocale, Look } from '../locale';
import { isNarrowed } from '../touchpoints-state';
import type { TouchpointsState } from '../touchpoints-state';
import { periods } from './filter-view';
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
  /** The shortest period that reaches the last touch, when the one in view has none and a longer one does. */
  wider: { days: DaysBack; label: string } | null;
  canGoOlder: boolean;
  canGoNewer: boolean;
  canClear: boolean;
}

/** The page of the log in view. Noise stands in its place, marked. */
export function logView(view: TouchpointsView, { query, text }: TouchpointsState, look: Look): LogView {
  const { phrases, format } = look.locale;
  const { items, total, offset, rest } = view.log;
  const { marketing, sales, noise } = view.counts;
  const isPeriodEmpty = marketing + sales + noise === 0;
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
    none:
      items.length > 0 ? null : isPeriodEmpty ? nothingSince(view, look.locale) : phrases.phrase('noneFound'),
    wider: isPeriodEmpty ? widerPeriod(view, look.locale) : null,
    canGoOlder: rest > 0,
    canGoNewer: offset > 0,
    canClear: isFiltered,
  };
}

function nothingSince({ days, lastTouch }: TouchpointsView, { phrases, format }: CardLocale): string {
  const span = { days: format.days(days) };
  return lastTouch
    ? phrases.phrase('noneSince', { ...span, date: format.calendarDay(lastTouch.date) })
    : phrases.phrase('noneInPeriod', span);
}

const dayMs = 86_400_000;

function widerPeriod({ days, lastTouch, asOf }: TouchpointsView, locale: CardLocale): LogView['wider'] {
  const reaching = periods.find(
    (period) => period > days && lastTouch !== null && lastTouch.at > asOf - period * dayMs,
  );
  if (reaching === undefined) return null;
  return { days: reaching, label: locale.phrases.phrase('widen', { days: locale.format.days(reaching) }) };
}
