import fc from 'fast-check';
import type { HygieneResult } from '@tandem/core/hygiene';
import { GroupedTallies, groupOfRecord } from '../../cli/hygiene/report-groups';
import { Tally } from '../../cli/hygiene/report-tally';

const resultOf = (score: number | null, more: Partial<HygieneResult> = {}): HygieneResult => ({
  objectType: 'contacts',
  score,
  grade: score === null ? null : 'B',
  dimensions: { completeness: null, validity: 1, freshness: null, consistency: null, uniqueness: null },
  findings: [],
  contributions: [],
  nextBest: null,
  rulesVersion: 1,
  asOf: 0,
  ...more,
});

function tallyOf(scores: ReadonlyArray<number | null>): Tally {
  const tally = new Tally();
  for (const score of scores) tally.add(resultOf(score), true, false);
  return tally;
}

describe('a tally', () => {
  it('has the mean and median of any scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 }), (scores) => {
        const tally = tallyOf(scores);
        const sorted = [...scores].sort((a, b) => a - b);
        const middle = (sorted[(scores.length - 1) >> 1]! + sorted[scores.length >> 1]!) / 2;
        expect(tally.mean).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 9);
        expect(tally.median).toBe(middle);
        expect(tally.reaching(85)).toBe(scores.filter((score) => score >= 85).length);
      }),
      { numRuns: 200 },
    );
  });

  it('counts what could not be scored as a record, and as nothing else', () => {
    const tally = tallyOf([null, null]);
    expect(tally).toMatchObject({ records: 2, scored: 0, clean: 0, mean: null, median: null, open: 0 });
    expect(tally.dimension('validity')).toEqual({ mean: null, measured: 0 });
  });

  it('takes a dimension’s mean over the records in which it was measured', () => {
    const tally = new Tally();
    const dimensions = { completeness: null, freshness: null, consistency: null, uniqueness: null };
    tally.add(resultOf(50, { dimensions: { ...dimensions, validity: 0.5 } }), true, false);
    tally.add(resultOf(50, { dimensions: { ...dimensions, validity: null } }), true, false);
    expect(tally.dimension('validity')).toEqual({ mean: 0.5, measured: 1 });
    expect(tally.dimension('freshness')).toEqual({ mean: null, measured: 0 });
  });

  it('leaves closed records out of means, not out of grades', () => {
    const tally = tallyOf([40]);
    tally.add(resultOf(100), false, false);
    expect(tally).toMatchObject({ records: 2, scored: 2, open: 1, mean: 40, grades: { B: 2 } });
  });
});

describe('groups', () => {
  const owner = (id: string, firstName: string, more = {}) => ({
    id,
    firstName,
    lastName: 'Gray',
    email: `${id}@example.com`,
    archived: false,
    ...more,
  });
  const owners = new Map([
    ['1', owner('1', 'Ann', { teams: [{ id: '7', name: 'North', primary: true }] })],
    ['2', owner('2', 'Ann')],
    ['3', owner('3', 'Zoe', { archived: true })],
  ]);
  const nameIn = (by: 'owner' | 'team', id: string | null, known: typeof owners | null = owners) =>
    groupOfRecord(by, { owners: known }, new Map(), 'hs_analytics_source')!({
      id: '9',
      properties: { hubspot_owner_id: id },
      createdAt: '',
      updatedAt: '',
      archived: false,
    });

  it.each([
    ['owner', '1', 'Ann Gray, 1@example.com'],
    ['owner', '2', 'Ann Gray, 2@example.com'],
    ['owner', '3', 'Zoe Gray (has left)'],
    ['owner', '4', '(unknown owner)'],
    ['team', '1', 'North'],
    ['team', '2', '(no team)'],
    ['team', '3', '(owner has left)'],
    ['team', null, '(no owner)'],
  ] as const)('by %s, owner %s is in %s', (by, id, name) => expect(nameIn(by, id)).toBe(name));

  it('says so when owners were not read', () => {
    expect(nameIn('team', '1', null)).toBe('(owners were not read)');
  });

  it('are in order of names for people, of size for sources', () => {
    const groups = new GroupedTallies();
    for (const name of ['Zoe', 'Zoe', 'Ann']) groups.of(name).add(resultOf(1), true, false);
    const names = (by: 'owner' | 'team' | 'source') => groups.list(by).map(({ name }) => name);
    expect([names('owner'), names('team'), names('source')]).toEqual([
      ['Ann', 'Zoe'],
      ['Ann', 'Zoe'],
      ['Zoe', 'Ann'],
    ]);
  });
});
