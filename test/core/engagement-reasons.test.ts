import fc from 'fast-check';
import { engagementDefaults } from '@tandem/taxonomy';
import type { Touchpoint } from '@tandem/taxonomy';
import { contributions, engagementReasons, lastTouchOf, momentsOf } from '@tandem/core';
import { anyTouches, dayMs, now, touchOf } from './touchpoints-any';

const terms = engagementDefaults;
const timeZone = 'Europe/Berlin';
const reasonsOf = (touches: readonly Touchpoint[]) => engagementReasons(touches, terms, now, timeZone);

const views = (count: number, url: string, time: number) =>
  Array.from({ length: count }, (_, index) => touchOf({ url, time: time - index * 60_000 }));

describe('the reasons of a score', () => {
  it('are touches by thing and day, points added up', () => {
    const yesterday = now - dayMs;
    const touches = [
      ...views(3, 'https://example.com/pricing', now),
      ...views(2, 'https://example.com/pricing', yesterday),
      ...views(1, 'https://example.com/blog', now),
    ];
    const { top, rest } = reasonsOf(touches);
    expect(top.map(({ touch, times, date }) => [touch.url, times, date])).toEqual([
      ['https://example.com/pricing', 3, momentsOf(touches, timeZone)[0]!.date],
      ['https://example.com/pricing', 2, momentsOf([touches[3]!], timeZone)[0]!.date],
      ['https://example.com/blog', 1, momentsOf(touches, timeZone)[0]!.date],
    ]);
    expect(top[0]!.touch.time).toBe(now);
    expect(rest).toEqual({ touches: 0, points: 0 });
  });

  it('put many small touches before one larger one', () => {
    const click = touchOf({ kind: 'email_click', time: now });
    const { top } = reasonsOf([click, ...views(9, 'https://example.com/pricing', now)]);
    expect(top.map(({ touch, times }) => [touch.kind, times])).toEqual([
      ['page_view', 9],
      ['email_click', 1],
    ]);
  });

  it('are five, and the rest is counted and added up', () => {
    const pages = Array.from({ length: 8 }, (_, index) =>
      views(8 - index, `https://example.com/${index}`, now - index * dayMs),
    ).flat();
    const { top, rest } = reasonsOf(pages);
    expect(top.map(({ times }) => times)).toEqual([8, 7, 6, 5, 4]);
    expect(rest.touches).toBe(3 + 2 + 1);
    expect(rest.points).toBeGreaterThan(0);
  });

  it('make up all points, largest first, whatever the touches and their order', () => {
    const shuffled = anyTouches.chain((touches) =>
      fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })),
    );
    fc.assert(
      fc.property(shuffled, ([touches, others]) => {
        const { top, rest } = reasonsOf(touches);
        const each = contributions(touches, terms, now);
        const points = top.map((reason) => reason.points);
        const sum = points.reduce((total, added) => total + added, rest.points);
        expect(sum).toBeCloseTo(
          each.reduce((total, added) => total + added.points, 0),
          9,
        );
        expect(top.reduce((total, { times }) => total + times, rest.touches)).toBe(each.length);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        expect(top.length).toBeLessThanOrEqual(5);
        const again = reasonsOf(others);
        again.top.forEach((reason, place) => expect(reason.points).toBeCloseTo(points[place]!, 9));
      }),
    );
  });
});

describe('the last touch', () => {
  it('is the latest that counts and is not to come, with its day in the time zone', () => {
    const late = Date.UTC(2026, 5, 1, 23, 30);
    const touches = [
      touchOf({ time: late }),
      touchOf({ time: late - dayMs }),
      touchOf({ time: late + 1, noise: 'internal' }),
      touchOf({ time: now + dayMs }),
    ];
    expect(lastTouchOf(touches, now, timeZone)).toEqual({ at: late, date: '2026-06-02' });
    expect(lastTouchOf(touches.slice(2), now, timeZone)).toBeNull();
  });
});
