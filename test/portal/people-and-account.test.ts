import { startApiPortal, type ApiPortal } from '../support/api-portal';

const at = { createdAt: 0, updatedAt: 0 };

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal({ timeZone: 'America/New_York', limitTier: 'professional' });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.portal.reset();
  const { owners, users } = api.portal.state;
  users.putTeam({ id: '1', name: 'North' });
  users.putTeam({ id: '2', name: 'South' });
  const rest = { primaryTeamId: '1', secondaryTeamIds: ['2'], superAdmin: false };
  users.put({ id: '11', email: 'mia@example.com', ...rest });
  owners.put({ id: '101', userId: 11, email: 'Mia@example.com', type: 'PERSON', archived: false, ...at });
  owners.put({ id: '102', userId: 12, email: 'old@example.com', type: 'PERSON', archived: true, ...at });
  owners.put({ id: '103', userId: 13, email: 'leo@example.com', type: 'PERSON', archived: false, ...at });
});

describe('owners', () => {
  const BASE = '/crm/owners/2026-09';

  it('are found by e-mail in any case and by user id, with their teams', async () => {
    const byMail = await api.call('GET', `${BASE}?email=MIA@example.com`);
    expect(byMail.body.results).toMatchObject([
      {
        id: '101',
        teams: [
          { id: '1', name: 'North', primary: true },
          { id: '2', primary: false },
        ],
      },
    ]);
    expect((await api.call('GET', `${BASE}/13?idProperty=userId`)).body.id).toBe('103');
    expect((await api.call('GET', `${BASE}/13`)).status).toBe(404);
  });

  it('are paged, without those that left', async () => {
    const first = (await api.call('GET', `${BASE}?limit=1`)).body;
    const second = (await api.call('GET', `${BASE}?limit=1&after=${first.paging.next.after}`)).body;
    expect([...first.results, ...second.results].map(({ id }) => id)).toEqual(['101', '103']);
    expect(second.paging).toBeUndefined();
    const [left] = (await api.call('GET', `${BASE}?archived=true`)).body.results;
    expect(left).toMatchObject({ id: '102', userIdIncludingInactive: 12 });
    expect(left).not.toHaveProperty('userId');
  });
});

describe('users and teams', () => {
  it('are read with scopes of their own', async () => {
    expect((await api.call('GET', '/settings/users/2026-03/11')).body.email).toBe('mia@example.com');
    const byMail = '/settings/v3/users/mia@example.com?idProperty=EMAIL';
    expect((await api.call('GET', byMail)).body.id).toBe('11');
    expect((await api.call('GET', '/settings/users/2026-03/teams')).body.results).toEqual([
      { id: '1', name: 'North', userIds: ['11'], secondaryUserIds: [] },
      { id: '2', name: 'South', userIds: [], secondaryUserIds: ['11'] },
    ]);
    api.portal.tokens.set('demo-owners', ['crm.objects.owners.read']);
    const refused = await api.call('GET', '/settings/users/2026-03', undefined, { token: 'demo-owners' });
    expect(refused.status).toBe(403);
  });
});

describe('the account', () => {
  it("knows its time zone's offset on the day", async () => {
    const { body } = await api.call('GET', '/account-info/2026-09/details');
    expect(body).toMatchObject({
      portalId: 4242001,
      utcOffset: '-05:00',
      utcOffsetMilliseconds: -18_000_000,
    });
  });

  it("counts today's calls against the tier's limit, until midnight there", async () => {
    api.portal.state.limits.setUsedToday(1_000);
    const { body } = await api.call('GET', '/account-info/2026-09/api-usage/daily/private-apps');
    expect(body.results).toMatchObject([
      { currentUsage: 1_001, usageLimit: 625_000, resetsAt: '2026-11-24T05:00:00.000Z' },
    ]);
  });

  it('says how many records and custom properties are in use', async () => {
    await api.call('POST', '/crm/objects/2026-09/contacts', { properties: { city: 'Bern' } });
    const ofContacts = (rows: Array<{ objectTypeId: string }>) =>
      rows.find(({ objectTypeId }) => objectTypeId === '0-1');
    const records = await api.call('GET', '/crm/limits/2026-09/records');
    expect(ofContacts(records.body.hubspotDefinedObjectTypes)).toMatchObject({ usage: 1, limit: 15_000_000 });
    const properties = await api.call('GET', '/crm/limits/2026-09/custom-properties');
    expect(ofContacts(properties.body.byObjectType)).toMatchObject({ usage: 0, limit: 1_000, percentage: 0 });
  });

  it.each([
    ['starter', { pipelines: 2, calculated: 0, types: 0, records: 0 }],
    ['professional', { pipelines: 15, calculated: 5, types: 0, records: 0 }],
    ['enterprise', { pipelines: 100, calculated: 200, types: 10, records: 500_000 }],
  ] as const)('reports the limits that come with %s', async (limitTier, limits) => {
    const portal = await startApiPortal({ limitTier });
    const bodyOf = async (part: string) => (await portal.call('GET', `/crm/limits/2026-09/${part}`)).body;
    expect({
      pipelines: (await bodyOf('pipelines')).customObjectTypes.overallLimit,
      calculated: (await bodyOf('calculated-properties')).overallLimit,
      types: (await bodyOf('custom-object-types')).limit,
      records: (await bodyOf('records')).customObjectTypes.overallLimit,
    }).toEqual(limits);
    await portal.close();
  });

  it('goes by the highest subscription of the account', async () => {
    const portal = await startApiPortal({ limitTier: 'starter', tiers: { sales: 'professional' } });
    const { body } = await portal.call('GET', '/crm/limits/2026-09/pipelines');
    const deals = body.hubspotDefinedObjectTypes.find(
      ({ objectTypeId }: { objectTypeId: string }) => objectTypeId === '0-3',
    );
    expect(deals).toMatchObject({ usage: 1, limit: 15, percentage: 6.67 });
    await portal.close();
  });
});

describe('property validations', () => {
  const rule = '/crm/property-validations/2026-09/0-1/jobtitle/rule-type/MAX_LENGTH';

  it('are kept by property and type', async () => {
    expect((await api.call('PUT', rule, { ruleArguments: ['5'] })).status).toBe(204);
    expect((await api.call('GET', rule)).body).toEqual({ ruleType: 'MAX_LENGTH', ruleArguments: ['5'] });
    const all = await api.call('GET', '/crm/property-validations/2026-09/contacts');
    expect(all.body.results).toMatchObject([{ propertyName: 'jobtitle' }]);
  });

  it.each([
    ['that do not fit the property', 'jobtitle/rule-type/MAX_NUMBER', ['5']],
    ['without number', 'jobtitle/rule-type/MAX_LENGTH', []],
    ['with a broken expression', 'jobtitle/rule-type/REGEX', ['(']],
  ])('are refused %s', async (_what, path, ruleArguments) => {
    const { status } = await api.call('PUT', `/crm/property-validations/2026-09/0-1/${path}`, {
      ruleArguments,
    });
    expect(status).toBe(400);
  });
});

describe('the rules of admins', () => {
  const post = (body: unknown) =>
    fetch(`${api.url}/_portal/rules`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('are kept under object type ids, and cleared', async () => {
    const rules = {
      conditionalRequired: [
        {
          objectType: 'deals',
          controllingProperty: 'dealstage',
          controllingValues: ['closedlost'],
          requiredProperties: ['closed_lost_reason'],
        },
      ],
    };
    expect((await post(rules)).status).toBe(200);
    expect(api.portal.state.rules.conditionalRequired).toMatchObject([{ objectTypeId: '0-3' }]);
    await fetch(`${api.url}/_portal/rules`, { method: 'DELETE' });
    expect(api.portal.state.rules.conditionalRequired).toEqual([]);
  });

  it('are refused with a plain sentence when they say nothing', async () => {
    expect((await post({ createRequired: [{ objectType: 'deals', requiredProperties: [] }] })).status).toBe(
      400,
    );
    const unknown = await post({ createRequired: [{ objectType: 'unicorns', requiredProperties: ['x'] }] });
    expect(await unknown.json()).toMatchObject({ message: 'Unable to infer object type from: unicorns' });
  });
});
