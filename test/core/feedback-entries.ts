import fc from 'fast-check';
import type { FeedbackEntry } from '@tandem/taxonomy';

/** An entry of the ledger with what a test says about it; the rest is a plain verdict of attempt 1. */
export const entryOf = (given: Partial<FeedbackEntry> & { key: string }): FeedbackEntry => ({
  kind: 'verdict',
  rating: '4',
  disposition: 'accepted',
  reason: null,
  subReason: null,
  wakeUpDate: null,
  contentHelped: null,
  contentWrong: null,
  comment: null,
  reviewer: { userId: '501', name: 'Rita Rep' },
  reviewedAt: Date.UTC(2026, 10, 2, 9),
  attempt: 1,
  agreementVersion: 1,
  source: 'PAID_SEARCH',
  campaign: 'Spring launch',
  form: 'Contact us',
  lifecycleStage: 'marketingqualifiedlead',
  supersedes: null,
  superseded: false,
  ...given,
});

/** Keys from a small set, so that entries meet, contradict each other and form chains and circles. */
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');

const entry = fc.record({
  key,
  kind: fc.constantFrom('verdict' as const, 'correction' as const, 'retraction' as const),
  rating: fc.constantFrom(null, '1' as const, '2' as const, '3' as const, '4' as const, '5' as const),
  disposition: fc.constantFrom('accepted', 'working', 'qualified', 'recycled', 'rejected'),
  reviewedAt: fc.integer({ min: 0, max: 5 }).map((hour) => Date.UTC(2026, 10, 2, hour)),
  attempt: fc.integer({ min: 1, max: 3 }),
  supersedes: fc.option(key),
});

/** Any ledger an admin, an import, two reps and a clock could produce: one entry per key. */
export const anyLedger: fc.Arbitrary<FeedbackEntry[]> = fc
  .uniqueArray(entry, { selector: (made) => made.key, maxLength: 7 })
  .map((made) => made.map(entryOf));
