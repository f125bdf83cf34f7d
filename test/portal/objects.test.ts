import { asHost, startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';

const CONTACTS = '/crm/objects/2026-09/contacts';
const DEALS = '/crm/objects/2026-09/deals';

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const create = async (properties: Record<string, string>, path = CONTACTS) =>
  (await api.call('POST', path, { properties })).body;

describe('creating and reading a record', () => {
  it('gives the record back with id, dates and the values written', async () => {
    const { status, body } = await api.call('POST', CONTACTS, {
      properties: { email: 'Ada@Example.com', firstname: 'Ada' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      archived: false,
      createdAt: new Date(api.clock.now()).toISOString(),
      properties: { email: 'ada@example.com', firstname: 'Ada', hs_object_id: body.id },
    });
  });

  it('reads by e-mail in any case, and by the typed client’s path', async () => {
    const { id } = await create({ email: 'ada@example.com' });
    const byEmail = await api.call('GET', `${CONTACTS}/ADA@example.com?idProperty=email`);
    const typed = await api.call(
      'GET',
      `/crm/v3/objects/contacts/${id}?properties=email&properties=firstname`,
    );
    expect(byEmail.body.id).toBe(id);
    expect(typed.body.properties).toMatchObject({ email: 'ada@example.com', firstname: null });
  });

  it('names a hundred of its associations, and the cursor to the others', async () => {
    const { state } = api.portal;
    const { id } = await create({ email: 'ada@example.com' });
    const calls = Array.from(
      { length: 130 },
      () =>
        state.objects.insert('0-48', {
          properties: {},
          createdAt: api.clock.now(),
          source: { sourceType: 'CRM_UI' },
        }).id,
    );
    for (const call of calls) state.associations.linkDefault('0-1', id, '0-48', call);
    const { body } = await api.call('GET', `${CONTACTS}/${id}?associations=calls,deals`);
    expect(body.associations.calls.results).toHaveLength(100);
    const { after } = body.associations.calls.paging.next;
    const rest = await api.call(
      'GET',
      `/crm/objects/2026-03/contacts/${id}/associations/calls?after=${after}`,
    );
    const named = [...body.associations.calls.results, ...rest.body.results];
    expect(
      new Set(named.map((one: { id?: string; toObjectId?: string }) => String(one.id ?? one.toObjectId)))
        .size,
    ).toBe(130);
    expect(body.associations).not.toHaveProperty('deals');
  });

  it('leaves out names that no property has, without a word', async () => {
    const { id } = await create({ email: 'ada@example.com' });
    const { status, body } = await api.call('GET', `${CONTACTS}/${id}?properties=no_such_property,email`);
    expect(status).toBe(200);
    expect(body.properties).not.toHaveProperty('no_such_property');
  });

  it('answers 404 for a record that is not there and 400 for a type that nobody knows', async () => {
    expect((await api.call('GET', `${CONTACTS}/999999`)).body).toMatchObject({
      category: 'OBJECT_NOT_FOUND',
    });
    const unknown = await api.call('GET', '/crm/objects/2026-09/unicorns/1');
    expect(unknown.status).toBe(400);
    expect(unknown.body.message).toBe('Unable to infer object type from: unicorns');
  });

  it('refuses an idProperty that is not unique', async () => {
    const { status } = await api.call('GET', `${CONTACTS}/Ada?idProperty=firstname`);
    expect(status).toBe(400);
  });

  it('refuses a second contact with the same address by 409 and names the first', async () => {
    const { id } = await create({ email: 'ada@example.com' });
    const { status, body } = await api.call('POST', CONTACTS, { properties: { email: 'ADA@example.com' } });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      category: 'CONFLICT',
      message: `Contact already exists. Existing ID: ${id}`,
    });
  });

  it('creates with associations to records that exist, and refuses others whole', async () => {
    const contact = await create({ email: 'ada@example.com' });
    const association = (id: string, associationTypeId: number) => ({
      to: { id },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
    });
    const deal = await api.call('POST', DEALS, {
      properties: { dealname: 'Deal' },
      associations: [association(contact.id, 3)],
    });
    const read = await api.call('GET', `${DEALS}/${deal.body.id}?associations=contacts,companies`);
    expect(read.body.associations).toEqual({
      contacts: { results: [{ id: contact.id, type: 'deal_to_contact' }] },
    });
    const before = api.portal.state.objects.count('0-3');
    for (const wrong of [association('424242', 3), association(contact.id, 9999)]) {
      const refused = await api.call('POST', DEALS, { properties: { dealname: 'X' }, associations: [wrong] });
      expect(refused.status).toBe(400);
    }
    expect(api.portal.state.objects.count('0-3')).toBe(before);
  });

  it('requires what the type requires', async () => {
    const { status, body } = await api.call('POST', '/crm/objects/2026-09/notes', {
      properties: { hs_note_body: 'Called' },
    });
    expect(status).toBe(400);
    expect(body.message).toBe('Error creating NOTE. Some required properties were not set.');
    expect(body.context.properties).toEqual(['hs_timestamp']);
  });

  it('says which field of a malformed body is missing, and what of it is no JSON', async () => {
    expect((await api.call('POST', CONTACTS, {})).body.message).toContain('properties');
    const response = await fetch(api.url + CONTACTS, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-x' },
      body: '{',
    });
    expect(response.status).toBe(400);
  });
});

describe('changing and deleting a record', () => {
  it('changes only what is given, clears with an empty text, and keeps the history newest first', async () => {
    const { id } = await create({ email: 'ada@example.com', jobtitle: 'Analyst' });
    api.clock.advance(1000);
    await api.call('PATCH', `${CONTACTS}/${id}`, { properties: { jobtitle: 'Director' } });
    api.clock.advance(1000);
    await api.call('PATCH', `${CONTACTS}/${id}`, { properties: { jobtitle: '' } }, asHost);
    const { body } = await api.call(
      'GET',
      `${CONTACTS}/${id}?properties=jobtitle&propertiesWithHistory=jobtitle`,
    );
    expect(body.properties.jobtitle).toBeNull();
    expect(body.propertiesWithHistory.jobtitle.map((version: { value: string }) => version.value)).toEqual([
      '',
      'Director',
      'Analyst',
    ]);
    expect(body.propertiesWithHistory.jobtitle[0]).toMatchObject({
      sourceType: 'CRM_UI',
      sourceId: 'userId:7',
      updatedByUserId: 7,
    });
    expect(Date.parse(body.updatedAt) - Date.parse(body.createdAt)).toBe(2000);
  });

  it('adds nothing to the history when a value stays the same', async () => {
    const { id } = await create({ firstname: 'Ada' });
    await api.call('PATCH', `${CONTACTS}/${id}`, { properties: { firstname: 'Ada' } });
    const { body } = await api.call('GET', `${CONTACTS}/${id}?propertiesWithHistory=firstname`);
    expect(body.propertiesWithHistory.firstname).toHaveLength(1);
  });

  it('deletes into the recycling bin: gone from reads and lists, there when asked for archived ones', async () => {
    const { id } = await create({ email: 'ada@example.com' });
    expect((await api.call('DELETE', `${CONTACTS}/${id}`)).status).toBe(204);
    expect((await api.call('DELETE', `${CONTACTS}/${id}`)).status).toBe(204);
    expect((await api.call('GET', `${CONTACTS}/${id}`)).status).toBe(404);
    const archived = await api.call('GET', `${CONTACTS}/${id}?archived=true`);
    expect(archived.body).toMatchObject({
      archived: true,
      archivedAt: new Date(api.clock.now()).toISOString(),
    });
    expect((await api.call('POST', CONTACTS, { properties: { email: 'ada@example.com' } })).status).toBe(201);
  });

  it('deleting a record takes it out of the other side’s associations and counts', async () => {
    const contact = await create({ email: 'ada@example.com' });
    const deal = await create({ dealname: 'Deal' }, DEALS);
    api.portal.state.associations.linkDefault('0-3', deal.id, '0-1', contact.id);
    const count = async () =>
      (await api.call('GET', `${DEALS}/${deal.id}?properties=num_associated_contacts`)).body.properties
        .num_associated_contacts;
    expect(await count()).toBe('1');
    await api.call('DELETE', `${CONTACTS}/${contact.id}`);
    expect(await count()).toBe('0');
  });

  it('forgets a contact for good on request, even by an address that nobody has', async () => {
    const { id } = await create({ email: 'ada@example.com' });
    const forget = (objectId: string) =>
      api.call('POST', `${CONTACTS}/gdpr-delete`, { objectId, idProperty: 'email' });
    expect((await forget('ada@example.com')).status).toBe(204);
    expect((await forget('nobody@example.com')).status).toBe(204);
    expect((await api.call('GET', `${CONTACTS}/${id}?archived=true`)).status).toBe(404);
  });
});

describe('listing records', () => {
  it('pages by cursor until there is no next page, each record once', async () => {
    for (let index = 0; index < 25; index += 1) await create({ firstname: `Person ${index}` });
    const seen: string[] = [];
    let path: string | undefined = `${CONTACTS}?limit=10`;
    while (path) {
      const { body }: ApiAnswer = await api.call('GET', path);
      seen.push(...body.results.map((record: { id: string }) => record.id));
      path = body.paging && `${CONTACTS}?limit=10&after=${body.paging.next.after}`;
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it.each([
    ['limit=101', 'more than 100'],
    ['limit=51&propertiesWithHistory=email', 'more than 50 with history'],
    ['limit=0', 'none'],
    ['after=abc', 'a cursor it never gave'],
  ])('refuses %s (%s)', async (query) => {
    expect((await api.call('GET', `${CONTACTS}?${query}`)).status).toBe(400);
  });
});

describe('merging two records', () => {
  const merge = (primaryObjectId: string, objectIdToMerge: string) =>
    api.call('POST', `${CONTACTS}/merge`, { primaryObjectId, objectIdToMerge });

  it('makes a new record that both old ids and both addresses lead to', async () => {
    const ada = await create({ email: 'ada@example.com', lifecyclestage: 'lead', city: 'Bern' });
    api.clock.advance(1000);
    const other = await create({
      email: 'ada.l@example.com',
      lifecyclestage: 'customer',
      city: 'Basel',
      jobtitle: 'CTO',
    });
    const { status, body } = await merge(ada.id, other.id);
    expect(status).toBe(200);
    expect([ada.id, other.id]).not.toContain(body.id);
    const names = 'email,city,jobtitle,lifecyclestage,hs_merged_object_ids,hs_additional_emails';
    const read = await api.call('GET', `${CONTACTS}/${other.id}?properties=${names}`);
    expect(read.body).toMatchObject({
      id: body.id,
      createdAt: ada.createdAt,
      properties: {
        email: 'ada@example.com',
        city: 'Bern',
        jobtitle: 'CTO',
        lifecyclestage: 'customer',
        hs_merged_object_ids: `${ada.id};${other.id}`,
        hs_additional_emails: 'ada.l@example.com',
      },
    });
    const byOldAddress = await api.call('GET', `${CONTACTS}/ada.l@example.com?idProperty=email`);
    expect(byOldAddress.body.id).toBe(body.id);
    const patched = await api.call('PATCH', `${CONTACTS}/${ada.id}`, { properties: { city: 'Chur' } });
    expect(patched.body.id).toBe(body.id);
  });

  it('moves the associations of both', async () => {
    const [ada, other] = [await create({ firstname: 'A' }), await create({ firstname: 'B' })];
    const deals = [await create({ dealname: '1' }, DEALS), await create({ dealname: '2' }, DEALS)];
    api.portal.state.associations.linkDefault('0-1', ada.id, '0-3', deals[0].id);
    api.portal.state.associations.linkDefault('0-1', other.id, '0-3', deals[1].id);
    await merge(ada.id, other.id);
    const { body } = await api.call('GET', `${CONTACTS}/${ada.id}?associations=deals`);
    expect(body.associations.deals.results.map((link: { id: string }) => link.id)).toEqual([
      deals[0].id,
      deals[1].id,
    ]);
  });

  it('refuses to merge a record with itself or with one that is gone', async () => {
    const ada = await create({ firstname: 'A' });
    expect((await merge(ada.id, ada.id)).status).toBe(400);
    expect((await merge(ada.id, '99999')).status).toBe(404);
  });
});
