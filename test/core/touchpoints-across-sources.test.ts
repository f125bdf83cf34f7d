import fc from 'fast-check';
import {
  assignCampaigns,
  campaignKey,
  fromContactProperties,
  fromEmailEvents,
  fromEventOccurrences,
  fromFormSubmissions,
  fromMarketingEvents,
  fromSalesActivities,
  mergeTouchpoints,
} from '@tandem/core';
import { now, touchOf } from './touchpoints-any';
import { context, guide, iso, occurrence } from './touchpoint-answers';

it('takes one submission told by three sources for one touch', () => {
  const sources = [
    fromContactProperties(
      { recent_conversion_event_name: 'Planning guide: Guide download', recent_conversion_date: iso(now) },
      context,
    ),
    fromFormSubmissions(`${guide}:30004:${now}`, context),
    fromEventOccurrences([occurrence('e_form_submission_v2', { hs_form_id: guide }, now + 2_000)], context),
  ];
  expect(mergeTouchpoints(sources.flatMap(({ touches }) => touches))).toMatchObject([
    { form: { id: guide, name: 'Guide download' }, sources: { length: 3 } },
  ]);
});

it('gives touches the campaign their form, mail, page or own words belong to', () => {
  const spring = { id: 'c1', name: 'Spring' };
  const index = new Map([
    [campaignKey('form', guide), [spring]],
    [campaignKey('name', 'Spring-2026'), [spring]],
    [campaignKey('page', 'https://www.example.com/spring/'), [spring]],
  ]);
  const assigned = assignCampaigns(
    [
      touchOf({ form: { id: guide, name: null }, kind: 'form_submission' }),
      touchOf({ campaign: { id: 'utm:spring-2026', name: 'spring-2026' } }),
      touchOf({ url: 'https://example.com/spring' }),
      touchOf({ campaign: { id: 'utm:other', name: 'other' } }),
    ],
    index,
  );
  expect(assigned.map(({ campaign }) => campaign?.id)).toEqual(['c1', 'c1', 'c1', 'utm:other']);
});

it('gives an ad the campaign that its ad campaign belongs to, by id or by name', () => {
  const spring = { id: 'c1', name: 'Spring' };
  const index = new Map([
    [campaignKey('ad', '778'), [spring]],
    [campaignKey('ad', 'Spring – Google'), [spring]],
  ]);
  const ad = (campaign: { id: string; name: string | null }) =>
    touchOf({ kind: 'ad_interaction', channel: 'ad', campaign });
  const assigned = assignCampaigns(
    [
      ad({ id: 'ad:778', name: null }),
      ad({ id: 'utm:Spring – Google', name: 'Spring – Google' }),
      ad({ id: 'ad:779', name: 'Other' }),
    ],
    index,
  );
  expect(assigned.map(({ campaign }) => campaign?.id)).toEqual(['c1', 'c1', 'ad:779']);
});

it('of campaigns that share an asset the one that influenced the contact counts, and none while two may have', () => {
  const [spring, autumn] = [
    { id: 'c1', name: 'Spring' },
    { id: 'c2', name: 'Autumn' },
  ];
  const index = new Map([[campaignKey('form', guide), [spring, autumn]]]);
  const touch = touchOf({ form: { id: guide, name: null }, kind: 'form_submission' });
  const given = (known: Record<string, boolean>) => {
    const [assigned] = assignCampaigns([touch], index, (campaign) => known[campaign] ?? null);
    return assigned?.campaign?.id ?? null;
  };
  expect(given({ c1: true, c2: false })).toBe('c1');
  expect(given({ c1: false, c2: true })).toBe('c2');
  expect(given({ c1: true, c2: true })).toBeNull();
  expect(given({ c1: true })).toBeNull();
  expect(given({ c1: false, c2: false })).toBeNull();
  expect(given({})).toBeNull();
});

it('throws at nothing that an API could answer, and loses count of nothing', () => {
  const anything = fc.array(fc.anything({ withNullPrototype: true }), { maxLength: 5 });
  fc.assert(
    fc.property(anything, fc.string(), fc.dictionary(fc.string(), fc.string()), (items, text, properties) => {
      const garbage = items as never[];
      for (const convert of [
        fromEventOccurrences,
        fromEmailEvents,
        fromMarketingEvents,
        fromSalesActivities,
      ]) {
        const { touches, dropped } = convert(garbage, context);
        expect(touches.length + dropped).toBeLessThanOrEqual(items.length);
      }
      expect(fromFormSubmissions(text, context).touches.length).toBeLessThanOrEqual(text.length);
      expect(() => fromContactProperties(properties, context)).not.toThrow();
    }),
  );
});
