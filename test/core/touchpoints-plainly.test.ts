import fc from 'fast-check';
import { contributions, mergeTouchpoints } from '@tandem/core';
import { engagementDefaults } from '@tandem/taxonomy';
import type { Touchpoint } from '@tandem/taxonomy';
import { mergePlainly, scorePlainly } from './merge-plainly';
import { anyTouches, dayMs, now } from './touchpoints-any';

const withoutIds = (touches: readonly Touchpoint[]) => touches.map(({ id: _, ...touch }) => touch);

describe('the quick ways', () => {
  it('merge exactly what the rule said plainly merges', () => {
    fc.assert(
      fc.property(anyTouches, (touches) => {
        expect(withoutIds(mergeTouchpoints(touches))).toEqual(withoutIds(mergePlainly(touches)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('count exactly the points that the formula said plainly counts', () => {
    fc.assert(
      fc.property(anyTouches, fc.integer({ min: 0, max: 60 }), (touches, daysAgo) => {
        const at = now - daysAgo * dayMs;
        const merged = mergeTouchpoints(touches);
        const quick = contributions(merged, engagementDefaults, at).reduce(
          (sum, { points }) => sum + points,
          0,
        );
        expect(quick).toBe(scorePlainly(merged, at));
      }),
      { numRuns: 500 },
    );
  });
});
