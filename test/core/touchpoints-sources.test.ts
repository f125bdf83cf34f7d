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
  originOf,
} from '@tandem/core';
import type { EmailEvent, EventOccurrence, MarketingEventParticipation, SalesActivity } from '@tandem/core';
import { contextOf, hourMs, now, touchOf } from './touchpoints-any';

const iso = (time: number): string => new Date(time).toISOString();
const guide = 'f0000002-0000-4000-8000-000000000002';
const demo = 'f0000001-0000-4000-8000-000000000001';
const context = contextOf({
  forms: new Map([
    [guide, 'Guide download'],
    [demo, 'Demo request'],
  ]),
  pages: new Map([['30004', { title: 'Planning guide', url: 'https://example.com/guide' }]]),
  emails: new Map([['40001', { id: '7001', name: 'Newsletter' }]]),
});

const occurrence = (
  eventType: string,
  properties: EventOccurrence['properties'] = {},
  at = now,
): EventOccurrence => ({
  id: `${eventType}-${at}`,
  eventType,
  objectId: '101',
  objectType: 'CONTACT',
  occurredAt: iso(at),
  properties,
});

describe('contact properties', () => {
  const read = (properties: Record<string, string | null>) => fromContactProperties(properties, context);

  it('tell first and latest visit with their channels', () => {
    const { touches, dropped } = read({
      hs_analytics_source: 'PAID_SOCIAL',
      hs_analytics_first_visit_timestamp: iso(now - 900 * hourMs),
      hs_analytics_first_url: 'https://example.com/guide?utm_campaign=planning-guide&email=a@example.com',
      hs_latest_source: 'AI_REFERRALS',
      hs_latest_source_timestamp: iso(now - 2 * hourMs),
      hs_analytics_last_timestamp: String(now - 2 * hourMs + 600_000),
      hs_analytics_last_url: 'https://example.com/pricing',
    });
    expect(dropped).toBe(0);
    expect(touches).toMatchObject([
      {
        kind: 'first_visit',
        channel: 'ad',
        url: 'https://example.com/guide',
        campaign: { id: 'utm:planning-guide', name: 'planning-guide' },
      },
      { kind: 'high_intent_page_view', channel: 'referral', buyingAction: true },
    ]);
  });

  it('make one touch of a single visit', () => {
    const at = iso(now - hourMs);
    const { touches } = read({
      hs_analytics_source: 'REFERRALS',
      hs_analytics_first_timestamp: at,
      hs_analytics_last_timestamp: at,
      hs_latest_source: 'REFERRALS',
      hs_latest_source_timestamp: at,
      hs_analytics_first_url: 'https://example.com/',
      hs_analytics_last_url: 'https://example.com',
    });
    expect(touches).toMatchObject([{ kind: 'first_visit', channel: 'referral' }]);
  });

  it('make no touch of a record that a colleague or an import created', () => {
    const { touches } = read({ hs_analytics_source: 'OFFLINE', hs_analytics_first_timestamp: iso(now) });
    expect(touches).toEqual([]);
  });

  it('find the form of a conversion, although titles and names contain colons', () => {
    const { touches } = read({
      first_conversion_event_name: 'Guide: part 2: Guide download',
      first_conversion_date: iso(now - 40 * hourMs),
      recent_conversion_event_name: 'Some page: Unknown form',
      recent_conversion_date: iso(now - hourMs),
      hs_analytics_first_touch_converting_campaign: 'Planning guide',
    });
    expect(touches).toMatchObject([
      {
        form: { id: guide, name: 'Guide download' },
        title: 'Guide: part 2',
        campaign: { id: 'name:Planning guide', name: 'Planning guide' },
      },
      { form: { id: 'name:Unknown form', name: 'Unknown form' }, title: 'Some page' },
    ]);
  });

  it('drop and count what is no moment', () => {
    const { touches, dropped } = read({
      hs_email_last_open_date: 'yesterday',
      hs_email_last_click_date: '0',
      hs_email_first_reply_date: iso(now),
      hs_sales_email_last_replied: '',
    });
    expect(touches.map(({ kind }) => kind)).toEqual(['email_reply']);
    expect(dropped).toBe(2);
  });

  it('tell the origin without making touches of it', () => {
    expect(
      originOf({
        hs_analytics_source: 'PAID_SEARCH',
        hs_analytics_source_data_1: 'warehouse',
        hs_google_click_id: 'x',
        hs_analytics_num_visits: '4',
        hs_email_last_email_name: 'Newsletter',
      }),
    ).toEqual({
      first: { source: 'PAID_SEARCH', detail: 'warehouse', furtherDetail: null },
      latest: null,
      visits: 4,
      pageViews: null,
      clickedAdsOf: ['google'],
      lastEmail: { name: 'Newsletter', sentAt: null },
    });
  });
});

describe('form submissions', () => {
  it('are read with names of forms and pages, known or not', () => {
    const text = `${guide}:30004:${now};${demo}::${now - hourMs};unknown-guid:99:${now - 2 * hourMs}`;
    const { touches, dropped } = fromFormSubmissions(text, context);
    expect(dropped).toBe(0);
    expect(touches).toMatchObject([
      { kind: 'form_submission', form: { name: 'Guide download' }, url: 'https://example.com/guide' },
      { kind: 'demo_request', form: { name: 'Demo request' }, url: null, buyingAction: true },
      { kind: 'form_submission', form: { id: 'unknown-guid', name: null } },
    ]);
  });

  it('in another format are dropped and counted', () => {
    const broken = `:30004:${now};${guide};${guide}:1:soon;${guide}:1:${now}:more;;${guide}:1:${now}`;
    expect(fromFormSubmissions(broken, context)).toMatchObject({ touches: [{ time: now }], dropped: 4 });
    expect(fromFormSubmissions(null, context)).toEqual({ touches: [], dropped: 0 });
  });
});

describe('event occurrences', () => {
  it('become page views, ads, and one touch per submission', () => {
    const { touches } = fromEventOccurrences(
      [
        occurrence(
          'e_visited_page',
          { hs_url: 'https://example.com/book-a-demo', hs_title: 'Book' },
          now - 9 * hourMs,
        ),
        occurrence(
          'e_ad_interaction',
          { hs_ad_campaign_id: '5', hs_ad_campaign_name: 'Spring' },
          now - 8 * hourMs,
        ),
        occurrence('e_submitted_form', { hs_form_id: guide, hs_url: 'https://example.com/guide' }),
        occurrence('e_form_submission_v2', { hs_form_id: guide }, now + 700),
        occurrence('e_form_submission_metadata_v2', { hs_form_title: 'Guide download' }, now + 1_500),
      ],
      context,
    );
    expect(touches).toMatchObject([
      { kind: 'high_intent_page_view', title: 'Book', buyingAction: true },
      { kind: 'ad_interaction', campaign: { id: 'ad:5', name: 'Spring' } },
      { kind: 'form_submission', time: now, form: { id: guide, name: 'Guide download' } },
    ]);
  });

  it.each([
    ['pe4242001_booked_a_tour', 'booked a tour', false],
    ['ae900100_clicked_buy_button', 'clicked buy button', true],
    ['e_something_new', 'something new', false],
  ])('keep an unknown type, %s, under its own name', (eventType, typeLabel, buyingAction) => {
    const { touches } = fromEventOccurrences([occurrence(eventType)], context);
    expect(touches).toMatchObject([{ kind: 'custom', channel: 'custom', typeLabel, buyingAction }]);
  });
});

describe('e-mail events', () => {
  const event = (type: string, given: Partial<EmailEvent> = {}): EmailEvent => ({
    id: `${type}-${given.created ?? now}`,
    type,
    created: now,
    recipient: 'a@example.com',
    emailCampaignId: 40001,
    ...given,
  });
  const noiseOf = (events: EmailEvent[]) =>
    fromEmailEvents(events, context).touches.map(({ noise }) => noise);
  const sentBy = { id: 's1', created: now - 60_000 };

  it('become opens and clicks of a named mail', () => {
    const { touches } = fromEmailEvents(
      [
        event('SENT'),
        event('OPEN'),
        event('CLICK', { url: 'https://example.com/pricing?utm_campaign=spring' }),
      ],
      context,
    );
    expect(touches).toMatchObject([
      { kind: 'email_open', email: { id: '7001', name: 'Newsletter' } },
      {
        kind: 'email_click',
        url: 'https://example.com/pricing',
        campaign: { name: 'spring' },
        buyingAction: true,
      },
    ]);
  });

  it.each<[string, Partial<EmailEvent>, string | null]>([
    ['HubSpot filtered it', { filteredEvent: true }, 'bot_filtered'],
    ['a mail program fetched it ahead', { userAgent: 'Mozilla/5.0' }, 'prefetched_open'],
    ['a scanner names itself', { userAgent: 'BarracudaSentinel (EE)' }, 'bot_filtered'],
    ['it came within seconds of sending', { sentBy: { id: 's2', created: now - 4_000 } }, 'prefetched_open'],
    ['it came a minute later', { sentBy, userAgent: 'Mozilla/5.0 (via ggpht.com GoogleImageProxy)' }, null],
  ])('mark an open by what it was: %s', (_, given, noise) => {
    expect(noiseOf([event('OPEN', given)])).toEqual([noise]);
  });

  it('measure from delivery where it is known', () => {
    expect(
      noiseOf([event('DELIVERED', { sentBy, created: now - 3_000 }), event('OPEN', { sentBy })]),
    ).toEqual(['prefetched_open']);
  });
});

describe('marketing events and sales activities', () => {
  const participation = (attendanceState: string, occurredAt: number | null = now) =>
    ({
      id: '1',
      createdAt: iso(now),
      associations: {
        marketingEvent: { marketingEventId: '50001', name: 'Logistics Days' },
        contact: { contactId: '101', email: 'a@example.com' },
      },
      properties: { attendanceState, occurredAt },
    }) as unknown as MarketingEventParticipation;

  it('tell who came and who did not', () => {
    const states = ['REGISTERED', 'ATTENDED', 'NO_SHOW', 'CANCELLED', 'EMPTY', 'toString'];
    const { touches, dropped } = fromMarketingEvents(
      [...states.map((state) => participation(state)), participation('ATTENDED', null)],
      context,
    );
    expect(touches.map(({ kind }) => kind)).toEqual([
      'event_registered',
      'event_attended',
      'event_no_show',
      'event_cancelled',
    ]);
    expect(touches[0]).toMatchObject({ title: 'Logistics Days', channel: 'event' });
    expect(dropped).toBe(2);
  });

  it('are a second lane, with what the buyer wrote as replies', () => {
    const activity = (
      type: SalesActivity['type'],
      properties: SalesActivity['properties'],
    ): SalesActivity => ({
      type,
      id: '1',
      properties: { hs_timestamp: iso(now), ...properties },
    });
    const { touches, dropped } = fromSalesActivities(
      [
        activity('calls', { hs_call_title: 'First call' }),
        activity('meetings', { hs_meeting_outcome: 'COMPLETED', hs_meeting_start_time: iso(now - hourMs) }),
        activity('meetings', { hs_meeting_outcome: 'NO_SHOW' }),
        activity('emails', { hs_email_direction: 'INCOMING_EMAIL', hs_email_subject: 'Re: price' }),
        activity('emails', { hs_email_direction: 'EMAIL', hs_email_status: 'SENT' }),
        activity('emails', { hs_email_direction: 'EMAIL', hs_email_status: 'BOUNCED' }),
        activity('calls', { hs_timestamp: null }),
      ],
      context,
    );
    expect(touches.map(({ kind, lane }) => `${lane} ${kind}`)).toEqual([
      'sales call',
      'sales meeting',
      'sales email_reply',
      'sales sales_email',
    ]);
    expect(touches[1]?.time).toBe(now - hourMs);
    expect(dropped).toBe(1);
  });
});

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

it('the subject of a sending is told of its opens and clicks', () => {
  const event = (type: string, emailCampaignId: number, more = {}) => ({
    id: `${type}-${emailCampaignId}`,
    type,
    created: now - 5 * hourMs,
    recipient: 'a@example.com',
    emailCampaignId,
    ...more,
  });
  const events = [
    event('CLICK', 1, { url: 'https://example.com/' }),
    event('CLICK', 2, { url: 'https://example.com/' }),
    event('SENT', 1, { subject: 'תמחור 💶' }),
    event('SENT', 2, { subject: ' ' }),
  ] as EmailEvent[];
  const { touches } = fromEmailEvents(events, context);
  expect(touches.map(({ title, email }) => [title, email?.name])).toEqual([
    ['תמחור 💶', null],
    [null, null],
  ]);
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
