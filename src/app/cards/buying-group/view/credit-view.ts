import type { BuyingGroupView, TouchCredit } from '@tandem/contracts';
import { touchTitle } from '@tandem/ui';
import type { TagView } from '../../group-members/view/member-view';
import { timeOf, whoOf } from '../../group-members/view/moment-view';
import type { DealLocale } from '../locale';
import { modelWords } from './model-view';

export interface CreditRow {
  key: string;
  what: string;
  /** Who and when; null for touches added up. */
  detail: string | null;
  milestones: TagView[];
  percent: string;
}

/** Who gets which part of the credit for a deal. */
export interface CreditView {
  /** What the model gives to whom. */
  model: string;
  /**
   * Largest first, then what is not listed and the total, which is 100.00 percent. Empty when no touch can have credit.
   */
  rows: CreditRow[];
  campaigns: Array<{ key: string; name: string; percent: string }>;
  /** Whether more of the touches can be shown one by one. */
  canShowMore: boolean;
  /** Which milestones no touch stands for; null when each has one. */
  notFound: string | null;
  /** Brand beside lead generation: neither is taken off the other. */
  sides: Array<{ label: string; number: string }>;
}

/** @param shown how many touches are shown one by one, of those the function gave; the others are added up */
export function creditView(
  { credit, people }: Pick<BuyingGroupView, 'credit' | 'people'>,
  shown: number,
  locale: DealLocale,
): CreditView {
  const { phrases, format } = locale;
  const { phrase } = phrases;
  const percent = (value: number) => format.percent(value / 100, 2);
  const items = credit.credits.items.slice(0, shown);
  const rows = items.map((one) => creditRow(one, people, locale));
  const others = othersRow(items, credit.credits.total, locale);
  const milestones = format.list(credit.missing.map((milestone) => phrase(milestone)));
  return {
    model: modelWords(credit, locale),
    rows: rows.length > 0 ? [...rows, ...others, sumRow('total', phrase('total'), percent(100))] : [],
    campaigns: credit.byCampaign.map(({ campaign, percent: part }) => ({
      key: campaign?.id ?? '',
      name: campaign ? (campaign.name ?? campaign.id) : phrase('notKnown'),
      percent: percent(part),
    })),
    canShowMore: items.length < credit.credits.items.length,
    notFound: milestones && phrase('notFound', { milestones }),
    sides: [
      { label: phrase('brand'), number: percent(credit.brand) },
      { label: phrase('leadGeneration'), number: percent(credit.leadGeneration) },
    ],
  };
}

function creditRow(
  { touch, percent, milestones }: TouchCredit,
  people: Readonly<Record<string, string>>,
  locale: DealLocale,
): CreditRow {
  const { phrases, format } = locale;
  return {
    key: `${touch.contactId}-${touch.id}`,
    what: touchTitle(touch, locale),
    detail: `${whoOf(touch, people, locale)}, ${timeOf(touch, locale)}`,
    milestones: milestones.map((milestone) => ({ label: phrases.phrase(milestone), variant: 'info' })),
    percent: format.percent(percent / 100, 2),
  };
}

/** What the touches beyond the listed ones have together, counted in hundredths so that all add up to 100.00. */
function othersRow(items: TouchCredit[], total: number, { phrases, format }: DealLocale): CreditRow[] {
  if (items.length === total) return [];
  const listed = items.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);
  const what = phrases.phrase('andMore', { count: format.number(total - items.length) });
  return [sumRow(othersKey, what, format.percent((10_000 - listed) / 10_000, 2))];
}

/** The row of the touches that are added up. */
export const othersKey = 'others';

const sumRow = (key: string, what: string, percent: string): CreditRow => ({
  key,
  what,
  detail: null,
  milestones: [],
  percent,
});
