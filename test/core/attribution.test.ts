import fc from 'fast-check';
import { attributionModels } from '@tandem/taxonomy';
import type { AttributionModel, Touchpoint } from '@tandem/taxonomy';
import { attribute, creditByCampaign } from '@tandem/core';
import type { DealMoments } from '@tandem/core';
import { anyTouches, dayMs, now, touchOf } from './touchpoints-any';

const at = (days: number): number => now - days * dayMs;
const unknown: DealMoments = { leadCreatedAt: null, dealCreatedAt: null, closedAt: null };
const moments: DealMoments = { leadCreatedAt: at(80), dealCreatedAt: at(40), closedAt: at(5) };
const path = (id: string, days: number, given: Partial<Touchpoint> = {}): Touchpoint =>
  touchOf({ id, time: at(days), url: `https://example.com/${id}`, ...given });
const form = { kind: 'form_submission', channel: 'form' } as const;

/** First visit, lead, two between, deal, closing. */
const journey = [
  path('first', 100),
  path('lead', 80, form),
  path('between', 70),
  path('between2', 60),
  path('deal', 41),
  path('close', 6),
];

const percents = (touches: readonly Touchpoint[], model: AttributionModel, deal = moments) =>
  Object.fromEntries(
    attribute(touches, deal, model).credits.map(({ touch, percent }) => [touch.id, percent]),
  );

const hundredths = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.round(value * 100), 0);

describe('each model gives what it says', () => {
  it.each<[AttributionModel, Record<string, number>]>([
    ['first', { first: 100 }],
    ['last', { close: 100 }],
    ['lead_creation', { lead: 100 }],
    ['linear', { first: 16.67, lead: 16.67, between: 16.67, between2: 16.67, deal: 16.66, close: 16.66 }],
    ['u_hubspot', { first: 40, lead: 40, between: 5, between2: 5, deal: 5, close: 5 }],
    ['u_salesforce', { first: 40, close: 40, lead: 5, between: 5, between2: 5, deal: 5 }],
    ['u_marketo', { first: 50, lead: 50 }],
    ['w', { first: 30, lead: 30, deal: 30, between: 3.34, between2: 3.33, close: 3.33 }],
    ['full_path', { first: 22.5, lead: 22.5, deal: 22.5, close: 22.5, between: 5, between2: 5 }],
  ])('%s', (model, expected) => {
    expect(percents(journey, model)).toEqual(expected);
  });

  it('time decay halves every seven days before the last touch', () => {
    expect(percents([path('a', 14), path('b', 7), path('c', 0)], 'time_decay', unknown)).toEqual({
      a: 14.29,
      b: 28.57,
      c: 57.14,
    });
  });
});

describe('what is missing', () => {
  it('goes to the other milestones in proportion, and is named', () => {
    const touches = [path('first', 100), path('lead', 80, form), path('between', 70)];
    const open = attribute(touches, { ...moments, dealCreatedAt: null, closedAt: null }, 'full_path');
    expect(open.missing).toEqual(['deal_creation', 'closing']);
    expect(open.credits.map(({ percent }) => percent)).toEqual([40.91, 40.91, 18.18]);
  });

  it('goes from the middle to the milestones when nothing lies between', () => {
    const touches = [path('first', 100), path('lead', 80, form), path('deal', 41)];
    expect(percents(touches, 'w')).toEqual({ first: 33.34, lead: 33.33, deal: 33.33 });
  });

  it('leaves a model without any of its milestones without credit', () => {
    const attribution = attribute([path('view', 3)], unknown, 'lead_creation');
    expect(attribution).toMatchObject({ touches: 1, credits: [], missing: ['lead_creation'], brand: 0 });
  });

  it('is nothing when one touch is two milestones: it gets both parts', () => {
    const touches = [path('first', 80, form), path('deal', 40), path('between', 20)];
    expect(percents(touches, 'w')).toEqual({ first: 60, deal: 30, between: 10 });
    const [first] = attribute(touches, moments, 'w').credits;
    expect(first?.milestones).toEqual(expect.arrayContaining(['first', 'lead_creation']));
  });
});

it('takes the touch nearest to the deal’s creation, before or after, and the first conversion for the lead', () => {
  const touches = [path('before', 50), path('lead', 45, form), path('after', 39), path('later', 10)];
  const credits = attribute(touches, { ...moments, leadCreatedAt: null }, 'w').credits;
  const milestones = Object.fromEntries(credits.map(({ touch, milestones }) => [touch.id, milestones]));
  expect(milestones['after']).toContain('deal_creation');
  expect(milestones['lead']).toContain('lead_creation');
});

it('gives nothing to opens, noise, no-shows, sales’ own touches, and what came after closing', () => {
  const touches = [
    path('open', 50, { kind: 'email_open' }),
    path('bot', 49, { kind: 'email_click', noise: 'bot_burst' }),
    path('missed', 48, { kind: 'event_no_show' }),
    path('call', 47, { kind: 'call', lane: 'sales' }),
    path('counted', 46),
    path('afterwards', 1),
  ];
  expect(percents(touches, 'linear')).toEqual({ counted: 100 });
});

it('shows brand beside lead generation', () => {
  const touches = [
    path('ad', 90, { kind: 'ad_interaction' }),
    path('lead', 80, form),
    path('view', 70),
    path('click', 65, { kind: 'email_click' }),
    path('reply', 64, { kind: 'email_reply' }),
    path('own', 63, { kind: 'custom' }),
    path('demo', 60, { kind: 'demo_request' }),
  ];
  const { credits, brand, leadGeneration } = attribute(touches, moments, 'linear');
  const leads = credits.filter(({ side }) => side === 'lead_generation').map(({ touch }) => touch.id);
  expect(leads).toEqual(['lead', 'demo']);
  expect(brand + leadGeneration).toBeCloseTo(100, 8);
  expect(leadGeneration).toBeCloseTo(200 / 7, 1);
});

it('sums to exactly 100.00 under every model, whatever the touches', () => {
  const moment = fc.option(fc.integer({ min: 0, max: 320 }).map(at));
  fc.assert(
    fc.property(
      anyTouches,
      fc.record({ leadCreatedAt: moment, dealCreatedAt: moment, closedAt: moment }),
      fc.constantFrom(...attributionModels.map(({ value }) => value)),
      (touches, deal, model) => {
        const { credits, brand, leadGeneration, touches: count } = attribute(touches, deal, model);
        const expected = credits.length > 0 ? 10_000 : 0;
        expect(hundredths(credits.map(({ percent }) => percent))).toBe(expected);
        expect(hundredths([brand, leadGeneration])).toBe(expected);
        expect(hundredths(creditByCampaign(credits).map(({ percent }) => percent))).toBe(expected);
        expect(credits.every(({ percent }) => percent >= 0)).toBe(true);
        if (count > 0 && model !== 'lead_creation') expect(credits.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

it('adds credit up by campaign, the rest together', () => {
  const spring = { id: 'c1', name: 'Spring' };
  const touches = [path('a', 9, { campaign: spring }), path('b', 8), path('c', 7, { campaign: spring })];
  expect(creditByCampaign(attribute(touches, unknown, 'linear').credits)).toEqual([
    { campaign: spring, percent: 66.67, touches: 2 },
    { campaign: null, percent: 33.33, touches: 1 },
  ]);
});
