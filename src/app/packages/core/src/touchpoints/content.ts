import type { Touchpoint } from '@tandem/taxonomy';
import { pageKey } from './address';
import { isCounted } from './counted';
import type { ContentItem } from './results';

type Asset = Pick<ContentItem, 'key' | 'type' | 'title' | 'url'>;

/**
 * What people met of marketing's, each thing once with its counted touches: most touched first, then latest. A form
 * counts as the form, not as its page; visits of which nothing is known but their source are no content.
 */
export function contentOf(touches: readonly Touchpoint[]): ContentItem[] {
  const items = new Map<string, { item: ContentItem; people: Set<string> }>();
  for (const touch of touches) {
    const asset = touch.lane === 'marketing' && isCounted(touch) ? assetOf(touch) : null;
    if (asset === null) continue;
    let known = items.get(asset.key);
    if (!known) {
      const none = { touches: 0, people: 0, firstAt: touch.time, lastAt: touch.time, buyingAction: false };
      known = { item: { ...asset, ...none }, people: new Set() };
      items.set(asset.key, known);
    }
    known.people.add(touch.contactId);
    add(known.item, asset, touch);
  }
  return [...items.values()]
    .map(({ item, people }) => ({ ...item, people: people.size }))
    .sort((a, b) => b.touches - a.touches || b.lastAt - a.lastAt || (a.key < b.key ? -1 : 1));
}

function add(item: ContentItem, asset: Asset, touch: Touchpoint): void {
  if (asset.title !== null && (item.title === null || touch.time > item.lastAt)) item.title = asset.title;
  item.url ??= asset.url;
  item.touches += 1;
  item.firstAt = Math.min(item.firstAt, touch.time);
  item.lastAt = Math.max(item.lastAt, touch.time);
  item.buyingAction ||= touch.buyingAction;
}

/** The thing a touch was with; a click counts for its mail, since its page has views of its own. */
function assetOf({ channel, kind, form, email, url, title, typeLabel }: Touchpoint): Asset | null {
  if (form) return { key: `form:${form.id}`, type: 'form', title: form.name ?? title, url };
  if (email) return { key: `email:${email.id}`, type: 'email', title: email.name ?? title, url: null };
  if (channel === 'event') return titled('event', title);
  if (kind === 'ad_interaction') return titled('ad', title);
  if (kind === 'custom') return titled('other', title ?? typeLabel);
  return url === null ? null : { key: `page:${pageKey(url)}`, type: 'page', title, url };
}

const titled = (type: ContentItem['type'], title: string | null): Asset | null =>
  title === null ? null : { key: `${type}:${title.toLowerCase()}`, type, title, url: null };
