import fc from 'fast-check';
import { FakeClock, TIER_LIMITS, type LimitTier } from '@tandem/portal-api';
import { RateLimits } from '../../portal/api/src/http/rate-limits';
import { asHost, startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';

const CONTACTS = '/crm/objects/2026-09/contacts';

const opened: ApiPortal[] = [];
const open = async (options: Parameters<typeof startApiPortal>[0] = {}): Promise<ApiPortal> => {
  const api = await startApiPortal(options);
  opened.push(api);
  return api;
};
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

const list = (api: ApiPortal, options?: typeof asHost): Promise<ApiAnswer> =>
  api.call('GET', CONTACTS, undefined, options);

const callTimes = async (api: ApiPortal, count: number): Promise<number[]> => {
  const answers = await Promise.all(Array.from({ length: count }, () => list(api)));
  return answers.map(({ status }) => status);
};

describe('the burst limit', () => {
  it.each<[LimitTier, number]>([
    ['starter', 100],
    ['professional', 190],
    ['enterprise', 190],
  ])('of %s lets %i calls through in ten seconds, then answers 429', async (limitTier, allowed) => {
    const api = await open({ limitTier });
    expect(TIER_LIMITS[limitTier].tenSecondly).toBe(allowed);
    const statuses = await callTimes(api, allowed + 3);
    expect(statuses.filter((status) => status === 200)).toHaveLength(allowed);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  });

  it('says so in HubSpot’s body, which has errorType and policyName instead of category', async () => {
    const api = await open({ limitTier: 'starter' });
    await callTimes(api, 100);
    const { status, body, headers } = await list(api);
    expect(status).toBe(429);
    expect(body).toEqual({
      status: 'error',
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      correlationId: expect.any(String),
      policyName: 'TEN_SECONDLY_ROLLING',
      requestId: expect.any(String),
    });
    expect(headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
    expect(headers.get('retry-after')).toBeNull();
  });

  it('rolls: calls are free again ten seconds after they were made, not all at once', async () => {
    const api = await open({ limitTier: 'starter' });
    await callTimes(api, 60);
    api.clock.advance(6000);
    await callTimes(api, 40);
    expect((await list(api)).status).toBe(429);
    api.clock.advance(4000);
    expect((await callTimes(api, 61)).filter((status) => status === 429)).toHaveLength(1);
  });

  it('holds for every ten seconds, whatever the rhythm of the calls', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(pauses, (gaps) => {
        const clock = new FakeClock();
        const limits = new RateLimits('starter', 'UTC', clock);
        const accepted: number[] = [];
        for (const gap of gaps) {
          clock.advance(gap);
          const before = accepted.filter((at) => at > clock.now() - 10_000).length;
          const refused = limits.take('default') !== undefined;
          if (refused !== before >= 100) return false;
          if (!refused) accepted.push(clock.now());
        }
        return true;
      }),
      { numRuns: 30 },
    );
  });

  it('leaves HubSpot’s own pages alone, and only them', async () => {
    const api = await open({ limitTier: 'starter' });
    await callTimes(api, 100);
    const host = await list(api, asHost);
    expect(host.status).toBe(200);
    expect(host.headers.get('x-hubspot-ratelimit-max')).toBeNull();
    const pretender = await list(api, { token: 'demo-app-token', headers: asHost.headers });
    expect(pretender.status).toBe(429);
  });
});

describe('rate-limit headers', () => {
  it('count down with every call', async () => {
    const api = await open();
    const { headers } = await list(api);
    expect(Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-hubspot')))).toEqual({
      'x-hubspot-ratelimit-daily': '1000000',
      'x-hubspot-ratelimit-daily-remaining': '999999',
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
      'x-hubspot-ratelimit-max': '190',
      'x-hubspot-ratelimit-remaining': '189',
    });
    expect((await list(api)).headers.get('x-hubspot-ratelimit-remaining')).toBe('188');
  });

  it('are missing from search', async () => {
    const api = await open();
    const { headers } = await api.call('POST', `${CONTACTS}/search`, {});
    expect([...headers.keys()].filter((name) => name.startsWith('x-hubspot'))).toEqual([]);
  });
});

describe('the daily limit', () => {
  it('answers 429 DAILY until midnight in the account’s time zone', async () => {
    const api = await open({ limitTier: 'starter', timeZone: 'America/New_York' });
    api.portal.state.limits.setUsedToday(250_000);
    const { status, body } = await list(api);
    expect(status).toBe(429);
    expect(body).toMatchObject({ policyName: 'DAILY', message: 'You have reached your daily limit.' });
    const { resetsAt } = api.portal.state.limits.daily();
    expect(new Date(resetsAt).toISOString()).toBe('2026-11-24T05:00:00.000Z');
    api.clock.advance(resetsAt - api.clock.now() - 1000);
    expect((await list(api)).status).toBe(429);
    api.clock.advance(1000);
    expect((await list(api)).status).toBe(200);
  });
});

describe('the search limit', () => {
  it('lets five searches a second through for the whole account', async () => {
    const api = await open();
    const search = async (type: string) =>
      (await api.call('POST', `/crm/objects/2026-09/${type}/search`, {})).status;
    const types = ['contacts', 'deals', 'contacts', 'companies', 'deals', 'contacts'];
    const statuses = await Promise.all(types.map(search));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    const { body } = await api.call('POST', `${CONTACTS}/search`, {});
    expect(body).toMatchObject({ policyName: 'SECONDLY', errorType: 'RATE_LIMIT' });
    expect((await list(api)).status).toBe(200);
    api.clock.advance(1000);
    expect(await search('contacts')).toBe(200);
  });
});

describe('who may call', () => {
  it('refuses calls without a token and with one that it does not know', async () => {
    const api = await open();
    for (const token of ['', 'pat-eu1-1234']) {
      const { status, body } = await api.call('GET', CONTACTS, undefined, { token });
      expect(status).toBe(401);
      expect(body).toMatchObject({ status: 'error', category: 'INVALID_AUTHENTICATION' });
    }
  });

  it('names the scope that a limited token lacks', async () => {
    const api = await open({ tokens: { 'demo-reader': ['crm.objects.contacts.read'] } });
    const options = { token: 'demo-reader' };
    expect((await api.call('GET', CONTACTS, undefined, options)).status).toBe(200);
    const { status, body } = await api.call('POST', CONTACTS, { properties: {} }, options);
    expect(status).toBe(403);
    expect(body).toMatchObject({
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: ['crm.objects.contacts.write'] } }],
      links: { scopes: 'https://developers.hubspot.com/scopes' },
    });
    expect((await api.call('GET', '/crm/objects/2026-09/deals', undefined, options)).status).toBe(403);
  });

  it('takes scopes for a token at run time', async () => {
    const api = await open();
    await api.call('POST', '/_portal/tokens', { token: 'demo-late', scopes: ['crm.objects.deals.read'] });
    expect((await api.call('GET', CONTACTS, undefined, { token: 'demo-late' })).status).toBe(403);
  });

  it.each([
    ['GET', '/crm/objects/2025-01/contacts'],
    ['GET', '/crm/v4/objects/contacts'],
    ['GET', '/settings/nowhere'],
    ['PUT', CONTACTS],
  ])('answers 501 naming %s %s', async (method, path) => {
    const { status, body } = await (await open()).call(method, path);
    expect(status).toBe(501);
    expect(body.message).toContain(`${method} ${path}`);
  });
});
