import { recordTouches } from '@tandem/portal-api';
import { startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';
import { CAMPAIGN, fillMarketing, type MarketingWorld } from '../support/marketing-world';

let api: ApiPortal;
let world: MarketingWorld;
beforeAll(async () => {
  api = await startApiPortal({ tokens: { 'demo-narrow': ['crm.objects.contacts.read'] } });
  world = fillMarketing(api.portal);
});
afterAll(() => api.close());

const ask = (query = ''): Promise<ApiAnswer> => api.call('GET', `/email/public/v1/events?${query}`);
const toMia = (more = ''): Promise<ApiAnswer> => ask(`recipient=mia@north.example&limit=100${more}`);
const typesOf = ({ body }: ApiAnswer): string[] => body.events.map(({ type }: { type: string }) => type);

describe('events of marketing e-mail', () => {
  it('are one recipient’s, newest first', async () => {
    expect(typesOf(await toMia())).toEqual(['CLICK', 'OPEN', 'OPEN', 'DELIVERED', 'SENT']);
    expect((await ask('recipient=nobody@north.example')).body).toMatchObject({ hasMore: false, events: [] });
  });

  it('say which sending they belong to, what was clicked, and what was a machine', async () => {
    const [click, open, machine, delivered, sent] = (await toMia()).body.events;
    expect(click).toMatchObject({
      appId: 113,
      portalId: 4242001,
      emailCampaignId: 90401,
      recipient: 'mia@north.example',
      url: 'https://harbour.example/demo?utm_campaign=spring',
      filteredEvent: false,
    });
    for (const event of [click, open, machine, delivered]) {
      expect(event.sentBy).toEqual({ id: sent.id, created: sent.created });
    }
    expect(sent).toMatchObject({ subject: 'Spring is here', from: 'hello@harbour.example' });
    expect(machine).toMatchObject({ filteredEvent: true, browser: { type: 'Browser' } });
    expect(open).toMatchObject({ filteredEvent: false, deviceType: 'MOBILE' });
  });

  it('can be narrowed by type, time, sending and to those that people made', async () => {
    expect(typesOf(await toMia('&eventType=OPEN'))).toHaveLength(2);
    expect(typesOf(await toMia('&excludeFilteredEvents=true&eventType=OPEN'))).toHaveLength(1);
    const [click, open] = (await toMia()).body.events;
    expect(typesOf(await toMia(`&startTimestamp=${open.created}`))).toEqual(['CLICK', 'OPEN']);
    expect(typesOf(await toMia(`&endTimestamp=${click.created - 1}`))[0]).toBe('OPEN');
    expect(typesOf(await toMia('&campaignId=90401'))).toHaveLength(5);
    expect(typesOf(await toMia('&campaignId=1'))).toEqual([]);
    expect(typesOf(await toMia('&appId=20053'))).toEqual([]);
  });

  it('come ten at a time, with an offset that fits its own query only', async () => {
    recordTouches(
      api.portal.state,
      world.ottoId,
      Array.from({ length: 15 }, (_, index) => ({
        kind: 'email' as const,
        event: 'OPEN' as const,
        emailId: '401',
        at: api.clock.now() - index * 1000,
      })),
    );
    const otto = 'recipient=otto@north.example';
    const first = await ask(otto);
    expect(first.body.events).toHaveLength(10);
    expect(first.body.hasMore).toBe(true);
    const second = await ask(`${otto}&offset=${first.body.offset}`);
    expect(second.body.events).toHaveLength(6);
    expect(second.body.hasMore).toBe(false);
    expect((await ask(`eventType=OPEN&offset=${first.body.offset}`)).status).toBe(400);
    expect((await ask(`${otto}&limit=1000`)).body.events).toHaveLength(16);
  });

  it.each(['limit=1001', 'limit=0', 'eventType=open', 'startTimestamp=yesterday', 'offset=abc'])(
    'refuse %s',
    async (query) => {
      expect((await ask(query)).status).toBe(400);
    },
  );

  it('want the scope content', async () => {
    const answer = await api.call('GET', '/email/public/v1/events', undefined, { token: 'demo-narrow' });
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].context.requiredGranularScopes).toEqual(['content']);
  });
});

describe('a sending', () => {
  it('names its e-mail', async () => {
    const { body } = await api.call('GET', '/email/public/v1/campaigns/90401');
    expect(body).toMatchObject({ id: 90401, contentId: 401, name: 'Spring letter', numIncluded: 2 });
    expect((await api.call('GET', '/email/public/v1/campaigns/1')).status).toBe(404);
  });
});

describe('marketing e-mails', () => {
  const base = '/marketing/emails/2026-09';

  it('are listed with their sending, their campaign and, where asked for, their counts', async () => {
    const plain = (await api.call('GET', base)).body;
    expect(plain).toMatchObject({ total: 1, results: [{ id: '401', campaign: CAMPAIGN }] });
    expect(plain.results[0]).not.toHaveProperty('stats');
    expect(plain.results[0]).not.toHaveProperty('campaignName');
    const rich = (await api.call('GET', `${base}?includeStats=true&marketingCampaignNames=true`)).body;
    expect(rich.results[0]).toMatchObject({
      campaignName: 'Spring',
      allEmailCampaignIds: ['90401'],
      stats: { counters: { sent: 2, delivered: 1, open: 2, click: 1 }, ratios: { deliveredratio: 50 } },
    });
    const chosen = (await api.call('GET', `${base}?includedProperties=name`)).body.results[0];
    expect(chosen).toEqual({ id: '401', name: 'Spring letter', isAb: false });
  });

  it('can be narrowed by time, type, campaign and state', async () => {
    const counts = async (query: string): Promise<number> =>
      (await api.call('GET', `${base}?${query}`)).body.total;
    const published = api.portal.state.marketing.emails.get('401')!.publishedAt;
    const at = new Date(published).toISOString();
    expect(await counts(`publishedAt=${at}`)).toBe(1);
    expect(await counts(`publishedAfter=${at}`)).toBe(0);
    expect(await counts(`campaign=${CAMPAIGN}`)).toBe(1);
    expect(await counts('campaign=other')).toBe(0);
    expect(await counts('type=AB_EMAIL')).toBe(0);
    expect(await counts('isPublished=false')).toBe(0);
    expect((await api.call('GET', `${base}?sort=-publishedAt`)).status).toBe(400);
  });

  it('add up over a span of time', async () => {
    const span = 'startTimestamp=2026-01-01T00:00:00Z&endTimestamp=2026-12-31T00:00:00Z';
    const { body } = await api.call('GET', `${base}/statistics/list?${span}`);
    expect(body).toMatchObject({ emails: [401], aggregate: { counters: { sent: 2 } } });
    const none = await api.call('GET', `${base}/statistics/list?${span}&emailIds=9`);
    expect(none.body).toMatchObject({ emails: [], aggregate: { counters: { sent: 0 } } });
  });
});

test("a contact's properties count e-mails, not events, and leave machines out", async () => {
  const names = 'hs_email_delivered,hs_email_open,hs_email_click,hs_email_last_email_name,hs_email_bounce';
  const dates =
    'hs_email_first_send_date,hs_email_first_open_date,hs_email_last_click_date,hs_email_sends_since_last_engagement';
  const { body } = await api.call(
    'GET',
    `/crm/objects/2026-09/contacts/${world.miaId}?properties=${names},${dates}`,
  );
  const [click, open, , , sent] = (await toMia()).body.events;
  const iso = (at: number): string => new Date(at).toISOString();
  expect(body.properties).toMatchObject({
    hs_email_delivered: '1',
    hs_email_open: '1',
    hs_email_click: '1',
    hs_email_bounce: '0',
    hs_email_last_email_name: 'Spring letter',
    hs_email_first_send_date: iso(sent.created),
    hs_email_first_open_date: iso(open.created),
    hs_email_last_click_date: iso(click.created),
    hs_email_sends_since_last_engagement: '0',
  });
});
