import type { Touchpoint } from '@tandem/taxonomy';
import type { ListPage, TouchFilter } from './results';

const dayMs = 86_400_000;

/** Periods that readers choose from, in days: the set that CaliberMind offers. */
export const filterDays = [30, 60, 90, 180, 365] as const;

/**
 * The touches up to now that fit everything a reader asks for; their order stays. What is still to come, such as a
 * meeting next week, did not happen and is in no list and no count; see `plannedMeetings`.
 *
 * @param now epoch milliseconds, from which days are counted back
 */
export function filterTouches(
  touches: readonly Touchpoint[],
  filter: TouchFilter,
  now: number,
): Touchpoint[] {
  const { channels, lane, campaign, typeLabel, days } = filter;
  const words = searchable(filter.text ?? '')
    .split(' ')
    .filter(Boolean);
  return touches.filter(
    (touch) =>
      touch.time <= now &&
      (!channels || channels.length === 0 || channels.includes(touch.channel)) &&
      (!lane || touch.lane === lane) &&
      (!campaign || touch.campaign?.id === campaign) &&
      (!typeLabel || touch.typeLabel === typeLabel) &&
      (!days || touch.time > now - days * dayMs) &&
      (words.length === 0 || saysAll(touch, words)),
  );
}

function saysAll({ title, url, typeLabel, campaign, form, email }: Touchpoint, words: string[]): boolean {
  const texts = [title, url, typeLabel, campaign?.name, form?.name, email?.name];
  const text = searchable(texts.filter(Boolean).join(' '));
  return words.every((word) => text.includes(word));
}

/** Without case and accents, as people search (Unicode normalization form KD, marks removed). */
const searchable = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** A page of a list, with exact counts. Beyond the end it is empty. */
export function pageOf<Item>(items: readonly Item[], offset: number, limit: number): ListPage<Item> {
  const from = Math.max(0, Math.floor(offset));
  const shown = items.slice(from, from + Math.max(0, Math.floor(limit)));
  return {
    items: shown,
    total: items.length,
    offset: from,
    rest: Math.max(0, items.length - from - shown.length),
  };
}
