import fc from 'fast-check';
import {
  changedProjection,
  projectContact,
  projectDeal,
  projectionPropertyNames,
  readLedger,
} from '@tandem/core';
import type { Projection } from '@tandem/core';
import { anyLedger, entryOf } from './feedback-entries';

const at = (hour: number): number => Date.UTC(2026, 10, 2, hour);
const empty = projectContact(readLedger([]));

/** What HubSpot keeps after a write: cleared properties read as null. */
const stored = (written: Partial<Projection>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [name, value === '' ? null : value]));

describe('projecting a ledger', () => {
  it('writes the latest verdict, totals and dates', () => {
    const projection = projectContact(
      readLedger([
        entryOf({ key: 'a', rating: '2', disposition: 'accepted', reviewedAt: at(8) }),
        entryOf({
          key: 'b',
          rating: '3',
          disposition: 'recycled',
          reason: 'bad_timing',
          wakeUpDate: '2027-02-01',
          reviewedAt: at(9),
          agreementVersion: 2,
        }),
        entryOf({ key: 'c', rating: '5', reviewedAt: at(7), disposition: 'rejected', reason: 'no_budget' }),
      ]),
    );
    expect(projection).toEqual({
      tandem_feedback_rating: '3',
      tandem_feedback_disposition: 'recycled',
      tandem_feedback_reason: 'bad_timing',
      tandem_feedback_sub_reason: '',
      tandem_feedback_wake_up_date: '2027-02-01',
      tandem_feedback_count: '3',
      tandem_feedback_average_rating: '3.33',
      tandem_feedback_attempt: '1',
      tandem_feedback_reviewed_by: 'Rita Rep',
      tandem_feedback_reviewed_by_id: '501',
      tandem_feedback_reviewed_at: '2026-11-02T09:00:00.000Z',
      tandem_feedback_accepted_at: '2026-11-02T08:00:00.000Z',
      tandem_feedback_rejected_at: '2026-11-02T07:00:00.000Z',
      tandem_feedback_campaign: 'Spring launch',
      tandem_feedback_source: 'PAID_SEARCH',
      tandem_feedback_agreement_version: '2',
    });
  });

  it('is empty, not zero, without verdicts', () => {
    expect(new Set(Object.values(empty))).toEqual(new Set(['']));
    expect(Object.keys(empty).sort()).toEqual([...projectionPropertyNames].sort());
  });

  it('leads on a deal with the latest verdict in time, whosever attempt it is', () => {
    const entries = [
      entryOf({ key: 'a', attempt: 3, disposition: 'accepted', reviewedAt: at(8) }),
      entryOf({ key: 'b', attempt: 1, disposition: 'rejected', reviewedAt: at(9) }),
    ];
    expect(projectContact(readLedger(entries)).tandem_feedback_disposition).toBe('accepted');
    expect(projectDeal(readLedger(entries)).tandem_feedback_disposition).toBe('rejected');
  });
});

describe('the properties to write', () => {
  const projection = projectContact(readLedger([entryOf({ key: 'a', rating: '4' })]));

  it('are none when only the notation differs', () => {
    expect(
      changedProjection(
        {
          ...stored(projection),
          tandem_feedback_rating: '4.0',
          tandem_feedback_average_rating: '4.00',
          tandem_feedback_reviewed_at: '2026-11-02T09:00:00Z',
          tandem_feedback_accepted_at: String(at(9)),
        },
        projection,
      ),
    ).toEqual({});
  });

  it('are only those that differ, and clear what no longer holds', () => {
    const current = { ...stored(projection), tandem_feedback_rating: '1', tandem_feedback_reason: 'no_fit' };
    expect(changedProjection(current, projection)).toEqual({
      tandem_feedback_rating: '4',
      tandem_feedback_reason: '',
    });
  });
});

describe('any projection', () => {
  it('changes nothing when written twice, and ends the same whatever was there before a crash', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (before, entries) => {
        const projected = projectContact(readLedger(entries));
        const record = stored(projectContact(readLedger(before)));
        const healed = { ...record, ...stored(changedProjection(record, projected)) };
        expect(changedProjection(healed, projected)).toEqual({});
        expect(healed).toEqual(stored(projected));
      }),
    );
  });

  it('has a count and an average in range, or neither', () => {
    fc.assert(
      fc.property(anyLedger, (entries) => {
        const { tandem_feedback_count: count, tandem_feedback_average_rating: average } = projectContact(
          readLedger(entries),
        );
        expect(count === '' || Number(count) >= 1).toBe(true);
        expect(average === '' || (Number(average) >= 1 && Number(average) <= 5)).toBe(true);
      }),
    );
  });

  it('is empty again once every verdict is withdrawn', () => {
    fc.assert(
      fc.property(anyLedger, (entries) => {
        const withdrawals = entries.map(({ key }) =>
          entryOf({ key: `undo-${key}`, kind: 'retraction', supersedes: key, reviewedAt: at(20) }),
        );
        expect(projectContact(readLedger([...entries, ...withdrawals]))).toEqual(empty);
      }),
    );
  });
});
