import type { FaultRule } from '@tandem/portal-api';
import { asHost, startApiPortal, type ApiPortal } from '../support/api-portal';

const CONTACTS = '/crm/objects/2026-09/contacts';

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const order = (...rules: FaultRule[]) => api.call('POST', '/_portal/faults', { rules });
const list = () => api.call('GET', CONTACTS);
const create = (email: string) => api.call('POST', CONTACTS, { properties: { email } });
const count = () => api.portal.state.objects.count('0-1');

describe('faults on demand', () => {
  it.each([
    ['429', 429, { policyName: 'TEN_SECONDLY_ROLLING' }],
    ['429-daily', 429, { policyName: 'DAILY' }],
    ['429-search', 429, { policyName: 'SECONDLY' }],
    ['423', 423, { category: 'LOCKED' }],
    ['477', 477, { category: 'MIGRATION_IN_PROGRESS' }],
    ['500', 500, { category: 'INTERNAL_ERROR' }],
  ] as const)('%s', async (fault, status, body) => {
    await order({ fault });
    const answer = await list();
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(body);
    expect(answer.headers.get('x-hubspot-ratelimit-max')).toBe('190');
    expect(answer.headers.get('retry-after')).toBe(fault === '477' ? '2' : null);
  });

  it.each(['502', '503', '504'] as const)('%s is a page, as a gateway sends it', async (fault) => {
    await order({ fault });
    const answer = await list();
    expect(answer.status).toBe(Number(fault));
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('reset cuts the connection before anything is written', async () => {
    await order({ fault: 'reset' });
    await expect(create('ada@example.com')).rejects.toThrow();
    expect(count()).toBe(0);
  });

  it('after-write-reset cuts it when the write has taken effect', async () => {
    await order({ fault: 'after-write-reset', times: 1 });
    await expect(create('ada@example.com')).rejects.toThrow();
    expect(count()).toBe(1);
    expect((await create('ada@example.com')).status).toBe(409);
  });

  it('timeout lets the caller wait until it gives up, and writes nothing', async () => {
    await order({ fault: 'timeout', times: 1 });
    const waiting = fetch(api.url + CONTACTS, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-x' },
      body: JSON.stringify({ properties: {} }),
      signal: AbortSignal.timeout(200),
    });
    await expect(waiting).rejects.toThrow(/timeout/i);
    expect(count()).toBe(0);
  });

  it('half-batch writes every second input and reports the others in a 207', async () => {
    await order({ fault: 'half-batch' });
    const inputs = ['a', 'b', 'c'].map((name) => ({
      properties: { email: `${name}@example.com` },
      objectWriteTraceId: name,
    }));
    const { status, body } = await api.call('POST', `${CONTACTS}/batch/create`, { inputs });
    expect(status).toBe(207);
    expect(body.results.map((record: { objectWriteTraceId: string }) => record.objectWriteTraceId)).toEqual([
      'a',
      'c',
    ]);
    expect(body).toMatchObject({ numErrors: 1, errors: [{ context: { objectWriteTraceId: ['b'] } }] });
    expect(count()).toBe(2);
  });
});

describe('rules of faults', () => {
  it('fail so many calls and no more, after so many good ones', async () => {
    await order({ fault: '500', after: 1, times: 2 });
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await list()).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
  });

  it('match by method, path and operation', async () => {
    await order(
      { match: { method: 'POST' }, fault: '500' },
      { match: { pathIncludes: '/deals' }, fault: '502' },
      { match: { operation: 'objects.read' }, fault: '504' },
    );
    const { status } = await create('ada@example.com');
    expect(status).toBe(500);
    expect((await api.call('GET', '/crm/objects/2026-09/deals')).status).toBe(502);
    expect((await api.call('GET', `${CONTACTS}/1`)).status).toBe(504);
    expect((await list()).status).toBe(200);
  });

  it('spare HubSpot’s own pages', async () => {
    await order({ fault: '500' });
    expect((await api.call('GET', CONTACTS, undefined, asHost)).status).toBe(200);
  });

  it('are listed, removed, and refused when nobody knows the fault', async () => {
    await order({ fault: '500' });
    expect((await api.call('GET', '/_portal/faults')).body.rules).toEqual([{ fault: '500' }]);
    await api.call('DELETE', '/_portal/faults');
    expect((await list()).status).toBe(200);
    expect((await api.call('POST', '/_portal/faults', { rules: [{ fault: 'earthquake' }] })).status).toBe(
      400,
    );
  });

  it('strike at random the same way for the same seed', async () => {
    const run = async (faultSeed: number): Promise<string> => {
      const shaky = await startApiPortal({ faultRate: 0.4, faultSeed });
      const outcomes: string[] = [];
      for (let index = 0; index < 40; index += 1) {
        const answer = await shaky.call('GET', CONTACTS).catch(() => ({ status: 'cut' }));
        outcomes.push(String(answer.status));
      }
      await shaky.close();
      return outcomes.join(' ');
    };
    const [first, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    const good = first.split(' ').filter((status) => status === '200').length;
    expect(good).toBeGreaterThan(12);
    expect(good).toBeLessThan(36);
  });
});

describe('the request log', () => {
  it('lists every call with what it cost, and holds no token and no body', async () => {
    const { body } = await create('ada@example.com');
    await api.call('GET', `${CONTACTS}/${body.id}?properties=email`, undefined, {
      headers: { 'x-portal-caller': 'import' },
    });
    const { results } = (await api.call('GET', '/_portal/requests')).body;
    expect(results).toEqual([
      {
        method: 'POST',
        path: CONTACTS,
        status: 201,
        start: api.clock.now(),
        end: api.clock.now(),
        durationMs: expect.any(Number),
        bytesIn: 42,
        bytesOut: expect.any(Number),
        caller: 'app',
        operation: 'objects.create',
      },
      expect.objectContaining({
        path: `${CONTACTS}/${body.id}?properties=email`,
        caller: 'import',
        operation: 'objects.read',
      }),
    ]);
    expect(results[1].bytesOut).toBeGreaterThan(100);
    expect(JSON.stringify(results)).not.toContain('demo-app-token');
    await api.call('DELETE', '/_portal/requests');
    expect((await api.call('GET', '/_portal/requests')).body.results).toEqual([]);
  });

  it('has cut connections with status 0, refused callers and unknown paths', async () => {
    await order({ fault: 'reset', times: 1 });
    await list().catch(() => undefined);
    await api.call('GET', '/nowhere', undefined, { token: 'x' });
    const seen = api.portal.requests
      .all()
      .map(({ status, caller, operation }) => [status, caller, operation]);
    expect(seen).toEqual([
      [0, 'app', 'objects.list'],
      [401, 'unauthenticated', 'unknown'],
    ]);
  });

  it('tells listeners until they leave', async () => {
    const seen: string[] = [];
    const leave = api.portal.requests.onRequest((entry) => seen.push(entry.operation));
    await list();
    leave();
    await list();
    expect(seen).toEqual(['objects.list']);
  });
});

describe('the portal’s controls', () => {
  it('reset restores the seed and forgets faults, limits and the log', async () => {
    const seeded = await startApiPortal({
      seed: ({ state }) => {
        state.objects.insert('0-1', {
          properties: { firstname: 'Ada' },
          createdAt: 0,
          source: { sourceType: 'IMPORT' },
        });
      },
    });
    try {
      const { state } = seeded.portal;
      await seeded.call('DELETE', `${CONTACTS}/101`);
      await seeded.call('POST', '/_portal/faults', { rules: [{ fault: '500' }] });
      expect((await seeded.call('POST', '/_portal/reset')).status).toBe(204);
      expect((await seeded.call('GET', `${CONTACTS}/101`)).status).toBe(200);
      expect(seeded.portal.state).toBe(state);
      expect(seeded.portal.requests.all()).toHaveLength(1);
      expect(state.limits.daily().current).toBe(1);
    } finally {
      await seeded.close();
    }
  });

  it('moves a fake clock, counts what there is, and names a control it does not have', async () => {
    const before = api.clock.now();
    expect((await api.call('POST', '/_portal/clock', { advanceMs: 5000 })).body).toEqual({
      now: before + 5000,
    });
    expect((await api.call('POST', '/_portal/clock', { advanceMs: -1 })).status).toBe(400);
    await create('ada@example.com');
    expect((await api.call('GET', '/_portal/state')).body).toMatchObject({
      portalId: 4242001,
      objects: { contacts: 1, deals: 0 },
    });
    expect((await api.call('GET', '/_portal/weather')).status).toBe(501);
  });

  it('adds latency to answers when asked to', async () => {
    const slow = await startApiPortal({ latencyMs: 120 });
    try {
      const began = performance.now();
      await slow.call('GET', CONTACTS);
      expect(performance.now() - began).toBeGreaterThan(110);
    } finally {
      await slow.close();
    }
  });

  it('says which port is taken', async () => {
    const { port } = new URL(api.url);
    await expect(api.portal.listen(Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
