import { startApiPortal, type ApiPortal } from '../support/api-portal';

const CONTACTS = '/crm/objects/2026-09/contacts';

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const batch = (action: string, inputs: unknown[], more: object = {}) =>
  api.call('POST', `${CONTACTS}/batch/${action}`, { inputs, ...more });

const emails = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ properties: { email: `p${index}@example.com` } }));

const count = () => api.portal.state.objects.count('0-1');

describe('batch create', () => {
  it('creates 100 at once with 201 and refuses 101', async () => {
    const { status, body } = await batch('create', emails(100));
    expect(status).toBe(201);
    expect(body.results).toHaveLength(100);
    expect((await batch('create', emails(101))).status).toBe(400);
  });

  it('is all or nothing without trace ids', async () => {
    const { status } = await batch('create', [...emails(2), { properties: { email: 'not an address' } }]);
    expect(status).toBe(400);
    expect(count()).toBe(0);
  });

  it('refuses the same address twice in one batch, whole', async () => {
    const { status } = await batch('create', [...emails(1), { properties: { email: 'P0@example.com' } }]);
    expect(status).toBe(409);
    expect(count()).toBe(0);
  });

  it('answers 207 with trace ids: the good ones are written, each failure names its input', async () => {
    const { status, body } = await batch('create', [
      { ...emails(1)[0], objectWriteTraceId: 'a' },
      { properties: { hs_lead_status: 'NOPE' }, objectWriteTraceId: 'b' },
    ]);
    expect(status).toBe(207);
    expect(body).toMatchObject({
      status: 'COMPLETE',
      numErrors: 1,
      results: [{ objectWriteTraceId: 'a' }],
      errors: [{ status: 'error', category: 'VALIDATION_ERROR', context: { objectWriteTraceId: ['b'] } }],
    });
    expect(count()).toBe(1);
  });
});

describe('batch read', () => {
  it('answers 207 naming the ids that are not there', async () => {
    const created = await batch('create', emails(2));
    const ids = created.body.results.map((record: { id: string }) => record.id);
    const { status, body } = await batch(
      'read',
      [...ids, '9999'].map((id) => ({ id })),
      {
        properties: ['email'],
      },
    );
    expect(status).toBe(207);
    expect(body.results).toHaveLength(2);
    expect(body.errors[0]).toMatchObject({ category: 'OBJECT_NOT_FOUND', context: { ids: ['9999'] } });
  });

  it('reads by address, and gives a record asked for twice once', async () => {
    await batch('create', emails(1));
    const twice = [{ id: 'p0@example.com' }, { id: 'p0@example.com' }];
    const { status, body } = await batch('read', twice, { idProperty: 'email', properties: ['email'] });
    expect(status).toBe(200);
    expect(body.results).toHaveLength(1);
  });

  it('takes 100, but 50 with history, and says so in HubSpot’s words', async () => {
    const inputs = Array.from({ length: 51 }, (_, index) => ({ id: String(index) }));
    const { status, body } = await batch('read', inputs, { propertiesWithHistory: ['email'] });
    expect(status).toBe(400);
    expect(body.message).toBe(
      'The maximum number of inputs supported in a batch request for property histories is 50',
    );
    expect((await batch('read', [...inputs, ...inputs])).status).toBe(400);
  });
});

describe('batch update', () => {
  it('is all or nothing without trace ids', async () => {
    const { body } = await batch('create', emails(2));
    const [first, second] = body.results;
    const answer = await batch('update', [
      { id: first.id, properties: { firstname: 'Changed' } },
      { id: second.id, properties: { no_such_property: 'x' } },
    ]);
    expect(answer.status).toBe(400);
    const read = await api.call('GET', `${CONTACTS}/${first.id}?properties=firstname`);
    expect(read.body.properties.firstname).toBeNull();
  });

  it('refuses one record named twice', async () => {
    const { body } = await batch('create', emails(1));
    const { id } = body.results[0];
    const answer = await batch('update', [
      { id, properties: { firstname: 'A' } },
      { id, properties: { firstname: 'B' } },
    ]);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toBe(`Duplicate IDs found in batch input: [${id}]. IDs must be unique`);
  });

  it('finds records by address', async () => {
    await batch('create', emails(1));
    const answer = await batch('update', [
      { id: 'p0@example.com', idProperty: 'email', properties: { firstname: 'A' } },
    ]);
    expect(answer.body.results[0].properties.firstname).toBe('A');
  });
});

describe('leads', () => {
  const lead = { properties: { hs_lead_name: 'Fair visitors' } };
  const call = (path: string, body: object) => api.call('POST', `/crm/objects/2026-09/leads${path}`, body);
  const about = (id: string) => ({
    ...lead,
    associations: [
      { to: { id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 578 }] },
    ],
  });

  it('are created with the contact that they are about, and not without', async () => {
    const { body: contact } = await api.call('POST', CONTACTS, emails(1)[0]);
    expect((await call('', lead)).status).toBe(400);
    expect((await call('/batch/create', { inputs: [lead] })).status).toBe(400);
    expect((await call('', about(contact.id))).status).toBe(201);
    expect(api.portal.state.objects.count('0-136')).toBe(1);
  });

  it('cannot be created by an upsert, which takes no associations', async () => {
    await api.call('POST', '/crm/properties/2026-09/leads', {
      name: 'ref',
      label: 'Reference',
      type: 'string',
      fieldType: 'text',
      groupName: 'lead_information',
      hasUniqueValue: true,
    });
    const inputs = [{ id: 'A1', idProperty: 'ref', properties: lead.properties }];
    const { status, body } = await call('/batch/upsert', { inputs });
    expect({ status, message: body.message }).toEqual({
      status: 400,
      message: expect.stringContaining('association'),
    });
    expect(api.portal.state.objects.count('0-136')).toBe(0);
  });
});

describe('batch upsert', () => {
  it('creates what is missing and changes what is there, and says which', async () => {
    await batch('create', emails(1));
    const input = (id: string) => ({ id, idProperty: 'email', properties: { firstname: 'A' } });
    const { status, body } = await batch('upsert', [input('p0@example.com'), input('new@example.com')]);
    expect(status).toBe(200);
    expect(body.results.map((record: { new: boolean }) => record.new)).toEqual([false, true]);
    expect(body.results[1].properties.email).toBe('new@example.com');
    expect(count()).toBe(2);
  });

  it('repeated changes nothing more', async () => {
    const input = { id: 'new@example.com', idProperty: 'email', properties: { firstname: 'A' } };
    await batch('upsert', [input]);
    const { body } = await batch('upsert', [input]);
    expect(body.results[0].new).toBe(false);
    expect(count()).toBe(1);
  });

  it('refuses a property that is not unique', async () => {
    const answer = await batch('upsert', [{ id: 'A', idProperty: 'firstname', properties: {} }]);
    expect(answer.status).toBe(400);
  });
});

describe('batch archive', () => {
  it('answers 204 and passes over ids that are not there', async () => {
    const { body } = await batch('create', emails(2));
    const answer = await batch('archive', [{ id: body.results[0].id }, { id: '9999' }]);
    expect(answer.status).toBe(204);
    expect(count()).toBe(1);
  });
});
