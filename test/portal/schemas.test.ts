import { startApiPortal, type ApiPortal } from '../support/api-portal';

const BASE = '/crm-object-schemas/2026-09/schemas';
const schema = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  labels: { singular: 'Visit', plural: 'Visits' },
  primaryDisplayProperty: 'title',
  secondaryDisplayProperties: [],
  requiredProperties: ['title'],
  searchableProperties: ['title'],
  allowsSensitiveProperties: false,
  associatedObjects: ['CONTACT', '0-3'],
  properties: [{ name: 'title', label: 'Title', type: 'string', fieldType: 'text' }],
  ...more,
});

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

describe('a custom object', () => {
  it('has its records, properties and associations as soon as its schema is there', async () => {
    const { body } = await api.call('POST', BASE, schema('visit'));
    expect(body.fullyQualifiedName).toBe('p4242001_visit');
    expect(body.objectTypeId).toMatch(/^2-\d+$/);
    const properties = await api.call('GET', '/crm/properties/2026-09/p4242001_visit');
    expect(properties.body.results.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['title', 'hs_object_id', 'hs_createdate']),
    );
    const labels = await api.call('GET', `/crm/associations/2026-09/${body.objectTypeId}/contacts/labels`);
    const [{ category, typeId }] = labels.body.results;
    const contact = await api.call('POST', '/crm/objects/2026-09/contacts', {
      properties: { email: 'ada@example.com' },
      associations: [],
    });
    const types = [{ associationCategory: category, associationTypeId: typeId }];
    const made = await api.call('POST', '/crm/objects/2026-09/p4242001_visit', {
      properties: { title: 'First' },
      associations: [{ to: { id: contact.body.id }, types }],
    });
    expect(made.status).toBe(201);
    const read = { inputs: [{ id: contact.body.id }] };
    const links = await api.call(
      'POST',
      '/crm/associations/2026-09/contacts/p4242001_visit/batch/read',
      read,
    );
    expect(links.body.results[0].to[0].toObjectId).toBe(made.body.id);
  });

  it('is found by id, fully qualified and short name, but not by its bare name', async () => {
    const { objectTypeId } = (await api.call('POST', BASE, schema('visit'))).body;
    for (const name of [objectTypeId, 'p4242001_visit', 'p_visit']) {
      expect((await api.call('GET', `${BASE}/${name}`)).status).toBe(200);
    }
    const bare = await api.call('GET', '/crm/objects/2026-09/visit');
    expect(bare.status).toBe(400);
    expect(bare.body.message).toBe('Unable to infer object type from: visit');
  });

  it.each([
    ['a required property that it does not have', schema('visit', { requiredProperties: ['nothing'] })],
    ['a display property that it does not have', schema('visit', { primaryDisplayProperty: 'nothing' })],
    ['a label too few', schema('visit', { labels: { singular: 'Visit' } })],
    ['no properties', schema('visit', { properties: [], requiredProperties: [], searchableProperties: [] })],
    [
      'a property that is wrong',
      schema('visit', { properties: [{ name: 'Title', label: 'T', type: 'string', fieldType: 'text' }] }),
    ],
    ['an unknown associated object', schema('visit', { associatedObjects: ['UNICORN'] })],
    ['a name with a hyphen', schema('my-visit')],
  ])('is refused whole with %s', async (_what, input) => {
    expect((await api.call('POST', BASE, input)).status).toBe(400);
    expect((await api.call('GET', BASE)).body.results).toEqual([]);
    expect((await api.call('POST', BASE, schema('visit'))).status).toBe(201);
  });

  it('cannot be an eleventh, nor take a name twice', async () => {
    for (let n = 1; n <= 10; n += 1) await api.call('POST', BASE, schema(`visit_${n}`));
    expect((await api.call('POST', BASE, schema('visit_1'))).status).toBe(409);
    expect((await api.call('POST', BASE, schema('visit_11'))).body.subCategory).toBe(
      'ObjectTypeDefinition.OBJECT_TYPE_LIMIT_REACHED',
    );
    const usage = await api.call('GET', '/crm/limits/2026-09/custom-object-types');
    expect(usage.body).toEqual({ usage: 10, limit: 10, percentage: 100 });
  });

  it('stays while it has records, and gives its name free when it is deleted for good', async () => {
    const { objectTypeId } = (await api.call('POST', BASE, schema('visit'))).body;
    const record = { properties: { title: 'One' }, associations: [] };
    const { id } = (await api.call('POST', `/crm/objects/2026-09/${objectTypeId}`, record)).body;
    expect((await api.call('DELETE', `${BASE}/${objectTypeId}`)).status).toBe(400);
    await api.call('DELETE', `/crm/objects/2026-09/${objectTypeId}/${id}`);
    expect((await api.call('DELETE', `${BASE}/${objectTypeId}?archived=true`)).status).toBe(204);
    expect((await api.call('GET', `/crm/objects/2026-09/${objectTypeId}`)).status).toBe(400);
    expect((await api.call('POST', BASE, schema('visit'))).status).toBe(201);
  });

  it('takes new required properties by PATCH, which the next record must have', async () => {
    await api.call('POST', BASE, schema('visit'));
    const place = {
      name: 'place',
      label: 'Place',
      type: 'string',
      fieldType: 'text',
      groupName: 'visit_information',
    };
    await api.call('POST', '/crm/properties/2026-09/p4242001_visit', place);
    const change = { requiredProperties: ['title', 'place'], clearDescription: false };
    expect((await api.call('PATCH', `${BASE}/p4242001_visit`, change)).status).toBe(200);
    const record = { properties: { title: 'No place' }, associations: [] };
    expect((await api.call('POST', '/crm/objects/2026-09/p4242001_visit', record)).status).toBe(400);
  });
});
