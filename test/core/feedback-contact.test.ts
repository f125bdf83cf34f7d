import { contentChoices, readHandover } from '@tandem/core';

describe('why a lead was handed over', () => {
  it('prefers the latest source and campaign to the first', () => {
    expect(
      readHandover(
        {
          lifecyclestage: 'marketingqualifiedlead',
          hs_v2_date_entered_marketingqualifiedlead: '2026-11-01T08:00:00Z',
          hs_lifecyclestage_marketingqualifiedlead_date: '2026-01-01T08:00:00Z',
          recent_conversion_event_name: 'Pricing: Talk to us',
          recent_conversion_date: '2026-10-31T08:00:00Z',
          hs_analytics_source: 'ORGANIC_SEARCH',
          hs_analytics_source_data_1: 'first detail',
          hs_latest_source: 'PAID_SEARCH',
          hs_latest_source_data_1: 'latest detail',
          hs_analytics_first_touch_converting_campaign: 'Spring',
          hs_analytics_last_touch_converting_campaign: 'Autumn',
        },
        'Rita Rep',
      ),
    ).toEqual({
      lifecycleStage: 'marketingqualifiedlead',
      at: Date.UTC(2026, 10, 1, 8),
      conversion: 'Pricing: Talk to us',
      conversionAt: Date.UTC(2026, 9, 31, 8),
      source: 'PAID_SEARCH',
      sourceDetail: 'latest detail',
      campaign: 'Autumn',
      owner: 'Rita Rep',
    });
  });

  it('leaves unknown what is unknown', () => {
    expect(new Set(Object.values(readHandover({ lifecyclestage: '' }, null)))).toEqual(new Set([null]));
  });
});

describe('the pick list of content', () => {
  it('names what the buyer met, newest first, each once, and no personal data of addresses', () => {
    const choices = contentChoices({
      recent_conversion_event_name: 'Guide: Download',
      recent_conversion_date: '2026-10-02T00:00:00Z',
      first_conversion_event_name: 'Guide: Download',
      first_conversion_date: '2026-10-01T00:00:00Z',
      hs_email_last_email_name: 'October news',
      hs_email_last_send_date: '2026-10-03T00:00:00Z',
      hs_analytics_last_url: 'https://www.example.com/pricing/?email=a@example.com#top',
      hs_analytics_last_timestamp: '2026-10-04T00:00:00Z',
    });
    expect(choices).toEqual([
      { id: 'www.example.com/pricing', title: 'www.example.com/pricing' },
      { id: 'October news', title: 'October news' },
      { id: 'Guide: Download', title: 'Guide: Download' },
    ]);
  });

  it('is empty for a lead without marketing touches', () => {
    expect(contentChoices({})).toEqual([]);
  });
});
