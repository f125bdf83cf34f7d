import fc from 'fast-check';
import { engagementDefaults } from '@tandem/taxonomy';
import {
  briefOf,
  contentOf,
  curateMoments,
  filterTouches,
  journeyOf,
  momentsOf,
  pageOf,
  plannedMeetings,
  scoreEngagement,
  weeksOf,
} from '@tandem/core';
import { anyTouches, dayMs, hourMs, now, touchOf } from './touchpoints-any';

const berlin = 'Europe/Berlin';
const pricing = {
  url: 'https://example.com/pricing',
  kind: 'high_intent_page_view',
  buyingAction: true,
} as const;
const form = {
  kind: 'form_submission',
  channel: 'form',
  form: { id: 'f1', name: 'Guide download' },
} as const;

describe('weeks', () => {
  it('run from Monday to Sunday in the portal’s time zone, the current one last', () => {
    const weeks = weeksOf([], now, berlin);
    expect(weeks).toHaveLength(13);
    expect(weeks.at(-1)).toMatchObject({ date: '2026-11-23', from: Date.UTC(2026, 10, 22, 23) });
    expect(weeks[0]?.date).toBe('2026-08-31');
    expect(weeks.slice(1).every(({ from }, index) => from === weeks[index]?.until)).toBe(true);
  });

  it('are an hour longer when clocks go back', () => {
    const week = weeksOf([], now, berlin).find(({ date }) => date === '2026-10-19');
    expect((week?.until ?? 0) - (week?.from ?? 0)).toBe(7 * dayMs + hourMs);
  });

  it('count both sides, and noise apart', () => {
    const monday = Date.UTC(2026, 10, 22, 23);
    const weeks = weeksOf(
      [
        touchOf({ time: monday }),
        touchOf({ time: monday - 1, ...form, buyingAction: true }),
        touchOf({ time: now, kind: 'call', lane: 'sales', channel: 'sales' }),
        touchOf({ time: now, noise: 'bot_burst' }),
        touchOf({ time: now - 400 * dayMs }),
      ],
      now,
      berlin,
    );
    expect(weeks.at(-1)).toMatchObject({ marketing: 1, sales: 1, noise: 1, channels: { web: 1 } });
    expect(weeks.at(-2)).toMatchObject({ marketing: 1, buyingActions: 1, channels: { form: 1 } });
  });
});

describe('what is still to come', () => {
  const meeting = { kind: 'meeting', lane: 'sales', channel: 'sales' } as const;
  const touches = [
    touchOf({ ...meeting, title: 'Next week', time: now + 7 * dayMs }),
    touchOf({ ...meeting, title: 'In an hour', time: now + hourMs }),
    touchOf({ ...meeting, title: 'Ours', time: now + hourMs, noise: 'internal' }),
    touchOf({ ...meeting, title: 'Held', time: now - hourMs }),
    touchOf({ kind: 'event_registered', channel: 'event', time: now + dayMs }),
  ];

  it('is in no list and in no week', () => {
    expect(filterTouches(touches, { days: 90 }, now).map(({ title }) => title)).toEqual(['Held']);
    expect(filterTouches(touches, {}, now)).toHaveLength(1);
    expect(weeksOf(touches, now, berlin).at(-1)).toMatchObject({ marketing: 0, sales: 1, noise: 0 });
  });

  it('is told apart as planned meetings, the nearest first', () => {
    expect(plannedMeetings(touches, now, 3)).toEqual([
      { title: 'In an hour', at: now + hourMs },
      { title: 'Next week', at: now + 7 * dayMs },
    ]);
    expect(plannedMeetings(touches, now, 1)).toHaveLength(1);
  });
});

describe('moments', () => {
  it('are one line for one thing on one day, as the portal’s days are', () => {
    const lateInBerlin = Date.UTC(2026, 10, 20, 22, 30);
    const moments = momentsOf(
      [
        touchOf({ ...pricing, time: lateInBerlin }),
        touchOf({ ...pricing, time: lateInBerlin + 10 * 60_000, kind: 'page_view' }),
        touchOf({ ...pricing, time: lateInBerlin + hourMs }),
        touchOf({ ...pricing, time: lateInBerlin, noise: 'internal' }),
      ],
      berlin,
    );
    expect(moments.map(({ date, times, touch }) => [date, times, touch.noise])).toEqual([
      ['2026-11-21', 1, null],
      ['2026-11-20', 2, null],
      ['2026-11-20', 1, 'internal'],
    ]);
  });

  it('put conversions, buying actions, events, meetings and replies on top', () => {
    const curated = curateMoments(
      [
        touchOf({ url: 'https://example.com/blog' }),
        touchOf({ ...pricing, time: now - 2 * hourMs }),
        touchOf({ ...form, time: now - 3 * hourMs }),
        touchOf({ kind: 'event_attended', channel: 'event', time: now - 4 * hourMs }),
        touchOf({ kind: 'event_no_show', channel: 'event', time: now - 5 * hourMs }),
        touchOf({ kind: 'meeting', lane: 'sales', channel: 'sales', time: now - 6 * hourMs }),
        touchOf({ ...form, noise: 'internal', time: now - 7 * hourMs }),
      ],
      berlin,
    );
    expect(curated.map(({ touch }) => touch.kind)).toEqual([
      'high_intent_page_view',
      'form_submission',
      'event_attended',
      'meeting',
    ]);
  });

  it('lose no touch', () => {
    fc.assert(
      fc.property(anyTouches, (touches) => {
        const times = momentsOf(touches, berlin).map((moment) => moment.times);
        expect(times.reduce((sum, count) => sum + count, 0)).toBe(touches.length);
      }),
    );
  });
});

describe('filters', () => {
  const campaign = { id: 'c1', name: 'Frühling' };
  const touches = [
    touchOf({ id: 'a', channel: 'form', title: 'Réseau guide', time: now - 10 * dayMs, campaign }),
    touchOf({ id: 'b', channel: 'web', url: 'https://example.com/pricing', time: now - 40 * dayMs }),
    touchOf({ id: 'c', channel: 'sales', lane: 'sales', title: 'Call', time: now - 30 * dayMs }),
    touchOf({ id: 'd', channel: 'custom', typeLabel: 'badge swiped', time: now - 80 * dayMs }),
  ];
  const ids = (filter: Parameters<typeof filterTouches>[1]) =>
    filterTouches(touches, filter, now).map(({ id }) => id);

  it.each<[Parameters<typeof filterTouches>[1], string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{ channels: ['form', 'web'] }, ['a', 'b']],
    [{ channels: [] }, ['a', 'b', 'c', 'd']],
    [{ lane: 'sales' }, ['c']],
    [{ campaign: 'c1' }, ['a']],
    [{ typeLabel: 'badge swiped' }, ['d']],
    [{ typeLabel: 'badge swiped', channels: ['web'] }, []],
    [{ text: 'RESEAU  guide' }, ['a']],
    [{ text: 'fruhling' }, ['a']],
    [{ text: 'pricing guide' }, []],
    [{ days: 30 }, ['a']],
    [{ days: 60, channels: ['web'], text: 'pricing' }, ['b']],
  ])('%j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('page with exact counts, also beyond the end', () => {
    expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual({ items: [3, 4], total: 5, offset: 2, rest: 1 });
    expect(pageOf([1], 10, 5)).toEqual({ items: [], total: 1, offset: 10, rest: 0 });
    expect(pageOf([1, 2], -3, 1)).toEqual({ items: [1], total: 2, offset: 0, rest: 1 });
  });
});

it('groups content by asset, most touched first, and counts no noise', () => {
  const content = contentOf([
    touchOf({ ...pricing, title: 'Pricing', time: now - 5 * hourMs }),
    touchOf({
      ...pricing,
      url: 'https://www.example.com/pricing/',
      title: 'Prices',
      time: now - hourMs,
      contactId: '102',
    }),
    touchOf({ ...pricing, noise: 'bot_burst' }),
    touchOf({ ...form, url: 'https://example.com/guide' }),
    touchOf({ kind: 'email_click', channel: 'email', email: { id: 'm1', name: 'Letter' }, url: pricing.url }),
    touchOf({ kind: 'first_visit', url: null }),
    touchOf({ kind: 'meeting', lane: 'sales', channel: 'sales', title: 'Demo' }),
  ]);
  expect(content.map(({ key, touches, people }) => [key, touches, people])).toEqual([
    ['page:example.com/pricing', 2, 2],
    ['email:m1', 1, 1],
    ['form:f1', 1, 1],
  ]);
  expect(content[0]).toMatchObject({ title: 'Prices', buyingAction: true, firstAt: now - 5 * hourMs });
});

describe('the journey and the brief', () => {
  const touches = [
    touchOf({ kind: 'email_open', channel: 'email', time: now - 90 * dayMs }),
    touchOf({ kind: 'first_visit', channel: 'ad', time: now - 80 * dayMs }),
    touchOf({ ...form, time: now - 60 * dayMs, campaign: { id: 'c1', name: 'Guide' } }),
    touchOf({ ...pricing, time: now - 2 * dayMs }),
    touchOf({ ...form, form: { id: 'f2', name: 'Webinar' }, time: now - dayMs, title: 'Webinar' }),
    touchOf({
      kind: 'email_click',
      channel: 'email',
      time: now - 20 * dayMs,
      email: { id: 'm1', name: 'Letter' },
    }),
  ];

  it('say how it began, what converted, which campaign and which message', () => {
    const journey = journeyOf(touches);
    expect(journey).toMatchObject({
      first: { kind: 'first_visit' },
      firstConversion: { form: { id: 'f1' } },
      latestConversion: { form: { id: 'f2' } },
      campaign: { campaign: { id: 'c1' }, at: now - 60 * dayMs },
      message: { email: { id: 'm1' } },
    });
    const later = journeyOf(touches, { name: 'Newest letter', sentAt: now - dayMs });
    expect(later.message).toMatchObject({ email: { name: 'Newest letter' }, at: now - dayMs });
  });

  it('give the latest three and the weightiest of them', () => {
    const engagement = scoreEngagement(touches, engagementDefaults, now);
    const brief = briefOf(touches, engagement, journeyOf(touches), now, berlin);
    expect(brief.latest.map(({ touch }) => touch.kind)).toEqual([
      'form_submission',
      'high_intent_page_view',
      'email_click',
    ]);
    expect(brief).toMatchObject({
      because: { form: { id: 'f2' } },
      meaningful30Days: 3,
      campaign: { id: 'c1' },
    });
  });

  it('know nothing of a person without touches', () => {
    const nothing = {
      first: null,
      firstConversion: null,
      latestConversion: null,
      campaign: null,
      message: null,
    };
    expect(journeyOf([])).toEqual(nothing);
  });
});
