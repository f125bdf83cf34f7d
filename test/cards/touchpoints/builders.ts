import type {
  Engagement,
  GetTouchpointsReply,
  TouchMoment,
  Touchpoint,
  TouchpointsView,
} from '@tandem/contracts';
import { engagementDefaults } from '@tandem/taxonomy';

/** Monday 23 November 2026, 10:00 in Berlin. */
export const now = Date.UTC(2026, 10, 23, 9);
export const timeZone = 'Europe/Berlin';

let touches = 0;

/** A view of the pricing page on Tuesday 17 November, with the differences that a test cares about. */
export function aTouch(differences: Partial<Touchpoint> = {}): Touchpoint {
  touches += 1;
  return {
    id: `touch-${touches}`,
    time: Date.UTC(2026, 10, 17, 13, 5),
    dayOnly: false,
    lane: 'marketing',
    channel: 'web',
    kind: 'page_view',
    typeLabel: null,
    title: 'Pricing',
    url: 'https://example.com/pricing',
    campaign: null,
    form: null,
    email: null,
    contactId: '501',
    noise: null,
    buyingAction: false,
    sources: ['event_occurrences'],
    ...differences,
  };
}

export const aMoment = (touch: Partial<Touchpoint> = {}, times = 1): TouchMoment => {
  const whole = aTouch(touch);
  return { touch: whole, times, date: new Date(whole.time).toISOString().slice(0, 10) };
};

export const scored: Extract<Engagement, { state: 'scored' }> = {
  state: 'scored',
  asOf: now,
  score: 72,
  level: 'hot',
  change: 9,
  trend: 'rising',
  top: [
    {
      touch: aTouch({ kind: 'demo_request', form: { id: 'f-1', name: 'Demo request' }, buyingAction: true }),
      points: 9.1234,
    },
    { touch: aTouch(), points: 0.75 },
  ],
  halfLifeDays: 14,
};

const { halfLifeDays, saturation, weights, maxPerKindAndDay, levels, minTouches, minTouchesWithinDays } =
  engagementDefaults;

/** Thirteen weeks, oldest first, with touches in the last two. */
export const weeks: TouchpointsView['weeks'] = Array.from({ length: 13 }, (_, index) => {
  const from = Date.UTC(2026, 7, 31 + 7 * index) - (index < 8 ? 2 : 1) * 3_600_000;
  const busy = index >= 11;
  return {
    date: new Date(Date.UTC(2026, 7, 31 + 7 * index)).toISOString().slice(0, 10),
    from,
    until: from + 7 * 86_400_000,
    marketing: busy ? index - 8 : 0,
    sales: index === 12 ? 1 : 0,
    noise: index === 11 ? 2 : 0,
    buyingActions: index === 12 ? 1 : 0,
    channels: busy ? { web: index - 9, form: 1 } : {},
  };
});

/** A contact about whom every source was read. */
export function aView(differences: Partial<TouchpointsView> = {}): TouchpointsView {
  const demo = aMoment({
    kind: 'demo_request',
    channel: 'form',
    title: 'Demo',
    url: 'https://example.com/demo',
    form: { id: 'f-1', name: 'Demo request' },
    buyingAction: true,
    time: Date.UTC(2026, 10, 22, 8),
  });
  const pricing = aMoment({ campaign: { id: 'c-1', name: 'Autumn launch' } }, 2);
  const items = [demo, pricing];
  return {
    contact: { id: '501', name: 'Ada Winter', email: 'ada@example.com', jobTitle: 'Head of IT' },
    asOf: now,
    timeZone,
    days: 90,
    engagement: scored,
    reasons: {
      top: [
        { ...aMoment({ kind: 'demo_request', form: { id: 'f-1', name: 'Demo request' } }), points: 9.1234 },
        { ...aMoment({}, 5), points: 0.75 },
      ],
      rest: { touches: 12, points: 1.26 },
    },
    terms: 'agreed',
    formula: {
      halfLifeDays,
      saturation,
      weights,
      maxPerKindAndDay,
      levels,
      minTouches,
      minTouchesWithinDays,
    },
    role: { name: null, factor: 0.6 },
    weeks,
    moments: [demo],
    latest: [demo, pricing],
    lastTouch: { at: demo.touch.time, date: demo.date },
    meaningful30Days: 7,
    journey: {
      first: aTouch({ kind: 'first_visit', time: Date.UTC(2026, 8, 2, 10), channel: 'ad' }),
      firstConversion: demo.touch,
      latestConversion: demo.touch,
      campaign: { campaign: { id: 'c-1', name: 'Autumn launch' }, at: Date.UTC(2026, 10, 17) },
      message: {
        email: { id: '9001', name: 'Autumn launch 3' },
        title: 'What changes in January',
        at: Date.UTC(2026, 10, 19),
      },
    },
    origin: {
      first: { source: 'PAID_SEARCH', detail: 'google', furtherDetail: 'warehouse software' },
      latest: { source: 'EMAIL_MARKETING', detail: null, furtherDetail: null },
      visits: 4,
      pageViews: 1234,
      clickedAdsOf: ['Google', 'LinkedIn'],
    },
    content: {
      items: [
        {
          key: 'page:example.com/pricing',
          type: 'page',
          title: 'Pricing',
          url: 'example.com/pricing',
          touches: 3,
          people: 1,
          firstAt: Date.UTC(2026, 10, 2),
          lastAt: Date.UTC(2026, 10, 17, 13, 5),
          buyingAction: true,
        },
      ],
      total: 1,
      offset: 0,
      rest: 0,
    },
    counts: { marketing: 9, sales: 1, noise: 2 },
    facets: {
      channels: [
        { channel: 'web', touches: 5 },
        { channel: 'form', touches: 4 },
      ],
      campaigns: [{ campaign: { id: 'c-1', name: 'Autumn launch' }, touches: 2 }],
    },
    log: { items, total: items.length, offset: 0, rest: 0 },
    sources: [
      { source: 'contact_properties', state: 'read', count: 3 },
      { source: 'event_occurrences', state: 'read', count: 6 },
    ],
    writeBack: { state: 'unchanged' },
    ...differences,
  };
}

export const got = (view: TouchpointsView): GetTouchpointsReply => ({ ok: true, view });
