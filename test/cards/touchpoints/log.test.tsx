import { BarChart, Button, DescriptionListItem, Link, MultiSelect, Select } from '@hubspot/ui-extensions';
import { aMoment, aView, got } from './builders';
import { renderCard, settled, unanswered } from './card';

const page = (offset: number, total: number) => {
  const items = Array.from({ length: 25 }, () => aMoment());
  return aView({ log: { items, total, offset, rest: total - offset - items.length } });
};

describe('the full card', () => {
  it('asks for the last 90 days of the contact, with the portal’s time zone', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Copy brief');
    expect(card.requests).toEqual([
      {
        record: { portalId: 4242001, contactId: '501' },
        timeZone: 'Europe/Berlin',
        days: 90,
        filter: {},
        offset: 0,
      },
    ]);
  });

  it('asks again for another period, and keeps what it shows meanwhile', async () => {
    const card = renderCard([got(aView()), unanswered()]);
    await card.shows('Copy brief');
    card.select('period', 365);
    await card.asks(2);
    expect(card.requests[1]).toMatchObject({ days: 365, offset: 0 });
    expect(card.texts()).toContain('72 of 100');
  });

  it('filters by side, channel, campaign and words, and clears them', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Copy brief');
    card.select('side', 'sales');
    await card.asks(2);
    card.selectMany('channels', ['web', 'form']);
    await card.asks(3);
    card.select('campaign', 'c-1');
    await card.asks(4);
    card.write('pri');
    card.write('pricing ');
    await card.asks(5);
    expect(card.requests[4]?.filter).toEqual({
      lane: 'sales',
      channels: ['web', 'form'],
      campaignId: 'c-1',
      text: 'pricing',
    });
    card.select('side', 'all');
    await card.asks(6);
    expect(card.requests[5]?.filter).not.toHaveProperty('lane', 'sales');
    card.press('clear-filters');
    await card.asks(7);
    expect(card.requests[6]?.filter).toEqual({});
    expect(card.maybeFindByTestId(Button, 'clear-filters')).toBeNull();
  });

  it('says what can be chosen, with counts, and keeps a choice that is there no more', async () => {
    const card = renderCard([got(aView()), got(aView({ facets: { channels: [], campaigns: [] } }))]);
    await card.shows('Copy brief');
    expect(card.findByTestId(MultiSelect, 'channels').props.options).toEqual([
      { value: 'web', label: 'Website (5)' },
      { value: 'form', label: 'Form (4)' },
    ]);
    card.select('campaign', 'c-1');
    await card.shows('c-1 (0)');
    expect(card.findByTestId(Select, 'campaign').props.value).toBe('c-1');
  });

  it('filters by the account’s own types of events where there are some, or other channels are looked for', async () => {
    const facets = {
      channels: [{ channel: 'web' as const, touches: 5 }],
      campaigns: [],
      eventTypes: [
        { typeLabel: 'booked a tour', touches: 0 },
        { typeLabel: 'badge swiped', touches: 0 },
      ],
    };
    const card = renderCard([got(aView({ facets }))]);
    await card.shows('Copy brief');
    expect(card.maybeFindByTestId(Select, 'event-type')).toBeNull();
    card.selectMany('channels', ['custom']);
    await card.asks(2);
    expect(card.findByTestId(Select, 'event-type').props.options).toEqual([
      { value: 'all', label: 'All' },
      { value: 'booked a tour', label: 'booked a tour (0)' },
      { value: 'badge swiped', label: 'badge swiped (0)' },
    ]);
    card.select('event-type', 'badge swiped');
    await card.asks(3);
    expect(card.requests[2]?.filter).toMatchObject({ eventType: 'badge swiped' });
    card.selectMany('channels', []);
    await card.asks(4);
    expect(card.findByTestId(Select, 'event-type').props.value).toBe('badge swiped');
    card.select('event-type', 'all');
    await card.asks(5);
    expect(card.requests[4]?.filter?.eventType).toBeUndefined();
    expect(card.maybeFindByTestId(Select, 'event-type')).toBeNull();
  });

  it('offers types of events at once when this person has touches of one', async () => {
    const facets = { channels: [], campaigns: [], eventTypes: [{ typeLabel: 'booked a tour', touches: 2 }] };
    const card = renderCard([got(aView({ facets }))]);
    await card.shows('booked a tour (2)');
  });

  it('names campaigns that influenced the person, and how far it looked', async () => {
    const named = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ id: `c-${place}`, name: `Campaign ${place}` }));
    const influence = (count: number, read: number) =>
      got(aView({ influence: { campaigns: named(count), progress: { read, of: 9 } } }));
    const some = renderCard([influence(2, 6)]);
    await some.shows('Campaign 0 and Campaign 1 (6 of 9 campaigns looked through)');
    const many = renderCard([influence(7, 9)]);
    await many.shows('Campaign 3, and Campaign 4 and 2 more');
    expect(many.texts()).not.toContain('looked through');
    const none = renderCard([influence(0, 3)]);
    await none.shows('None found (3 of 9 campaigns looked through)');
    const unknown = renderCard([got(aView())]);
    await unknown.shows('Copy brief');
    expect(unknown.texts()).not.toContain('Campaigns with influence');
  });

  it('pages through all touches with exact numbers', async () => {
    const card = renderCard([got(page(0, 1234)), got(page(25, 1234)), got(page(0, 1234))]);
    await card.shows('1–25 of 1,234');
    expect(card.findByTestId(Button, 'newer').props.disabled).toBe(true);
    card.press('older');
    await card.shows('26–50 of 1,234');
    expect(card.requests[1]).toMatchObject({ offset: 25 });
    card.press('newer');
    await card.shows('1–25 of 1,234');
    expect(card.requests[2]).toMatchObject({ offset: 0 });
  });

  it('goes on from the page in view after a page that failed', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
    const card = renderCard([got(page(0, 1234)), failure, got(page(25, 1234)), failure, got(page(0, 1234))]);
    await card.shows('1–25 of 1,234');
    card.press('older');
    await card.shows('HubSpot has a problem right now.');
    expect(card.findByTestId(Button, 'newer').props.disabled).toBe(true);
    card.press('older');
    await card.shows('26–50 of 1,234');
    card.press('newer');
    await card.shows('HubSpot has a problem right now.');
    card.press('newer');
    await card.shows('1–25 of 1,234');
    expect(card.findByTestId(Button, 'newer').props.disabled).toBe(true);
    expect(card.requests.map((request) => (request as { offset: number }).offset)).toEqual([0, 25, 25, 0, 0]);
  });

  it('asks for the first page again, not for the second, after a filter that failed', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
    const card = renderCard([got(page(0, 1234)), failure, got(page(0, 99))]);
    await card.shows('1–25 of 1,234');
    card.select('period', 30);
    await card.shows('HubSpot has a problem right now.');
    card.press('older');
    await card.shows('1–25 of 99');
    expect(card.requests[2]).toMatchObject({ offset: 0, days: 30 });
  });

  it('keeps the last answer in view when the next one fails, and tries again', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
    const card = renderCard([got(aView()), failure, got(aView())]);
    await card.shows('Copy brief');
    card.select('period', 30);
    await card.shows('HubSpot has a problem right now.');
    expect(card.texts()).toContain('What was loaded before is still shown.');
    expect(card.texts()).toContain('72 of 100');
    card.press('retry');
    await card.waitFor(() => {
      expect(card.texts()).not.toContain('HubSpot has a problem');
    });
    expect(card.requests[2]).toMatchObject({ days: 30 });
  });

  const log = { items: [], total: 0, offset: 0, rest: 0 };
  const quiet = (date: string) =>
    aView({
      counts: { marketing: 0, sales: 0, noise: 0 },
      lastTouch: { at: Date.parse(`${date}T12:00:00Z`), date },
      log,
    });

  it('says that a filter finds nothing', async () => {
    const card = renderCard([got(aView()), got(aView({ log }))]);
    await card.shows('Copy brief');
    card.select('side', 'sales');
    await card.shows('No touch matches these filters.');
    expect(card.maybeFindByTestId(Button, 'widen')).toBeNull();
  });

  it('says when the last touch was where the period has none, and shows the shortest period with it', async () => {
    const card = renderCard([got(quiet('2026-06-01')), got({ ...aView(), days: 180 })]);
    await card.shows('No touch in these 90 days; the last was on Jun 1, 2026.');
    expect(card.findByTestId(Button, 'widen').text).toBe('Show 180 days');
    card.press('widen');
    await card.asks(2);
    expect(card.requests[1]).toMatchObject({ days: 180, offset: 0 });
    await card.waitFor(() => expect(card.maybeFindByTestId(Button, 'widen')).toBeNull());
  });

  it('offers no longer period where none reaches the last touch', async () => {
    const card = renderCard([got(quiet('2024-02-29'))]);
    await card.shows('No touch in these 90 days; the last was on Feb 29, 2024.');
    expect(card.maybeFindByTestId(Button, 'widen')).toBeNull();
  });

  it('says that the period has none where no touch counted before either', async () => {
    const card = renderCard([got({ ...quiet('2026-06-01'), lastTouch: null })]);
    await card.shows('No touch in these 90 days.');
  });

  it('marks noise with its reason, beside the touches that count', async () => {
    const noise = aMoment({
      kind: 'email_open',
      title: 'News',
      noise: 'prefetched_open',
      buyingAction: true,
    });
    const items = [noise, aMoment({ buyingAction: true })];
    const card = renderCard([got(aView({ moments: [], log: { items, total: 2, offset: 0, rest: 0 } }))]);
    await card.shows('Opened by the mail program, not by a person. Counts as zero');
    expect(card.texts().match(/"Buying action"/g)).toHaveLength(2);
    expect(card.texts()).toContain('Not counted: 2');
  });

  it('links a touch to its page in a new tab', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Copy brief');
    const hrefs = card.findAll(Link).map(({ props }) => props.href);
    expect(hrefs).toContainEqual({ url: 'https://example.com/pricing', external: true });
    expect(hrefs).toContainEqual({
      url: 'https://app.hubspot.com/email/4242001/details/9001/performance',
      external: true,
    });
  });
});

describe('why somebody is at a level', () => {
  it('is told by the touches that weigh most, with points, and by the formula', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Asked for a demo with the form “Demo request” on Tuesday');
    expect(card.texts()).toContain('9.1 points');
    expect(card.texts()).toContain('Read the page “Pricing” 5 times on Tuesday');
    expect(card.texts()).toContain('and 12 more touches');
    expect(card.texts()).toContain('1.3 points');
    expect(card.texts()).toContain('They halve every 14 days.');
    expect(card.texts()).toContain('Score = 100 × (1 − e^(−points ÷ 12))');
    expect(card.texts()).toContain('read the page (Buying action) 3, ');
    expect(card.texts()).toContain('Hot ≥ 70, Warm ≥ 40, Cool ≥ 15, Quiet < 15');
    expect(card.texts()).toContain('Each × 0.6: no buying role known.');
    expect(card.texts()).toContain('Terms: your portal’s agreement.');
  });

  it('names the role that weighs its points', async () => {
    const card = renderCard([got(aView({ role: { name: 'Decision maker', factor: 1 } }))]);
    await card.shows('Each × 1: Decision maker.');
  });
});

describe('the rest of the points', () => {
  it('is left out where the reasons are all there is, and never zero where there is some', async () => {
    const { top } = aView().reasons!;
    const all = renderCard([got(aView({ reasons: { top, rest: { touches: 0, points: 0 } } }))]);
    await all.shows('0.8 points');
    expect(all.texts()).not.toContain('more touch');
    const faded = renderCard([got(aView({ reasons: { top, rest: { touches: 1, points: 0.002 } } }))]);
    await faded.shows('and 1 more touch');
    expect(faded.texts()).toContain('< 0.01 points');
  });
});

describe('the weeks', () => {
  it('are thirteen, quiet ones too, and are told in words', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Marketing: 7, Sales: 1, Not counted: 2');
    const { data } = card.find(BarChart).props;
    const bars = Array.isArray(data) ? data : data.data;
    expect(new Set(bars.map(({ week }) => week)).size).toBe(13);
    expect(bars).toContainEqual({ week: 'Nov 16', touches: 3, side: 'Marketing' });
    expect(card.texts()).toContain('Nov 16: Marketing: 3, Sales: 0, Not counted: 2 (Website 2, Form 1)');
    expect(card.texts()).toContain('Nov 23: Marketing: 4, Sales: 1 (Website 3, Form 1); Buying action: 1');
  });
});

describe('weeks with noise alone', () => {
  it('have no bars, and say what was not counted', async () => {
    const { weeks } = aView();
    const noise = weeks.map((week) => ({ ...week, marketing: 0, sales: 0, buyingActions: 0, channels: {} }));
    const card = renderCard([got(aView({ weeks: noise }))]);
    await card.shows('Marketing: 0, Sales: 0, Not counted: 2');
    expect(card.maybeFind(BarChart)).toBeNull();
  });
});

describe('the journey and the assets', () => {
  it('tell where the person came from, in words', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Paid search · google · warehouse software → Email');
    expect(card.texts()).toContain('Visits: 4, page views: 1,234');
    expect(card.texts()).toContain('Google and LinkedIn');
  });

  it('leave out what is not known of that, and repeat nothing', async () => {
    const direct = { source: 'DIRECT_TRAFFIC', detail: null, furtherDetail: null };
    const none = { first: null, latest: null, visits: null, pageViews: null, clickedAdsOf: [] };
    const once = renderCard([got(aView({ origin: { ...none, first: direct, latest: direct } }))]);
    await once.shows('Direct traffic');
    expect(once.texts()).not.toContain('→');
    const labels = once.findAll(DescriptionListItem).map(({ props }) => props.label);
    expect(labels.slice(0, 2)).toEqual(['Source', 'First touch']);
    const own = renderCard([got(aView({ origin: { ...none, first: { ...direct, source: 'NEW_ONE' } } }))]);
    await own.shows('NEW_ONE');
  });

  it('name meetings that are planned, with title where there is one', async () => {
    const planned = [
      { title: 'Workshop', at: Date.UTC(2026, 11, 3, 9) },
      { title: null, at: Date.UTC(2026, 11, 4, 9) },
    ];
    const card = renderCard([got(aView({ planned }))]);
    await card.shows('Workshop, Dec 3, 2026, 10:00 AM; Dec 4, 2026, 10:00 AM');
    expect(card.findAll(DescriptionListItem).map(({ props }) => props.label)).toContain('Planned meeting');
    const without = renderCard([got(aView())]);
    await without.shows('Current message');
    expect(without.texts()).not.toContain('Planned meeting');
  });

  it('say what is unknown', async () => {
    const journey = {
      first: null,
      firstConversion: null,
      latestConversion: null,
      campaign: null,
      message: null,
    };
    const card = renderCard([got(aView({ journey }))]);
    await card.shows('Copy brief');
    expect(card.texts().match(/"Not known"/g)).toHaveLength(4);
  });

  it('name campaign, message and assets with their numbers', async () => {
    const content = { ...aView().content, total: 24, rest: 23 };
    const card = renderCard([got(aView({ content }))]);
    await card.shows('Autumn launch, Nov 17, 2026');
    expect(card.texts()).toContain('What changes in January, Nov 19, 2026');
    expect(card.texts()).toContain('and 23 more');
  });
});

describe('the brief', () => {
  it('keeps a name from right to left from turning the sentence around', async () => {
    const contact = { ...aView().contact, name: 'نور الخطيب' };
    const card = renderCard([got(aView({ contact }))]);
    await card.shows('\u200e\u2068نور الخطيب\u2069');
  });

  const lines = [
    'Ada Winter, Head of IT: Hot, 72 of 100, Rising: +9 points in a week.',
    'Asked for a demo with the form “Demo request” yesterday. Read the page “Pricing” twice on Tuesday. Meaningful touches in 30 days: 7. Campaign: Autumn launch.',
  ];

  it('is copied as two lines, and says so', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Copy brief');
    const { copyTextToClipboard, addAlert } = card.mocks.actions;
    copyTextToClipboard.willCall(() => Promise.resolve());
    card.press('copy-brief');
    await settled();
    expect(addAlert.callCount).toBe(1);
    expect(copyTextToClipboard.calls[0]).toEqual([lines.join('\n')]);
    expect(addAlert.calls[0]).toEqual([{ type: 'success', message: 'Brief copied' }]);
  });

  it('stands there to be copied by hand when the browser refuses', async () => {
    const card = renderCard([got(aView())]);
    await card.shows('Copy brief');
    const { copyTextToClipboard, addAlert } = card.mocks.actions;
    copyTextToClipboard.willCall(() => Promise.reject(new Error('NotAllowedError')));
    card.press('copy-brief');
    await settled();
    expect(addAlert.callCount).toBe(1);
    expect(addAlert.calls[0]).toMatchObject([{ type: 'warning' }]);
    for (const line of lines) expect(card.texts()).toContain(line);
  });
});

describe('a portal that was not set up', () => {
  it('is told which properties are missing', async () => {
    const writeBack = { state: 'not_set_up', missing: ['contacts.tandem_engagement_score'] } as const;
    const card = renderCard([got(aView({ writeBack: { ...writeBack, missing: [...writeBack.missing] } }))]);
    await card.shows('Missing in this portal: contacts.tandem_engagement_score.');
  });
});
