import fc from 'fast-check';
import { readLedger } from '@tandem/core';
import { anyLedger, entryOf } from './feedback-entries';

const at = (hour: number): number => Date.UTC(2026, 10, 2, hour);
const verdict = entryOf({ key: 'v', reviewedAt: at(9), disposition: 'accepted' });
const correction = entryOf({
  key: 'c',
  kind: 'correction',
  supersedes: 'v',
  reviewedAt: at(10),
  disposition: 'rejected',
});
const undo = (key: string, supersedes: string, hour: number) =>
  entryOf({ key, kind: 'retraction', supersedes, reviewedAt: at(hour), rating: null, disposition: null });

const holding = (...entries: Parameters<typeof readLedger>[0]): string[] =>
  readLedger(entries).inForce.map((entry) => entry.key);

describe('reading a ledger', () => {
  it('has no current verdict when it is empty', () => {
    expect(readLedger([])).toEqual({ entries: [], inForce: [], current: null, currentGivenAt: null });
  });

  it('takes the later of two verdicts as current and keeps both', () => {
    const later = entryOf({ key: 'w', reviewedAt: at(9) + 1 });
    expect(readLedger([later, verdict]).current?.key).toBe('w');
    expect(holding(later, verdict)).toEqual(['v', 'w']);
  });

  it('decides by key between two verdicts of the same millisecond', () => {
    const twin = entryOf({ key: 'w', reviewedAt: at(9) });
    expect(readLedger([verdict, twin]).current?.key).toBe('w');
    expect(readLedger([twin, verdict]).current?.key).toBe('w');
  });

  it('lets a correction replace what it corrects, in whatever order they arrive', () => {
    const { current, entries } = readLedger([correction, verdict]);
    expect(current?.key).toBe('c');
    expect(entries.map(({ key, superseded }) => [key, superseded])).toEqual([
      ['v', true],
      ['c', false],
    ]);
  });

  it('counts two corrections of one verdict as one, the later', () => {
    const second = entryOf({ key: 'd', kind: 'correction', supersedes: 'v', reviewedAt: at(11) });
    expect(holding(verdict, correction, second)).toEqual(['d']);
  });

  it('brings the verdict back when its correction is withdrawn', () => {
    expect(holding(verdict, correction, undo('u', 'c', 11))).toEqual(['v']);
  });

  it('keeps a correction whose verdict is withdrawn afterwards', () => {
    expect(holding(verdict, correction, undo('u', 'v', 11))).toEqual(['c']);
  });

  it('brings a verdict back when its withdrawal is withdrawn', () => {
    expect(holding(verdict, undo('u', 'v', 10))).toEqual([]);
    expect(holding(verdict, undo('u', 'v', 10), undo('x', 'u', 11))).toEqual(['v']);
  });

  it('counts a correction of an unknown entry as a verdict, and ignores a withdrawal of one', () => {
    expect(holding(correction, undo('u', 'gone', 11))).toEqual(['c']);
  });

  it('honours a correction whose clock ran behind', () => {
    const early = { ...correction, reviewedAt: at(8) };
    expect(readLedger([verdict, early]).currentGivenAt).toBe(at(9));
    expect(holding(verdict, early)).toEqual(['c']);
  });

  it('ends with one verdict when corrections point at each other', () => {
    const a = entryOf({ key: 'a', kind: 'correction', supersedes: 'b', reviewedAt: at(9) });
    const b = entryOf({ key: 'b', kind: 'correction', supersedes: 'a', reviewedAt: at(10) });
    expect(holding(a, b)).toEqual(['b']);
  });

  it('ignores an entry that points at itself', () => {
    expect(holding(entryOf({ key: 'a', kind: 'correction', supersedes: 'a' }))).toEqual(['a']);
  });

  it('does not let a correction of an earlier attempt displace the present one', () => {
    const second = entryOf({ key: 'w', attempt: 2, reviewedAt: at(9) + 1 });
    const { current, inForce } = readLedger([verdict, second, correction]);
    expect(current?.key).toBe('w');
    expect(inForce).toHaveLength(2);
  });

  it('reads a chain of 20,000 corrections', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      entryOf({
        key: `k${String(index).padStart(6, '0')}`,
        kind: index === 0 ? 'verdict' : 'correction',
        supersedes: index === 0 ? null : `k${String(index - 1).padStart(6, '0')}`,
        reviewedAt: at(9) + index,
      }),
    );
    expect(readLedger(chain).inForce.map(({ key }) => key)).toEqual(['k019999']);
  });
});

describe('any ledger', () => {
  it('reads the same in every order, and with entries repeated', () => {
    fc.assert(
      fc.property(anyLedger, fc.infiniteStream(fc.nat()), (entries, numbers) => {
        const shuffled = entries
          .map((entry) => ({ entry, rank: numbers.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ entry }) => entry);
        expect(readLedger([...shuffled, ...entries])).toEqual(readLedger(entries));
      }),
    );
  });

  it('reads the same when it has been read before', () => {
    fc.assert(
      fc.property(anyLedger, (entries) => {
        const once = readLedger(entries);
        expect(readLedger(once.entries)).toEqual(once);
      }),
    );
  });

  it('never holds more than was said, and holds nothing once everything is withdrawn', () => {
    fc.assert(
      fc.property(anyLedger, (entries) => {
        const { inForce, current } = readLedger(entries);
        const said = entries.filter(({ kind }) => kind !== 'retraction');
        expect(inForce.length).toBeLessThanOrEqual(said.length);
        expect(current === null).toBe(inForce.length === 0);
        const takenBack = said.map(({ key }) => undo(`undo-${key}`, key, 20));
        const withdrawals = entries.filter(({ kind }) => kind === 'retraction');
        const undone = withdrawals.map(({ key }) => undo(`undo-${key}`, key, 20));
        expect(readLedger([...entries, ...takenBack, ...undone]).inForce).toEqual([]);
      }),
    );
  });
});
