import { fromContactProperties, fromFormSubmissions, originOf } from '@tandem/core';
import { hourMs, now } from './touchpoints-any';
import { context, demo, guide, iso } from './touchpoint-answers';

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

  it('keep the first visit of a contact whom an import created', () => {
    const imported = {
      hs_analytics_source: 'OFFLINE',
      hs_analytics_first_timestamp: iso(now - 900 * hourMs),
      hs_analytics_first_url: 'https://example.com/guide',
    };
    const { touches } = read({
      ...imported,
      hs_analytics_first_visit_timestamp: iso(now - 100 * hourMs),
    });
    expect(touches).toMatchObject([
      { kind: 'first_visit', channel: 'web', time: now - 100 * hourMs, url: 'https://example.com/guide' },
    ]);
    expect(read(imported).touches).toEqual([]);
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
        hs_manual_campaign_ids: '11;12',
        hs_analytics_num_visits: '4',
        hs_email_last_email_name: 'Newsletter',
      }),
    ).toEqual({
      first: { source: 'PAID_SEARCH', detail: 'warehouse', furtherDetail: null },
      latest: null,
      visits: 4,
      pageViews: null,
      clickedAdsOf: ['Google'],
      campaignIds: ['11', '12'],
      lastEmail: { name: 'Newsletter', sentAt: null },
    });
  });
});

it('how a colleague or an import made a record is told in plain words, without ids', () => {
  const { first } = originOf({
    hs_analytics_source: 'OFFLINE',
    hs_analytics_source_data_1: 'CRM_UI',
    hs_analytics_source_data_2: '71283',
  });
  expect(first).toEqual({ source: 'OFFLINE', detail: 'Crm ui', furtherDetail: null });
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
