import fc from 'fast-check';
import { budgetSentence, isKept } from '../../bench/report';
import { renderForPage, renderForTerminal } from '../../bench/render';
import { sequentialRounds, waitingTime } from '../../bench/support/request-intervals';
import { growthPower, median } from '../../bench/support/statistics';

const at = (start: number, end: number) => ({ start, end });

const anyRequests = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })), { maxLength: 8 })
  .map((made) => made.map(([start, took]) => at(start, start + took)));

describe('rounds of requests', () => {
  it('are none without requests, and one for requests side by side', () => {
    expect(sequentialRounds([])).toBe(0);
    expect(sequentialRounds([at(0, 120), at(1, 121), at(60, 180)])).toBe(1);
  });

  it('are as many as requests that follow one another, in whatever order they are logged', () => {
    expect(sequentialRounds([at(240, 360), at(0, 120), at(120, 240)])).toBe(3);
  });

  it('do not grow by a slow request beside two quick ones', () => {
    expect(sequentialRounds([at(0, 300), at(0, 120), at(125, 245)])).toBe(2);
  });

  it('are the most requests of which no two were under way at once', () => {
    const isRow = (row: Array<ReturnType<typeof at>>) =>
      row.every((a) => row.every((b) => a === b || a.end <= b.start || b.end <= a.start));
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const subsets = Array.from({ length: 2 ** requests.length }, (_, bits) =>
          requests.filter((_one, index) => (bits >> index) & 1),
        );
        const longest = Math.max(...subsets.filter(isRow).map(({ length }) => length));
        expect(sequentialRounds(requests)).toBe(longest);
      }),
    );
  });
});

describe('time spent waiting', () => {
  it('counts overlapping requests once and leaves gaps out', () => {
    expect(waitingTime([at(100, 200), at(0, 50), at(150, 260), at(160, 170)])).toBe(50 + 160);
  });

  it('is the number of moments in which a request was under way', () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const moments = Array.from({ length: 100 }, (_, moment) => moment);
        const busy = moments.filter((moment) =>
          requests.some(({ start, end }) => start <= moment && moment < end),
        );
        expect(waitingTime(requests)).toBe(busy.length);
      }),
    );
  });
});

describe('statistics', () => {
  it('take the middle, or the mean of the two middle values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 1, 2, 100])).toBe(5);
    expect(() => median([])).toThrow(RangeError);
  });

  it('know linear from quadratic growth', () => {
    expect(growthPower({ size: 10, time: 3 }, { size: 1_000, time: 300 })).toBeCloseTo(1);
    expect(growthPower({ size: 10, time: 3 }, { size: 100, time: 300 })).toBeCloseTo(2);
  });
});

describe('a budget', () => {
  const budget = { subject: 'the card', measured: 59.2, limit: 60, unit: 'kB', why: 'It travels.' };

  it('is kept up to its limit and over beyond it', () => {
    expect(isKept({ ...budget, measured: 60 })).toBe(true);
    expect(isKept({ ...budget, measured: 60.1 })).toBe(false);
  });

  it('says in a sentence how much of it is used', () => {
    expect(budgetSentence(budget)).toBe('Kept: the card is 59.2 kB of 60 kB (99 %). It travels.');
    expect(budgetSentence({ ...budget, measured: 1_234 })).toMatch(/^OVER: the card is 1,234 kB of 60 kB/);
  });
});

describe('a section', () => {
  const section = {
    title: 'Cards',
    tables: [{ title: 'Size', head: ['Card', 'kB'], rows: [['feedback', '59.2']] }],
    counted: ['As built.'],
    budgets: [],
    marks: [{ who: 'Someone', what: 'no data above 800 contacts' }],
  };

  it('keeps every number and source on the page and in the terminal', () => {
    for (const text of [renderForPage(section), renderForTerminal(section)]) {
      expect(text).toContain('59.2');
      expect(text).toContain('As built.');
      expect(text).toContain('Someone: no data above 800 contacts');
    }
  });

  it('leaves out what it has none of', () => {
    expect(renderForPage(section)).not.toContain('Budgets');
  });
});
