import fc from 'fast-check';
import { correctStates, stateByLatest, statesOfCounts } from '@tandem/core';
import type { PersonState, StateCounts } from '@tandem/core';
import { buyingGroupDefaults } from '@tandem/taxonomy';
import { dayMs, now } from './touchpoints-any';

const sum = (counts: StateCounts): number => Object.values(counts).reduce((a, b) => a + b, 0);
const anyState = fc.constantFrom<PersonState>('engaged', 'cooling', 'quiet', 'cold', 'silent');
const terms = { ...buyingGroupDefaults, engagedWithinDays: 30, coldAfterDays: 60 };

describe('states counted by latest touches', () => {
  it('tell everyone apart', () => {
    expect(statesOfCounts({ size: 100, ever: 60, warm: 40, engaged: 10 })).toEqual({
      engaged: 10,
      cooling: 30,
      quiet: 0,
      cold: 20,
      silent: 40,
    });
  });

  it('are the same as those of each person', () => {
    const latest = fc.option(fc.integer({ min: now - 200 * dayMs, max: now }), { nil: null });
    fc.assert(
      fc.property(fc.array(latest), fc.integer({ min: 1, max: 90 }), (people, coldAfterDays) => {
        const agreed = { ...terms, coldAfterDays };
        const after = (days: number) => people.filter((at) => at !== null && at > now - days * dayMs).length;
        const counted = statesOfCounts({
          size: people.length,
          ever: people.filter((at) => at !== null).length,
          warm: after(coldAfterDays),
          engaged: after(agreed.engagedWithinDays),
        });
        const one: StateCounts = { engaged: 0, cooling: 0, quiet: 0, cold: 0, silent: 0 };
        for (const at of people) one[stateByLatest(at, agreed, now)] += 1;
        expect(counted).toEqual(one);
      }),
    );
  });
});

describe('states put right', () => {
  it('move the people who are known to be in another', () => {
    const counted = { engaged: 3, cooling: 0, quiet: 0, cold: 1, silent: 6 };
    const known = [
      { counted: 'engaged', is: 'silent' },
      { counted: 'silent', is: 'engaged' },
      { counted: 'silent', is: 'quiet' },
    ] as const;
    expect(correctStates(counted, known)).toEqual({ engaged: 3, cooling: 0, quiet: 1, cold: 1, silent: 5 });
  });

  it('add up to as many, and never to less than none', () => {
    const counts = fc.record({
      engaged: fc.nat(50),
      cooling: fc.nat(50),
      quiet: fc.nat(50),
      cold: fc.nat(50),
      silent: fc.nat(50),
    });
    const moves = fc.array(fc.record({ counted: anyState, is: anyState }));
    fc.assert(
      fc.property(counts, moves, (counted, known) => {
        const right = correctStates(counted, known);
        expect(sum(right)).toBe(sum(counted));
        expect(Math.min(...Object.values(right))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
