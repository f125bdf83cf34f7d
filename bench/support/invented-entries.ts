import type { FeedbackEntry } from '@tandem/taxonomy';

const dispositions = ['accepted', 'working', 'qualified', 'recycled', 'rejected', 'duplicate_or_bad_data'];
const sources = [
  'PAID_SEARCH',
  'ORGANIC_SEARCH',
  'DIRECT_TRAFFIC',
  'EMAIL_MARKETING',
  'REFERRALS',
  'SOCIAL_MEDIA',
  null,
];
const start = Date.UTC(2025, 0, 6, 8);

/**
 * A ledger of so many entries, always the same: of ten, eight are verdicts, one corrects and one withdraws the entry
 * before it. They come out of order of time, as HubSpot's associations give them.
 */
export function inventEntries(count: number): FeedbackEntry[] {
  return Array.from({ length: count }, (_, index) => inventEntry((index * 7919) % count));
}

function inventEntry(number: number): FeedbackEntry {
  const kind = number % 10 === 4 ? 'correction' : number % 10 === 8 ? 'retraction' : 'verdict';
  const said = kind !== 'retraction';
  const disposition = dispositions[(number * 5) % dispositions.length]!;
  return {
    key: `card:${number}`,
    kind,
    rating: said ? (['1', '2', '3', '4', '5'] as const)[(number * 3) % 5]! : null,
    disposition: said ? disposition : null,
    reason: said && disposition === 'rejected' ? 'no_budget' : null,
    subReason: null,
    wakeUpDate: said && disposition === 'recycled' ? '2026-12-01' : null,
    contentHelped: null,
    contentWrong: null,
    comment: null,
    reviewer: { userId: String(500 + (number % 12)), name: `Rep ${number % 12}` },
    reviewedAt: start + number * 61_000,
    attempt: 1 + Math.floor(number / 1_000),
    agreementVersion: 1,
    source: sources[number % sources.length]!,
    campaign: `Campaign ${number % 8}`,
    form: `Form ${number % 5}`,
    lifecycleStage: 'marketingqualifiedlead',
    supersedes: kind === 'verdict' ? null : `card:${number - 1}`,
    superseded: false,
  };
}
