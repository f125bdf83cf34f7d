import { aggregateAll, aggregateBySource, meanInterval, tQuantile, wilsonInterval } from '@tandem/core';
import { entryOf } from './feedback-entries';

describe('the report by source', () => {
  const entries = [
    entryOf({ key: 'a', source: 'Web', rating: '5', disposition: 'qualified' }),
    entryOf({ key: 'b', source: 'Web', rating: '1', disposition: 'rejected', reason: 'no_fit' }),
    entryOf({ key: 'c', source: 'Web', rating: '3', disposition: 'recycled', reason: 'bad_timing' }),
    entryOf({ key: 'd', source: 'Web', rating: '2', disposition: null }),
    entryOf({ key: 'e', source: 'Fair', rating: null, disposition: 'rejected', reason: 'no_fit' }),
    entryOf({ key: 'f', kind: 'retraction', supersedes: 'g', reviewedAt: Date.UTC(2026, 11, 1) }),
    entryOf({ key: 'g', source: 'Fair' }),
    entryOf({ key: 'h', source: null, rating: '4', disposition: 'duplicate_or_bad_data' }),
  ];

  it('counts what holds, per source, most verdicts first', () => {
    const [web, ...others] = aggregateBySource(entries);
    expect(others.map(({ source, verdicts }) => [source, verdicts])).toEqual([
      [null, 1],
      ['Fair', 1],
    ]);
    expect(web).toMatchObject({
      source: 'Web',
      verdicts: 4,
      decided: 3,
      accepted: 1,
      recycled: 1,
      rejected: 1,
      duplicateOrBadData: 0,
      rated: 4,
      meanRating: 2.75,
      reasons: [
        { value: 'bad_timing', count: 1 },
        { value: 'no_fit', count: 1 },
      ],
    });
    expect(web?.acceptance?.rate).toBeCloseTo(1 / 3);
  });

  it('gives no rate, mean or interval where nothing was counted', () => {
    const rated = aggregateBySource([entryOf({ key: 'a', rating: '2', disposition: null })])[0];
    expect(rated).toMatchObject({ acceptance: null, meanRating: 2, meanRatingInterval: null });
    expect(aggregateBySource([entryOf({ key: 'a', rating: null })])[0]?.meanRating).toBeNull();
    expect(aggregateBySource([])).toEqual([]);
  });

  it('sums up to the whole', () => {
    const parts = aggregateBySource(entries);
    const whole = aggregateAll(entries);
    const sum = (pick: (report: typeof whole) => number) =>
      parts.reduce((total, part) => total + pick(part), 0);
    expect(sum(({ verdicts }) => verdicts)).toBe(whole.verdicts);
    expect(sum(({ rejected }) => rejected)).toBe(whole.rejected);
    expect(sum(({ rated }) => rated)).toBe(whole.rated);
  });
});

describe('the intervals', () => {
  it('agree with published values of Wilson’s interval', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29.
    for (const [successes, observations, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const interval = wilsonInterval(successes, observations)!;
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
    expect(wilsonInterval(20, 20)?.high).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('agree with the tables of Student’s t', () => {
    const table = { 1: 12.7062, 2: 4.3027, 3: 3.1824, 4: 2.7764, 10: 2.2281, 29: 2.0452, 120: 1.9799 };
    for (const [degrees, value] of Object.entries(table)) {
      expect(tQuantile(Number(degrees))).toBeCloseTo(value, 4);
    }
    expect(tQuantile(4472)).toBeCloseTo(1.9605, 4);
  });

  it('hold the mean in their middle and need two values', () => {
    const interval = meanInterval([1, 2, 3, 4, 5])!;
    expect((interval.low + interval.high) / 2).toBeCloseTo(3);
    expect(interval.high - interval.low).toBeCloseTo(2 * 2.7764 * Math.sqrt(2.5 / 5), 3);
    expect(meanInterval([3])).toBeNull();
    expect(meanInterval([3, 3])).toEqual({ low: 3, high: 3 });
  });
});
