import fc from 'fast-check';
import { engagementDefaults } from '@tandem/taxonomy';
import type { Engagement, Touchpoint } from '@tandem/taxonomy';
import { contributions, roleFactor, saturate, scoreEngagement } from '@tandem/core';
import { anyTouch, anyTouches, dayMs, hourMs, now, touchOf } from './touchpoints-any';

const terms = engagementDefaults;
const raw = (touches: readonly Touchpoint[], at = now): number =>
  contributions(touches, terms, at).reduce((sum, { points }) => sum + points, 0);
const normal = 0.6;

function scored(touches: readonly Touchpoint[]): Extract<Engagement, { state: 'scored' }> {
  const engagement = scoreEngagement(touches, terms, now);
  if (engagement.state !== 'scored') throw new Error(engagement.state);
  return engagement;
}

describe('the engagement score', () => {
  it('adds weight, role and half-life, and saturates', () => {
    const touches = [
      touchOf({ kind: 'demo_request', time: now }),
      touchOf({ kind: 'form_submission', time: now - 14 * dayMs }),
      touchOf({ kind: 'email_click', time: now - 28 * dayMs }),
    ];
    expect(raw(touches)).toBeCloseTo(normal * (12 + 8 / 2 + 2 / 4), 10);
    expect(scored(touches).score).toBe(Math.round(100 * (1 - Math.exp((-normal * 16.5) / 12))));
    const vital = scoreEngagement(touches, terms, now, () => ['DECISION_MAKER']);
    expect(vital).toMatchObject({ score: Math.round(100 * (1 - Math.exp(-16.5 / 12))), level: 'hot' });
  });

  it('halves after one half-life, whatever the touches', () => {
    fc.assert(
      fc.property(anyTouches, (touches) => {
        expect(raw(touches, now + terms.halfLifeDays * dayMs)).toBeCloseTo(raw(touches) / 2, 9);
      }),
    );
  });

  it('never falls when a touch is added', () => {
    fc.assert(
      fc.property(anyTouches, anyTouch, (touches, another) => {
        expect(raw([...touches, another])).toBeGreaterThanOrEqual(raw(touches) - 1e-9);
      }),
    );
  });

  it('does not depend on the order of touches', () => {
    fc.assert(
      fc.property(
        anyTouches.chain((touches) =>
          fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })),
        ),
        ([touches, shuffled]) => {
          const withoutIds = (engagement: Engagement) =>
            engagement.state === 'scored'
              ? { ...engagement, top: engagement.top.map(({ points }) => points) }
              : engagement;
          expect(withoutIds(scoreEngagement(shuffled, terms, now))).toEqual(
            withoutIds(scoreEngagement(touches, terms, now)),
          );
        },
      ),
    );
  });

  it('stays within 0 and 100', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (points) => {
        expect(saturate(points, terms)).toBeGreaterThanOrEqual(0);
        expect(saturate(points, terms)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('counts at most twenty touches of a kind per person and day', () => {
    const views = (count: number, contactId = '101') =>
      Array.from({ length: count }, (_, index) =>
        touchOf({ contactId, time: now - index * 1_000, url: `https://example.com/${index}` }),
      );
    expect(contributions(views(50), terms, now)).toHaveLength(20);
    expect(raw(views(50))).toBeCloseTo(raw(views(20)), 10);
    expect(contributions([...views(50), ...views(50, '102')], terms, now)).toHaveLength(40);
    expect(contributions([...views(50), touchOf({ kind: 'email_click' })], terms, now)).toHaveLength(21);
  });

  it('counts one open per mail, the latest', () => {
    const open = (hours: number, id: string) =>
      touchOf({ kind: 'email_open', time: now - hours * hourMs, email: { id, name: null } });
    const counted = contributions([open(30, 'a'), open(2, 'a'), open(9, 'b'), open(1, 'a')], terms, now);
    expect(counted.map(({ touch }) => (now - touch.time) / hourMs)).toEqual([1, 9]);
  });

  it('leaves out noise, what is to come, and what is worth nothing', () => {
    const touches = [
      touchOf({ noise: 'bot_burst', kind: 'email_click' }),
      touchOf({ time: now + hourMs, kind: 'meeting', lane: 'sales' }),
      touchOf({ kind: 'call', lane: 'sales' }),
    ];
    expect(contributions(touches, terms, now)).toEqual([]);
    expect(scoreEngagement(touches, terms, now)).toEqual({ state: 'none', asOf: now });
  });

  it.each(['event_no_show', 'event_cancelled'] as const)(
    'does not call marketing unknown after %s',
    (kind) => {
      const touches = [touchOf({ kind })];
      expect(contributions(touches, terms, now)).toEqual([]);
      expect(scoreEngagement(touches, terms, now)).toEqual({
        state: 'not_enough_data',
        asOf: now,
        touches: 0,
        needed: terms.minTouches,
      });
      const before = scoreEngagement([touchOf({ kind, time: now + hourMs })], terms, now);
      expect(before.state).toBe('none');
    },
  );

  it('takes the weightiest role, and the normal factor without one', () => {
    expect(roleFactor([], terms)).toBe(0.6);
    expect(roleFactor(['toString'], terms)).toBe(0.6);
    expect(roleFactor(['BLOCKER', 'CHAMPION'], terms)).toBe(0.8);
  });
});

describe('what a score says', () => {
  it('is not enough data below three touches in 180 days', () => {
    const old = Array.from({ length: 5 }, (_, index) => touchOf({ time: now - (181 + index) * dayMs }));
    expect(scoreEngagement([...old, touchOf({}), touchOf({ kind: 'demo_request' })], terms, now)).toEqual({
      state: 'not_enough_data',
      asOf: now,
      touches: 2,
      needed: 3,
    });
  });

  it('names levels from their thresholds on', () => {
    const meetings = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        touchOf({ kind: 'meeting', lane: 'sales', time: now - index, title: String(index) }),
      );
    expect(scored(meetings(3))).toMatchObject({ level: 'hot', score: 83 });
    expect(scored([0, 1, 2].map((index) => touchOf({ time: now - index }))).level).toBe('quiet');
  });

  it('compares with a week ago by the same formula', () => {
    const earlier = [20, 21, 22].map((days) =>
      touchOf({ kind: 'form_submission', time: now - days * dayMs }),
    );
    const falling = scored(earlier);
    const before = scoreEngagement(earlier, terms, now - 7 * dayMs);
    expect(before).toMatchObject({ state: 'scored', score: falling.score - falling.change });
    expect(falling.trend).toBe('falling');
    expect(scored([...earlier, touchOf({ kind: 'demo_request', time: now })]).trend).toBe('rising');
  });

  it('gives the five touches that weigh most, largest first', () => {
    const touches = Array.from({ length: 9 }, (_, days) =>
      touchOf({ kind: 'email_click', time: now - days * dayMs }),
    );
    const { top } = scored([...touches, touchOf({ kind: 'meeting', time: now - 20 * dayMs })]);
    expect(top.map(({ touch }) => touch.kind)).toEqual(['meeting', ...Array<string>(4).fill('email_click')]);
    const points = top.map((contribution) => contribution.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});
