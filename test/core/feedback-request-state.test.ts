import { readLedger, requestState } from '@tandem/core';
import { entryOf } from './feedback-entries';

const given = Date.UTC(2026, 10, 2, 9);
const now = Date.UTC(2026, 10, 23, 12);
const asks = (
  entries: Parameters<typeof readLedger>[0],
  circumstances: Partial<Parameters<typeof requestState>[1]> = {},
) => requestState(readLedger(entries), { handedOverAt: null, now, timeZone: 'UTC', ...circumstances });

describe('what is asked of the rep', () => {
  it('is the first verdict where there is none', () => {
    expect(asks([], { handedOverAt: given })).toEqual({
      state: 'requested',
      because: 'never_reviewed',
      attempt: 1,
      since: given,
    });
  });

  it('is nothing once there is a verdict', () => {
    expect(asks([entryOf({ key: 'a' })], { handedOverAt: given - 1 })).toEqual({
      state: 'answered',
      attempt: 1,
    });
  });

  it('is a first verdict again when all were withdrawn', () => {
    const undo = entryOf({ key: 'u', kind: 'retraction', supersedes: 'a', reviewedAt: given + 1 });
    expect(asks([entryOf({ key: 'a' }), undo])).toMatchObject({ because: 'retracted', attempt: 1 });
  });

  it('is the next attempt after a new hand-over', () => {
    expect(asks([entryOf({ key: 'a', attempt: 2 })], { handedOverAt: given + 1 })).toEqual({
      state: 'requested',
      because: 'handed_over_again',
      attempt: 3,
      since: given + 1,
    });
  });

  it('is nothing when hand-over and verdict fall into one moment', () => {
    expect(asks([entryOf({ key: 'a' })], { handedOverAt: given }).state).toBe('answered');
  });

  it('stays the next attempt when only the earlier verdict was corrected since', () => {
    const correction = entryOf({ key: 'c', kind: 'correction', supersedes: 'a', reviewedAt: given + 2 });
    expect(asks([entryOf({ key: 'a' }), correction], { handedOverAt: given + 1 })).toMatchObject({
      because: 'handed_over_again',
      attempt: 2,
    });
  });

  it('does not look ahead to a hand-over in the future', () => {
    expect(asks([entryOf({ key: 'a' })], { handedOverAt: now + 1 }).state).toBe('answered');
  });

  it('is the next attempt from midnight of the wake-up date in the portal, not in UTC', () => {
    const recycled = entryOf({ key: 'a', disposition: 'recycled', wakeUpDate: '2026-12-01' });
    const midnightInTokyo = Date.UTC(2026, 10, 30, 15);
    const inTokyo = { timeZone: 'Asia/Tokyo' };
    expect(asks([recycled], { ...inTokyo, now: midnightInTokyo - 1 }).state).toBe('answered');
    expect(asks([recycled], { ...inTokyo, now: midnightInTokyo })).toEqual({
      state: 'requested',
      because: 'woken_up',
      attempt: 2,
      since: midnightInTokyo,
    });
    expect(asks([recycled], { now: midnightInTokyo }).state).toBe('answered');
  });

  it('does not wake up a lead that was rejected since', () => {
    const recycled = entryOf({ key: 'a', disposition: 'recycled', wakeUpDate: '2026-11-03' });
    const rejected = entryOf({ key: 'b', disposition: 'rejected', reviewedAt: given + 1 });
    expect(asks([recycled, rejected]).state).toBe('answered');
  });

  it('keeps working with a time zone that it does not know', () => {
    const recycled = entryOf({ key: 'a', disposition: 'recycled', wakeUpDate: '2026-11-03' });
    expect(asks([recycled], { timeZone: 'Mars/Olympus' })).toMatchObject({ because: 'woken_up' });
  });
});
