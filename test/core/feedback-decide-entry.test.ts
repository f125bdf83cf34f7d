import { decideEntry, defaultAgreement, readHandover, readLedger, requestState } from '@tandem/core';
import type { EntryWish } from '@tandem/core';
import type { FeedbackEntry } from '@tandem/taxonomy';
import { entryOf } from './feedback-entries';

const now = Date.UTC(2026, 10, 23, 12);
const rita = { userId: '501', name: 'Rita Rep' };
const verdict = { rating: '4', disposition: 'accepted' };

const decide = (wish: EntryWish, entries: FeedbackEntry[] = [], reviewer = rita) => {
  const ledger = readLedger(entries);
  const handover = readHandover({ hs_latest_source: 'REFERRALS' }, null);
  const request = requestState(ledger, { handedOverAt: handover.at, now, timeZone: 'UTC' });
  const agreement = defaultAgreement(0);
  return decideEntry(wish, 'card:new', reviewer, {
    dealLedger: null,
    ledger,
    request,
    agreement,
    handover,
    now,
    timeZone: 'UTC',
  });
};
const made = (...given: Parameters<typeof decide>): FeedbackEntry => {
  const decision = decide(...given);
  if (!decision.ok) throw new Error(decision.why);
  return decision.entry;
};

describe('the entry that a wish amounts to', () => {
  it('answers the present request with the lead as it is now', () => {
    expect(made({ action: 'give', verdict })).toMatchObject({
      key: 'card:new',
      kind: 'verdict',
      attempt: 1,
      supersedes: null,
      source: 'REFERRALS',
      campaign: null,
      agreementVersion: 1,
      reviewedAt: now,
      reviewer: rita,
    });
    const woken = entryOf({ key: 'a', disposition: 'recycled', wakeUpDate: '2026-11-20' });
    expect(made({ action: 'give', verdict }, [woken]).attempt).toBe(2);
  });

  it('keeps the attempt of what it corrects, whoever gave that', () => {
    const entries = [
      entryOf({ key: 'a', attempt: 1, reviewer: { userId: '502', name: 'Olaf' } }),
      entryOf({ key: 'b', attempt: 2 }),
    ];
    expect(made({ action: 'correct', verdict, supersedes: 'a' }, entries)).toMatchObject({
      kind: 'correction',
      attempt: 1,
      supersedes: 'a',
    });
  });

  it('comes after every entry it has seen, though the clock that wrote that was ahead', () => {
    const ahead = entryOf({ key: 'a', reviewedAt: now + 1_500 });
    expect(made({ action: 'give', verdict }, [ahead]).reviewedAt).toBe(now + 1_501);
    const mistaken = entryOf({ key: 'a', reviewedAt: Date.UTC(2099, 0, 1) });
    expect(made({ action: 'give', verdict }, [mistaken]).reviewedAt).toBe(now);
  });

  it('can be taken back again once a withdrawal was itself withdrawn', () => {
    const entries = [
      entryOf({ key: 'a' }),
      entryOf({ key: 'u', kind: 'retraction', supersedes: 'a' }),
      entryOf({ key: 'x', kind: 'retraction', supersedes: 'u' }),
    ];
    expect(made({ action: 'undo', supersedes: 'a' }, entries)).toMatchObject({
      kind: 'retraction',
      rating: null,
      disposition: null,
    });
  });

  it('is none when what it is about is missing, a withdrawal, or another’s to take back', () => {
    const entries = [entryOf({ key: 'a' }), entryOf({ key: 'u', kind: 'retraction', supersedes: 'a' })];
    const refused = {
      ok: false,
      why: 'invalid',
      problems: [{ field: 'supersedes', problem: 'not_allowed_here' }],
    };
    expect(decide({ action: 'undo', supersedes: 'gone' })).toEqual({ ok: false, why: 'entry_not_found' });
    expect(decide({ action: 'correct', verdict, supersedes: 'gone' })).toMatchObject({
      why: 'entry_not_found',
    });
    expect(decide({ action: 'undo', supersedes: 'a' }, entries)).toEqual(refused);
    expect(decide({ action: 'undo', supersedes: 'u' }, entries)).toEqual(refused);
    expect(decide({ action: 'correct', verdict, supersedes: 'u' }, entries)).toEqual(refused);
    const other = { userId: '502', name: 'Olaf' };
    expect(decide({ action: 'undo', supersedes: 'a' }, [entryOf({ key: 'a' })], other)).toEqual(refused);
  });

  it('is none when the verdict breaks the agreement', () => {
    expect(decide({ action: 'give', verdict: { rating: '4' } })).toEqual({
      ok: false,
      why: 'invalid',
      problems: [{ field: 'disposition', problem: 'required' }],
    });
  });
});
