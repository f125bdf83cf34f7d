import type { ListPage } from '@tandem/contracts';
import type { GroupLocale } from '../group-locale';

/** Which part of a list is shown, in words. */
export interface PageView {
  /** "26–50 of 768, and 718 more"; empty when all is shown. */
  range: string;
  can: { back: boolean; on: boolean };
}

export function pageView(
  { items, total, offset, rest }: ListPage<unknown>,
  { phrases, format }: GroupLocale,
): PageView {
  const can = { back: offset > 0, on: rest > 0 };
  if (items.length === 0 || !(can.back || can.on)) return { range: '', can };
  const from = format.number(offset + 1);
  const to = format.number(offset + items.length);
  const range = phrases.phrase('range', { from, to, total: format.number(total) });
  const more = can.on ? `, ${phrases.phrase('andMore', { count: format.number(rest) })}` : '';
  return { range: range + more, can };
}
