import type { TouchpointsView } from '@tandem/contracts';
import { contentLink, plainAddress } from '@tandem/ui';
import type { TouchLink } from '@tandem/ui';
import type { CardLocale } from '../locale';

export interface AssetsView {
  rows: Array<{
    key: string;
    name: string;
    type: string;
    link: TouchLink | null;
    touches: string;
    last: string;
    buyingAction: string | null;
  }>;
  /** How many are not listed; empty when all are. */
  more: string;
}

const types = {
  page: 'web',
  form: 'form',
  email: 'email',
  event: 'event',
  ad: 'ad',
  other: 'custom',
} as const;

/** What the person met of marketing's, one line for each thing. Null when there is nothing. */
export function assetsView({ content }: TouchpointsView, { phrases, format }: CardLocale): AssetsView | null {
  if (content.items.length === 0) return null;
  const { phrase } = phrases;
  return {
    rows: content.items.map((item) => ({
      key: item.key,
      name: item.title ?? plainAddress(item.url) ?? phrase('notKnown'),
      type: phrase(types[item.type]),
      link: contentLink(item),
      touches: format.number(item.touches),
      last: format.day(item.lastAt),
      buyingAction: item.buyingAction ? phrase('buyingAction') : null,
    })),
    more: content.rest > 0 ? phrase('more', { n: format.number(content.rest) }) : '',
  };
}
