import { recordTouches } from '@tandem/portal-api';
import { startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';
import { fillMarketing, FORM, PAGE, type MarketingWorld } from '../support/marketing-world';

let api: ApiPortal;
let world: MarketingWorld;
beforeAll(async () => {
  api = await startApiPortal({ tokens: { 'demo-narrow': ['crm.objects.contacts.read'] } });
  world = fillMarketing(api.portal);
});
afterAll(() => api.close());

const base = '/events/event-occurrences/2026-09';
const ask = (query: string): Promise<ApiAnswer> => api.call('GET', `${base}?${query}`);
const ofMia = (more = ''): Promise<ApiAnswer> => ask(`objectType=contact&objectId=${world.miaId}${more}`);
const typesOf = ({ body }: ApiAnswer): string[] =>
  body.results.map(({ eventType }: { eventType: string }) => eventType);

describe('occurrences of a contact', () => {
  it('are its visits, submissions, ad clicks and custom events, newest first, without any e-mail', async () => {
    const answer = await ofMia('&limit=100');
    expect(typesOf(answer)).toEqual([
      'pe4242001_plan_opened',
      'e_visited_page',
      'e_visited_page',
      'e_form_submission_metadata_v2',
      'e_form_submission_v2',
      'e_submitted_form',
      'e_visited_page',
      'e_ad_interaction',
    ]);
    const times = answer.body.results.map(({ occurredAt }: { occurredAt: string }) => occurredAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(answer.body.results[0]).toMatchObject({ objectId: world.miaId, properties: { plan: 'north' } });
  });

  it('tell one submission three times: with its id, with its page, with its name', async () => {
    const { body } = await ofMia('&limit=100');
    const properties = (type: string): Record<string, string> =>
      body.results.find(({ eventType }: { eventType: string }) => eventType === type).properties;
    expect(properties('e_submitted_form')).toMatchObject({ hs_form_id: FORM, hs_url: PAGE.url });
    expect(properties('e_form_submission_v2')).toMatchObject({ hs_form_id: FORM, hs_page_id: PAGE.id });
    expect(properties('e_form_submission_metadata_v2')).toMatchObject({ hs_form_title: 'Demo request' });
    expect(properties('e_form_submission_metadata_v2')).not.toHaveProperty('hs_form_id');
  });

  it('are found by e-mail address and by type and property', async () => {
    const byEmail = await ask('objectType=contact&objectProperty.email=mia@north.example&limit=100');
    expect(byEmail.body).toEqual((await ofMia('&limit=100')).body);
    const pricing = await ask('eventType=e_visited_page&property.hs_title=Pricing');
    expect(pricing.body.results).toHaveLength(1);
    expect((await ask('objectType=contact&objectProperty.email=nobody@north.example')).body.results).toEqual(
      [],
    );
  });

  it('can be narrowed to a span of time, an id and some properties', async () => {
    const all = (await ofMia('&limit=100')).body.results;
    const [newest] = all;
    expect((await ofMia(`&occurredBefore=${newest.occurredAt}&limit=100`)).body.results).toEqual(
      all.slice(1),
    );
    expect((await ofMia(`&occurredAfter=${newest.occurredAt}`)).body.results).toEqual([]);
    expect((await ask(`id=${newest.id}`)).body.results).toEqual([newest]);
    const visits = await ofMia('&eventType=e_visited_page&properties=hs_title');
    expect(visits.body.results[0].properties).toEqual({ hs_title: 'Pricing' });
  });

  it('come in pages, forwards and back, and in both orders', async () => {
    const all = (await ofMia('&limit=100')).body.results;
    const first = (await ofMia('&limit=3')).body;
    expect(first.paging.prev).toBeUndefined();
    const second = (await ofMia(`&limit=3&after=${first.paging.next.after}`)).body;
    expect([...first.results, ...second.results]).toEqual(all.slice(0, 6));
    const back = (await ofMia(`&limit=3&before=${second.paging.prev.before}`)).body;
    expect(back.results).toEqual(first.results);
    for (const sort of ['ASCENDING', 'occurredAt']) {
      expect((await ofMia(`&limit=100&sort=${sort}`)).body.results).toEqual([...all].reverse());
    }
  });

  it.each([
    ['an object without its type', 'objectId=1'],
    ['nothing to narrow by', 'limit=5'],
    ['an id that is no number', 'objectType=contact&objectId=mia'],
    ['a page that is too large', 'eventType=e_visited_page&limit=101'],
    ['an unreadable time', 'eventType=e_visited_page&occurredAfter=yesterday'],
    ['an unknown order', 'eventType=e_visited_page&sort=UPWARDS'],
    ['a cursor it never gave', 'eventType=e_visited_page&after=!!'],
    ['an unknown object type', 'objectType=unicorns&objectId=1'],
  ])('refuse %s', async (_what, query) => {
    expect((await ask(query)).status).toBe(400);
  });

  it('are empty for a contact without touches, and for other types of record', async () => {
    const { id } = api.portal.state.objects.insert('0-1', {
      properties: { email: 'new@north.example' },
      createdAt: api.clock.now(),
      source: { sourceType: 'CRM_UI' },
    });
    expect((await ask(`objectType=contact&objectId=${id}`)).body).toEqual({ results: [] });
    expect((await ask('objectType=company&objectId=1')).body).toEqual({ results: [] });
  });
});

describe('event types', () => {
  it("are HubSpot's and those that the account made", async () => {
    const { body } = await api.call('GET', `${base}/event-types`);
    expect(body.eventTypes).toEqual(expect.arrayContaining(['e_visited_page', 'pe4242001_plan_opened']));
  });
});

describe('access', () => {
  it('wants Enterprise of any hub, and names no scope when it is missing', async () => {
    const all = { marketing: 'professional', sales: 'professional', service: 'free', content: 'starter' };
    const set = (tiers: object): Promise<ApiAnswer> => api.call('POST', '/_portal/tiers', tiers);
    await set({ ...all, data: 'professional', commerce: 'professional' });
    const refused = await ofMia();
    expect(refused).toMatchObject({ status: 403, body: { category: 'FORBIDDEN' } });
    expect(refused.body.message).toMatch(/Service Hub Enterprise/);
    expect(refused.body.errors).toBeUndefined();
    expect((await api.call('GET', `${base}/event-types`)).status).toBe(403);
    await set({ service: 'enterprise' });
    expect((await ofMia()).status).toBe(200);
    expect((await set({ service: 'platinum' })).status).toBe(400);
  });

  it('wants the base scope', async () => {
    const answer = await api.call('GET', `${base}/event-types`, undefined, { token: 'demo-narrow' });
    expect(answer).toMatchObject({ status: 403, body: { category: 'MISSING_SCOPES' } });
  });
});

describe("a contact's properties", () => {
  const valuesOf = async (id: string, names: string): Promise<Record<string, string>> =>
    (await api.call('GET', `/crm/objects/2026-09/contacts/${id}?properties=${names}`)).body.properties;

  it('count visits by pauses of half an hour, and keep first and latest', async () => {
    const names =
      'hs_analytics_num_page_views,hs_analytics_num_visits,hs_analytics_first_url,hs_analytics_last_url,hs_analytics_source,hs_latest_source,hs_google_click_id';
    expect(await valuesOf(world.miaId, names)).toMatchObject({
      hs_analytics_num_page_views: '3',
      hs_analytics_num_visits: '2',
      hs_analytics_first_url: PAGE.url,
      hs_analytics_last_url: 'https://harbour.example/pricing',
      hs_analytics_source: 'PAID_SEARCH',
      hs_latest_source: 'EMAIL_MARKETING',
      hs_google_click_id: 'click-1',
    });
  });

  it('keep the original source of somebody who came before the first visit', async () => {
    const now = api.clock.now();
    const { id } = api.portal.state.objects.insert('0-1', {
      properties: { email: 'import@north.example', hs_analytics_source: 'OFFLINE' },
      createdAt: now - 1000,
      source: { sourceType: 'IMPORT' },
    });
    const page = { kind: 'page view', at: now, url: PAGE.url, title: PAGE.title } as const;
    recordTouches(api.portal.state, id, [{ ...page, origin: { source: 'ORGANIC_SEARCH' } }]);
    expect(await valuesOf(id, 'hs_analytics_source,hs_latest_source')).toMatchObject({
      hs_analytics_source: 'OFFLINE',
      hs_latest_source: 'ORGANIC_SEARCH',
    });
  });

  it('and occurrences survive a merge; a forgotten contact takes them along', async () => {
    const before = (await ofMia('&limit=100')).body.results.length;
    const merge = { primaryObjectId: world.ottoId, objectIdToMerge: world.miaId };
    const merged = await api.call('POST', '/crm/objects/2026-09/contacts/merge', merge);
    const after = await ask(`objectType=contact&objectId=${merged.body.id}&limit=100`);
    expect(after.body.results).toHaveLength(before);
    expect(after.body.results[0].objectId).toBe(merged.body.id);
    expect(await valuesOf(merged.body.id, 'hs_analytics_num_visits,num_conversion_events')).toMatchObject({
      hs_analytics_num_visits: '2',
      num_conversion_events: '1',
    });
    await api.call('POST', '/crm/objects/2026-09/contacts/gdpr-delete', { objectId: merged.body.id });
    expect((await ask('eventType=e_submitted_form')).body.results).toEqual([]);
  });

  it('cannot be touched without a contact', () => {
    expect(() => recordTouches(api.portal.state, '404', [])).toThrow('No contact 404');
  });
});
