import type { BuyingGroupView, DealCredit, TouchCredit } from '@tandem/contracts';
import { touchLink, touchTitle } from '@tandem/ui';
import type { TouchLink } from '@tandem/ui';
import { timeOf } from '../../group-members/view/moment-view';
import type { DealLocale } from '../locale';
import { modelWords } from './model-view';

export interface CreditRow {
  key: string;
  what: string;
  link: TouchLink | null;
  /** Who and when; null for touches added up. */
  detail: string | null;
  milestones: string[];
  percent: string;
}

/** Who gets which part of the credit for a deal. */
export interface CreditView {
  /** What the model gives to whom. */
  model: string;
  /** Largest first; the last row adds up touches that are not listed. Empty when no touch can have credit. */
  rows: CreditRow[];
  total: string;
  campaigns: Array<{ name: string; percent: string }>;
  /** Which milestones no touch stands for; null when each has one. */
  notFound: string | null;
  /** Brand beside lead generation: neither is taken off the other. */
  sides: Array<{ label: string; number: string }>;
}

/** @param portalId HubSpot's account id, for links to its e-mails */
export function creditView(
  { credit, people }: Pick<BuyingGroupView, 'credit' | 'people'>,
  portalId: number,
  locale: DealLocale,
): CreditView {
  const { phrases, format } = locale;
  const { phrase } = phrases;
  const percent = (value: number) => format.percent(value / 100, 2);
  const rows = credit.credits.items.map((one) => creditRow(one, people, portalId, locale));
  const others = othersRow(credit, locale);
  const milestones = format.list(credit.missing.map((milestone) => phrase(milestone)));
  return {
    model: modelWords(credit, locale),
    rows: others ? [...rows, others] : rows,
    total: percent(100),
    campaigns: credit.byCampaign.map(({ campaign, percent: part }) => ({
      name: campaign ? (campaign.name ?? campaign.id) : phrase('noCampaign'),
      percent: percent(part),
    })),
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
  portalId: number,
  locale: DealLocale,
): CreditRow {
  const { phrases, format } = locale;
  const who = people[touch.contactId] || phrases.phrase('notKnown');
  return {
    key: `${touch.contactId}-${touch.id}`,
    what: touchTitle(touch, locale),
    link: touchLink(touch, portalId),
    detail: `${who}, ${timeOf(touch, locale)}`,
    milestones: milestones.map((milestone) => phrases.phrase(milestone)),
    percent: format.percent(percent / 100, 2),
  };
}

/** What the touches beyond the listed ones have together, counted in hundredths so that all add up to 100.00. */
function othersRow({ credits }: DealCredit, { phrases, format }: DealLocale): CreditRow | null {
  if (credits.rest === 0) return null;
  const listed = credits.items.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);
  return {
    key: 'others',
    what: phrases.plural('others', credits.rest, { count: format.number(credits.rest) }),
    link: null,
    detail: null,
    milestones: [],
    percent: format.percent((10_000 - listed) / 10_000, 2),
  };
}
