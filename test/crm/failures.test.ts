import {
  createCrm,
  isMissingScope,
  isNetworkFailure,
  isNotFound,
  isRateLimited,
  isTimeout,
  isTransient,
  isUnauthorized,
} from '@tandem/crm';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal({ tokens: { 'demo-reader': ['crm.objects.contacts.read'] } });
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

const contact = { properties: { email: 'mira@example.com' } };

const contactCount = () => portal.portal.state.objects.count('0-1');

describe('refusals that no retry can help', () => {
  it('tells a token that HubSpot does not know', async () => {
    const { crm, tries } = portal.connect({ accessToken: 'made-up' });
    expect(isUnauthorized(await caught(crm.objects.get('contacts', '1')))).toBe(true);
    expect(tries).toHaveLength(1);
  });

  it('names the scope that is missing', async () => {
    const { crm, tries } = portal.connect({ accessToken: 'demo-reader' });
    const error = await caught(crm.objects.create('contacts', contact));
    expect(isMissingScope(error) && error.missingScopes).toEqual(['crm.objects.contacts.write']);
    expect(tries).toHaveLength(1);
  });

  it('tells that a record is not there', async () => {
    const { crm } = portal.connect();
    expect(isNotFound(await caught(crm.objects.get('contacts', '404404')))).toBe(true);
  });
});

describe('failures that pass', () => {
  it.each(['500', '502', '503', '504', '423', '477', '429', 'reset'] as const)(
    'reads on after %s',
    async (fault) => {
      const { crm, tries } = portal.connect();
      const { id } = await crm.objects.create('contacts', contact);
      portal.fail({ fault, times: 2, match: { method: 'GET' } });
      await expect(crm.objects.get('contacts', id)).resolves.toMatchObject({ id });
      expect(tries.slice(1).map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    },
  );

  it('waits as long as Retry-After says', async () => {
    const { crm, waits } = portal.connect();
    portal.fail({ fault: '477', times: 1 });
    await crm.accountInfo.details();
    expect(waits).toEqual([2_000]);
  });

  it('waits two seconds and more for a lock', async () => {
    const { crm, waits } = portal.connect();
    portal.fail({ fault: '423', times: 1 });
    await crm.accountInfo.details();
    expect(waits).toEqual([2_500]);
  });

  it('gives up after five tries and says what the last one met', async () => {
    const { crm, tries, waits } = portal.connect();
    portal.fail({ fault: '503' });
    const error = await caught(crm.accountInfo.details());
    expect(isTransient(error) && error.status).toBe(503);
    expect(tries.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
    expect(waits).toHaveLength(4);
  });

  it('gives up at once when the daily limit is used up', async () => {
    const { crm, tries } = portal.connect();
    portal.fail({ fault: '429-daily' });
    expect(isRateLimited(await caught(crm.accountInfo.details()), 'daily')).toBe(true);
    expect(tries).toHaveLength(1);
  });
});

describe('writes whose answer was lost', () => {
  it('does not repeat a create, because it cannot know whether the record is there', async () => {
    const { crm, tries } = portal.connect();
    portal.fail({ fault: 'after-write-reset', times: 1 });
    const error = await caught(crm.objects.create('contacts', contact));
    expect(isNetworkFailure(error)).toBe(true);
    expect(tries).toHaveLength(1);
    expect(contactCount()).toBe(1);
  });

  it('does not repeat a create even when the connection broke before the write', async () => {
    const { crm } = portal.connect();
    portal.fail({ fault: 'reset', times: 1 });
    expect(isNetworkFailure(await caught(crm.objects.create('contacts', contact)))).toBe(true);
    expect(contactCount()).toBe(0);
  });

  it('repeats a create that a unique value protects, and meets its own first try', async () => {
    const { crm, tries } = portal.connect();
    portal.fail({ fault: 'after-write-reset', times: 1 });
    await expect(crm.objects.create('contacts', contact, { repeatable: true })).rejects.toMatchObject({
      status: 409,
    });
    expect(tries).toHaveLength(2);
    expect(contactCount()).toBe(1);
  });

  it('repeats a create that was refused before anything was done', async () => {
    const { crm } = portal.connect();
    portal.fail({ fault: '429', times: 1 });
    await crm.objects.create('contacts', contact);
    expect(contactCount()).toBe(1);
  });

  it('repeats a change', async () => {
    const { crm } = portal.connect();
    const { id } = await crm.objects.create('contacts', contact);
    portal.fail({ fault: 'after-write-reset', times: 1 });
    const changed = await crm.objects.update('contacts', id, { firstname: 'Mira' });
    expect(changed.properties.firstname).toBe('Mira');
  });
});

describe('time', () => {
  it('does not wait longer than it may for one answer', async () => {
    const { crm } = portal.connect({ requestTimeoutMs: 800 });
    portal.fail({ fault: 'timeout', times: 1, match: { method: 'POST' } });
    const error = await caught(crm.objects.create('contacts', contact));
    expect(isTimeout(error)).toBe(true);
  });

  it('asks again for what it may ask again', async () => {
    const { crm, tries } = portal.connect({ requestTimeoutMs: 800 });
    portal.fail({ fault: 'timeout', times: 1 });
    await expect(crm.accountInfo.details()).resolves.toMatchObject({ portalId: 4242001 });
    expect(tries.at(0)?.status).toBe(0);
    expect(tries.at(-1)?.status).toBe(200);
  });

  it('fails while there is time to say so, instead of waiting beyond its budget', async () => {
    const { crm, tries } = portal.connect({ timeBudgetMs: 1_500 });
    portal.fail({ fault: '477' });
    const error = await caught(crm.accountInfo.details());
    expect(error).toMatchObject({ status: 477 });
    expect(tries).toHaveLength(1);
  });

  it('begins nothing after its budget is used up', async () => {
    const { crm, tries } = portal.connect({ timeBudgetMs: 1_500 });
    portal.clock.advance(1_500);
    expect(isTimeout(await caught(crm.accountInfo.details()))).toBe(true);
    expect(portal.portal.requests.all()).toHaveLength(0);
    expect(tries).toHaveLength(1);
  });

  it('gives up one request after its own budget, and goes on with others', async () => {
    const { crm, tries, waits } = portal.connect({ timeBudgetMs: 60_000, requestBudgetMs: 1_500 });
    portal.fail({ fault: '500', times: 20 });
    expect(await caught(crm.accountInfo.details())).toMatchObject({ status: 500 });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(1_500);
    portal.portal.faults.clear();
    await expect(crm.accountInfo.details()).resolves.toMatchObject({ portalId: 4242001 });
    expect(tries.at(-1)?.status).toBe(200);
  });

  it('tells a host that nobody serves from one that is slow', async () => {
    const crm = createCrm({
      accessToken: 'demo-x',
      basePath: 'http://127.0.0.1:1',
      sleep: async () => undefined,
    });
    expect(isNetworkFailure(await caught(crm.accountInfo.details()))).toBe(true);
  });
});

describe('rate limits', () => {
  it('spreads requests so that the ten-second limit is never met', async () => {
    const { crm, tries } = portal.connect();
    for (let call = 0; call < 250; call += 1) await crm.accountInfo.details();
    expect(tries.filter(({ status }) => status === 429)).toEqual([]);
  });

  it('spreads searches to five a second', async () => {
    const { crm, tries } = portal.connect();
    for (let call = 0; call < 12; call += 1) await crm.objects.search('contacts', {});
    expect(tries.filter(({ status }) => status === 429)).toEqual([]);
    expect(tries).toHaveLength(12);
  });

  it('comes back when another app has used up the limit', async () => {
    const [first, second] = [portal.connect(), portal.connect()];
    for (let call = 0; call < 190; call += 1) await first.crm.accountInfo.details();
    await expect(second.crm.accountInfo.details()).resolves.toMatchObject({ portalId: 4242001 });
    expect(second.tries.at(0)?.status).toBe(429);
  });

  it('comes back when other apps have used up the searches', async () => {
    const { crm, tries } = portal.connect();
    portal.fail({ fault: '429-search', times: 2 });
    await expect(crm.objects.search('contacts', {})).resolves.toMatchObject({ total: 0 });
    expect(tries.map(({ status }) => status)).toEqual([429, 429, 200]);
  });
});

it('tells of every try without token, query or values', async () => {
  const { crm, tries } = portal.connect({ accessToken: 'demo-secret' });
  await caught(crm.objects.get('contacts', '5', { properties: ['email'] }));
  expect(tries).toEqual([
    {
      method: 'GET',
      path: '/crm/objects/2026-09/contacts/5',
      status: 404,
      duration: expect.any(Number),
      attempt: 1,
    },
  ]);
  expect(JSON.stringify(tries)).not.toContain('secret');
});
