import { startApiPortal, type ApiPortal } from '../support/api-portal';

const BASE = '/crm/associations/2026-09/deals/contacts';
const source = { createdAt: 0, source: { sourceType: 'CRM_UI' as const } };

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const insert = (objectTypeId: string): string =>
  api.portal.state.objects.insert(objectTypeId, { properties: {}, ...source }).id;
const read = (...inputs: Array<{ id: string; after?: string }>) =>
  api.call('POST', `${BASE}/batch/read`, { inputs });

describe('reading associations in a batch', () => {
  it('reports a record without any as an error of a 207, not as an empty result', async () => {
    const [deal, lonely, contact] = [insert('0-3'), insert('0-3'), insert('0-1')];
    api.portal.state.associations.linkDefault('0-3', deal, '0-1', contact);
    const { status, body } = await read({ id: deal }, { id: lonely });
    expect(status).toBe(207);
    expect(body.results).toEqual([
      {
        from: { id: deal },
        to: [
          {
            toObjectId: contact,
            associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 3, label: null }],
          },
        ],
      },
    ]);
    expect(body.errors[0]).toMatchObject({
      subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
      context: { fromObjectId: [lonely] },
    });
  });

  it('gives 500 at a time and the rest by cursor', async () => {
    const deal = insert('0-3');
    for (let n = 0; n < 501; n += 1) {
      api.portal.state.associations.linkDefault('0-3', deal, '0-1', insert('0-1'));
    }
    const [first] = (await read({ id: deal })).body.results;
    expect(first.to).toHaveLength(500);
    const [rest] = (await read({ id: deal, after: first.paging.next.after })).body.results;
    expect(rest.to).toHaveLength(1);
    expect(rest.paging).toBeUndefined();
  });

  it('leaves deleted records out', async () => {
    const [deal, contact] = [insert('0-3'), insert('0-1')];
    api.portal.state.associations.linkDefault('0-3', deal, '0-1', contact);
    await api.call('DELETE', `/crm/objects/2026-09/contacts/${contact}`);
    expect((await read({ id: deal })).body.results).toEqual([]);
  });

  it('takes 1,000 inputs and no more', async () => {
    const { status, body } = await read(...Array.from({ length: 1_001 }, (_, n) => ({ id: String(n) })));
    expect(status).toBe(400);
    expect(body.message).toContain('1000');
  });
});

describe('writing associations', () => {
  it('refuses records and types that are not there, and keeps the good pairs of a batch', async () => {
    const [deal, contact] = [insert('0-3'), insert('0-1')];
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 }];
    const input = (toId: string) => ({ from: { id: deal }, to: { id: toId }, types });
    const { status, body } = await api.call('POST', `${BASE}/batch/create`, {
      inputs: [input('99999999'), input(contact)],
    });
    expect(status).toBe(207);
    expect(body).toMatchObject({ numErrors: 1, results: [{ toObjectId: contact }] });
    const wrong = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }];
    const path = `/crm/objects/2026-09/deals/${deal}/associations/contacts/${contact}`;
    expect((await api.call('PUT', path, wrong)).status).toBe(400);
  });

  it('keeps to the most targets that an admin set for a label', async () => {
    const made = await api.call('POST', `${BASE}/labels`, { name: 'champion', label: 'Champion' });
    const { typeId, category } = made.body.results[0];
    const settings = '/crm/associations/2026-09/definitions/configurations/deals/contacts/batch/create';
    await api.call('POST', settings, { inputs: [{ category, typeId, maxToObjectIds: 1 }] });
    const deal = insert('0-3');
    const label = (contact: string) =>
      api.call('PUT', `/crm/objects/2026-09/deals/${deal}/associations/contacts/${contact}`, [
        { associationCategory: category, associationTypeId: typeId },
      ]);
    expect((await label(insert('0-1'))).status).toBe(201);
    expect((await label(insert('0-1'))).body.subCategory).toBe('crm.associations.ASSOCIATION_LIMIT_EXCEEDED');
  });

  it('needs the write scopes of both object types', async () => {
    api.portal.tokens.set('demo-deals', ['crm.objects.deals.write', 'crm.objects.deals.read']);
    const { status } = await api.call('POST', `${BASE}/batch/read`, { inputs: [] }, { token: 'demo-deals' });
    expect(status).toBe(403);
  });

  it('has the single-record list on 2026-03 and answers 501 on 2026-09, whose specification lacks it', async () => {
    const deal = insert('0-3');
    const path = (version: string) => `/crm/objects/${version}/deals/${deal}/associations/contacts`;
    expect((await api.call('GET', path('2026-03'))).body).toEqual({ results: [] });
    expect((await api.call('GET', path('2026-09'))).status).toBe(501);
  });
});

describe('labels', () => {
  it('have names that are unique in the whole account', async () => {
    const label = { name: 'adviser', label: 'Adviser' };
    await api.call('POST', `${BASE}/labels`, label);
    const elsewhere = '/crm/associations/2026-09/companies/contacts/labels';
    expect((await api.call('POST', elsewhere, label)).status).toBe(409);
  });

  it('leave the records associated when they are deleted', async () => {
    const [deal, contact] = [insert('0-3'), insert('0-1')];
    const made = await api.call('POST', `${BASE}/labels`, { name: 'adviser', label: 'Adviser' });
    const { typeId, category } = made.body.results[0];
    await api.call('PUT', `/crm/objects/2026-09/deals/${deal}/associations/contacts/${contact}`, [
      { associationCategory: category, associationTypeId: typeId },
    ]);
    await api.call('DELETE', `${BASE}/labels/${typeId}`);
    const [{ to }] = (await read({ id: deal })).body.results;
    expect(to[0].associationTypes).toEqual([{ category: 'HUBSPOT_DEFINED', typeId: 3, label: null }]);
  });
});
