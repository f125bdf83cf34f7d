import fc from 'fast-check';
import { engagementDefaults } from '@tandem/taxonomy';
import type { Engagement, Touchpoint } from '@tandem/taxonomy';
import { peopleAskedFor, scoreEngagement, scoreGroup } from '@tandem/core';
import { anyTouch, anyTouches, dayMs, now, touchOf } from './touchpoints-any';

const terms = { ...engagementDefaults, minTouches: 1 };
const scoreOf = (engagement: Engagement): number => (engagement.state === 'scored' ? engagement.score : 0);
const group = (touches: readonly Touchpoint[], seats = 3): Engagement =>
  scoreGroup(touches, terms, now, { seats });
const anySeats = fc.integer({ min: 1, max: 6 });

/** A form and a page view: 36 of 100 without a role. */
const lukewarm = (contactId: string): Touchpoint[] => [
  touchOf({ kind: 'form_submission', contactId, time: now }),
  touchOf({ kind: 'page_view', contactId, time: now }),
];
const crowd = (size: number) => Array.from({ length: size }, (_, place) => lukewarm(`${place}`)).flat();
const own = scoreOf(scoreEngagement(lukewarm('1'), terms, now));

describe('a group’s score', () => {
  it('of people who are each lukewarm is lukewarm, however many there are', () => {
    for (const size of [3, 5, 50]) expect(scoreOf(group(crowd(size)))).toBe(own);
  });

  it('counts a seat that nobody takes as 0, so that one person alone is a third of three', () => {
    expect(scoreOf(group(crowd(1)))).toBe(Math.round((100 * (1 - Math.exp(-(9 * 0.6) / 12))) / 3));
    expect(group([])).toEqual({ state: 'none', asOf: now });
  });

  it('takes the most engaged', () => {
    const champion = touchOf({ kind: 'demo_request', contactId: 'champion', time: now });
    const two = scoreGroup([...crowd(4), champion, ...lukewarm('champion')], terms, now, {
      seats: 2,
      rolesOf: (contactId) => (contactId === 'champion' ? ['DECISION_MAKER'] : []),
    });
    expect(scoreOf(two)).toBe(
      Math.round((100 * (1 - Math.exp(-21 / 12)) + 100 * (1 - Math.exp(-5.4 / 12))) / 2),
    );
  });

  it('is compared with those who were most engaged a week ago', () => {
    const before = crowd(3).map((touch) => ({ ...touch, time: now - 7 * dayMs }));
    const later = crowd(3).map((touch) => ({ ...touch, contactId: `new-${touch.contactId}` }));
    const faded = group(before);
    expect(faded).toMatchObject({ state: 'scored', trend: 'falling' });
    expect(group([...before, ...later])).toMatchObject({ score: own, change: 0, trend: 'steady' });
  });

  it('names the five touches that weigh most, of the people it is made of only', () => {
    const other = touchOf({ kind: 'form_submission', contactId: 'other', time: now });
    const engagement = group([...crowd(3), other, ...lukewarm('4')]);
    const top = engagement.state === 'scored' ? engagement.top : [];
    expect(top).toHaveLength(5);
    expect(top.map(({ points }) => points)).toEqual(
      [4.8, 4.8, 4.8, 0.6, 0.6].map((points) => expect.closeTo(points)),
    );
    expect(top.map(({ touch }) => touch.contactId)).not.toContain('other');
  });

  it('says nothing with too few touches, as for a person', () => {
    const few = scoreGroup(lukewarm('1'), engagementDefaults, now, { seats: 3 });
    expect(few).toEqual({ state: 'not_enough_data', asOf: now, touches: 2, needed: 3 });
  });

  it('with one seat is the person’s', () => {
    fc.assert(
      fc.property(anyTouches, (touches) => {
        const one = touches.map((touch) => ({ ...touch, contactId: '101' }));
        expect(group(one, 1)).toEqual(scoreEngagement(one, terms, now));
      }),
    );
  });

  it('is between 0 and 100, and never falls when a touch is added', () => {
    fc.assert(
      fc.property(anyTouches, anyTouch, anySeats, (touches, another, seats) => {
        const score = scoreOf(group(touches, seats));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(scoreOf(group([...touches, another], seats))).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it('does not depend on the order of touches', () => {
    fc.assert(
      fc.property(
        anyTouches.chain((touches) =>
          fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })),
        ),
        anySeats,
        ([touches, shuffled], seats) => {
          expect(scoreOf(group(shuffled, seats))).toBe(scoreOf(group(touches, seats)));
        },
      ),
    );
  });

  it('stays when people come who did nothing that counts', () => {
    fc.assert(
      fc.property(anyTouches, anySeats, (touches, seats) => {
        const silent = [
          touchOf({ contactId: '900', kind: 'call', lane: 'sales' }),
          touchOf({ contactId: '901', kind: 'form_submission', noise: 'internal' }),
        ];
        expect(group([...touches, ...silent], seats)).toEqual(group(touches, seats));
      }),
    );
  });
});

describe('how many people the agreement asks for', () => {
  const asked = (roles: Array<{ role: string; required: number }>) =>
    peopleAskedFor({ roles, engagedWithinDays: 30, coldAfterDays: 30 });
  it('is the sum over its roles', () =>
    expect(
      asked([
        { role: 'CHAMPION', required: 2 },
        { role: 'END_USER', required: 1 },
      ]),
    ).toBe(3));
  it('is one where it requires no roles', () => expect(asked([])).toBe(1));
});
