import { recordTouches } from '@tandem/portal-api';
import { startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';
import { CAMPAIGN, fillMarketing, FORM, type MarketingWorld } from '../support/marketing-world';

let api: ApiPortal;
let world: MarketingWorld;
beforeAll(async () => {
  api = await startApiPortal({ tiers: { marketing: 'professional' }, tokens: { 'demo-narrow': ['forms'] } });
  world = fillMarketing(api.portal);
});
afterAll(() => api.close());

const base = '/marketing/campaigns/2026-09';
const get = (rest = ''): Promise<ApiAnswer> => api.call('GET', `${base}${rest}`);
const idsOf = ({ body }: ApiAnswer): string[] => body.results.map(({ id }: { id: string }) => id);

describe('campaigns', () => {
  it('show no properties unless asked for, and then only those with a value', async () => {
    expect((await get()).body).toMatchObject({ total: 1, results: [{ id: CAMPAIGN, properties: {} }] });
    const asked = await get('?properties=hs_name,hs_utm,hs_notes');
    expect(asked.body.results[0].properties).toEqual({ hs_name: 'Spring', hs_utm: 'spring' });
  });

  it('are found by a part of the name and sorted', async () => {
    expect(idsOf(await get('?name=PRI'))).toEqual([CAMPAIGN]);
    expect(idsOf(await get('?name=autumn'))).toEqual([]);
    expect((await get('?sort=-updatedAt')).status).toBe(200);
    expect((await get('?sort=budget')).status).toBe(400);
    expect((await get('?limit=101')).status).toBe(400);
  });

  it('hold their assets, all together or by type', async () => {
    expect((await get(`/${CAMPAIGN}`)).body.assets.FORM.results).toEqual([
      { id: FORM, name: 'Demo request' },
    ]);
    expect(idsOf(await get(`/${CAMPAIGN}/assets/MARKETING_EMAIL`))).toEqual(['401']);
    expect(idsOf(await get(`/${CAMPAIGN}/assets/SOCIAL_BROADCAST`))).toEqual([]);
    expect((await get(`/${CAMPAIGN}/assets/PIGEON`)).status).toBe(400);
    expect((await get(`/${CAMPAIGN}/assets/FORM?startDate=2026-01-01`)).status).toBe(501);
    expect((await get('/none')).status).toBe(404);
  });

  it('are read in a batch with their assets, each once, and those that are none named', async () => {
    const batch = (ids: string[], query = ''): Promise<ApiAnswer> =>
      api.call('POST', `${base}/batch/read${query}`, { inputs: ids.map((id) => ({ id })) });
    const { status, body } = await batch([CAMPAIGN, CAMPAIGN, 'none'], '?properties=hs_name');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'COMPLETE', numErrors: 1 });
    expect(body.errors).toMatchObject([{ category: 'OBJECT_NOT_FOUND', context: { ids: ['none'] } }]);
    expect(body.results).toMatchObject([
      {
        id: CAMPAIGN,
        properties: { hs_name: 'Spring' },
        assets: { FORM: { results: [{ id: FORM, name: 'Demo request' }] } },
      },
    ]);
    expect((await batch([])).body).toMatchObject({ status: 'COMPLETE', results: [] });
    const tooMany = await batch(Array.from({ length: 51 }, (_, place) => String(place)));
    expect(tooMany).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    expect((await batch([CAMPAIGN], '?startDate=2026-01-01')).status).toBe(501);
    expect((await api.call('POST', `${base}/batch/read`, {})).status).toBe(400);
  });

  it('want Marketing Hub Professional and their scope', async () => {
    await api.call('POST', '/_portal/tiers', { marketing: 'starter' });
    for (const rest of ['', `/${CAMPAIGN}`, `/${CAMPAIGN}/reports/metrics`]) {
      expect(await get(rest)).toMatchObject({ status: 403, body: { category: 'FORBIDDEN' } });
    }
    const input = { inputs: [{ id: CAMPAIGN }] };
    expect((await api.call('POST', `${base}/batch/read`, input)).status).toBe(403);
    await api.call('POST', '/_portal/tiers', { marketing: 'professional' });
    expect((await api.call('GET', base, undefined, { token: 'demo-narrow' })).body.category).toBe(
      'MISSING_SCOPES',
    );
  });
});

describe('reports', () => {
  const contacts = (type: string, query = ''): Promise<ApiAnswer> =>
    get(`/${CAMPAIGN}/reports/contacts/${type}${query}`);

  it('tell new contacts whose first touch it was, and everybody it touched', async () => {
    expect(idsOf(await contacts('contactFirstTouch'))).toEqual([world.miaId]);
    expect(idsOf(await contacts('contactLastTouch'))).toEqual([world.miaId]);
    expect(idsOf(await contacts('influencedContacts'))).toEqual([world.miaId]);
    recordTouches(api.portal.state, world.ottoId, [
      { kind: 'email', at: api.clock.now(), event: 'OPEN', emailId: '401' },
    ]);
    expect(idsOf(await contacts('influencedContacts'))).toEqual([world.miaId, world.ottoId]);
    expect(idsOf(await contacts('contactFirstTouch'))).toEqual([world.miaId]);
    expect((await contacts('everybody')).status).toBe(400);
  });

  it('count the same, within the days that are asked for', async () => {
    const all = (await get(`/${CAMPAIGN}/reports/metrics`)).body;
    expect(all).toEqual({
      sessions: 1,
      newContactsFirstTouch: 1,
      newContactsLastTouch: 1,
      influencedContacts: 2,
    });
    const longAgo = await get(`/${CAMPAIGN}/reports/metrics?startDate=2020-01-01&endDate=2020-12-31`);
    expect(Object.values(longAgo.body)).toEqual([0, 0, 0, 0]);
    expect((await get(`/${CAMPAIGN}/reports/metrics?startDate=spring`)).status).toBe(400);
  });

  it('come in pages of ids', async () => {
    const first = await contacts('influencedContacts', '?limit=1');
    const second = await contacts('influencedContacts', `?limit=1&after=${first.body.paging.next.after}`);
    expect([...idsOf(first), ...idsOf(second)]).toEqual([world.miaId, world.ottoId]);
  });

  it('leave revenue to HubSpot', async () => {
    const answer = await get(`/${CAMPAIGN}/reports/revenue`);
    expect(answer).toMatchObject({ status: 501 });
    expect(answer.body.message).toContain('reports/revenue');
  });
});
