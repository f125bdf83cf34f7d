import type { ListPage } from '@tandem/contracts';
import type { GroupLocale } from '../group-locale';

/** Which part of a list is shown, in words. */
export interface PageView {
  /** "26–50 of 768, and 718 more"; empty when all is shown. */
  range: string;
  canGoBack: boolean;
  canGoOn: boolean;
}

export function pageView(
  { items, total, offset, rest }: ListPage<unknown>,
  { phrases, format }: GroupLocale,
): PageView {
  const canGoBack = offset > 0;
  const canGoOn = rest > 0;
  const from = format.number(offset + 1);
  const to = format.number(offset + items.length);
  const range = phrases.phrase('range', { from, to, total: format.number(total) });
  const more = phrases.phrase('andMore', { count: format.number(rest) });
  const parts = items.length > 0 && (canGoBack || canGoOn) ? [range, ...(canGoOn ? [more] : [])] : [];
  return { range: parts.join(', '), canGoBack, canGoOn };
}
