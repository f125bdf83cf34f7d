import type { BuyingGroupView, TouchCredit } from '@tandem/contracts';
import { touchTitle } from '@tandem/ui';
import type { TagView } from '../../group-members/view/member-view';
import { timeOf, whoOf } from '../../group-members/view/moment-view';
import type { DealLocale } from '../locale';
import { modelWords } from './model-view';

export interface CreditRow {
  key: string;
  what: string;
  /** Who and when, and which milestones the touch is; absent for what is added up. */
  detail?: string;
  milestones?: TagView[];
  percent: string;
}

/** Who gets which part of the credit for a deal. */
export interface CreditView {
  /** What the model gives to whom, and among how many touches. */
  model: string;
  /**
   * Largest first, then what is not listed and the total, which is 100.00 percent. Empty when no touch can have credit.
   */
  rows: CreditRow[];
  campaigns: CreditRow[];
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
    model: [modelWords(credit, locale), phrases.labelled('touches', format.number(credit.touches))]
      .filter(Boolean)
      .join(' · '),
    rows:
      rows.length > 0
        ? [...rows, ...others, { key: 'total', what: phrase('total'), percent: percent(100) }]
        : [],
    campaigns: [
      ...credit.byCampaign.items.map(({ campaign, percent: part }) => ({
        key: campaign?.id ?? '',
        what: campaign ? (campaign.name ?? campaign.id) : phrase('notKnown'),
        percent: percent(part),
      })),
      ...othersRow(credit.byCampaign.items, credit.byCampaign.total, locale),
    ],
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

/** What those beyond the listed ones have together, counted in hundredths so that all add up to 100.00. */
function othersRow(
  items: ReadonlyArray<{ percent: number }>,
  total: number,
  { phrases, format }: DealLocale,
): CreditRow[] {
  if (items.length === total) return [];
  const listed = items.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);
  const what = phrases.phrase('andMore', { count: format.number(total - items.length) });
  return [{ key: othersKey, what, percent: format.percent((10_000 - listed) / 10_000, 2) }];
}

/** The row of what is added up. */
export const othersKey = 'others';
