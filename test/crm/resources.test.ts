import { isRuleRefusal, MACHINE_API, propertiesRequiredByRule } from '@tandem/crm';
import type { InputOutcome, NewRecord } from '@tandem/crm';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

const person = (place: number): NewRecord => ({
  properties: { email: `person${place}@example.com`, firstname: `Person ${place}` },
});

const people = (count: number) => Array.from({ length: count }, (_, place) => person(place));

const failures = <Input, Result>(outcomes: Array<InputOutcome<Input, Result>>) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]));

const ids = <Input, Result extends { id: string }>(outcomes: Array<InputOutcome<Input, Result>>) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [outcome.result.id] : []));

describe('records', () => {
  it('are created with associations, read with what was asked for, and changed', async () => {
    const { crm } = portal.connect();
    const company = await crm.objects.create('companies', { properties: { name: 'Nordwind' } });
    const contact = await crm.objects.create('contacts', {
      ...person(1),
      associations: [
        {
          to: { id: company.id },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }],
        },
      ],
    });
    await crm.objects.update('contacts', contact.id, { lastname: 'Berg', firstname: null });
    const read = await crm.objects.get('contacts', contact.id, {
      properties: ['lastname', 'firstname'],
      propertiesWithHistory: ['lastname'],
      associations: ['companies'],
    });
    expect(read.properties).toMatchObject({ lastname: 'Berg' });
    expect(read.properties.firstname ?? null).toBeNull();
    expect(read.propertiesWithHistory?.lastname?.map(({ value }) => value)).toEqual(['Berg']);
    expect(read.associations?.companies?.results.map(({ id }) => id)).toContain(company.id);
  });

  it('are found by a property with unique values', async () => {
    const { crm } = portal.connect();
    const { id } = await crm.objects.create('contacts', person(1));
    const found = await crm.objects.get('contacts', 'person1@example.com', { idProperty: 'email' });
    expect(found.id).toBe(id);
  });

  it('are written to the release that is asked for', async () => {
    const { crm, tries } = portal.connect();
    await crm.objects.create('contacts', person(1));
    await crm.objects.create('contacts', person(2), { version: MACHINE_API });
    expect(tries.map(({ path }) => path)).toEqual([
      '/crm/objects/2026-09/contacts',
      '/crm/objects/2026-03/contacts',
    ]);
  });

  it('come page by page until the last', async () => {
    const { crm, tries } = portal.connect();
    await crm.objects.batchCreate('contacts', people(230));
    tries.length = 0;
    const sizes: number[] = [];
    for await (const page of crm.objects.pages('contacts', { properties: ['email'] }))
      sizes.push(page.length);
    expect(sizes).toEqual([100, 100, 30]);
    expect(tries).toHaveLength(3);
  });

  it('are searched, page by page', async () => {
    const { crm } = portal.connect();
    await crm.objects.batchCreate('contacts', people(7));
    const query = {
      filterGroups: [
        {
          filters: [
            {
              propertyName: 'email',
              operator: 'IN' as const,
              values: ['person2@example.com', 'person5@example.com'],
            },
          ],
        },
      ],
      properties: ['email'],
      sort: '-email',
      limit: 1,
    };
    const first = await crm.objects.search('contacts', query);
    expect(first).toMatchObject({ total: 2, records: [{ properties: { email: 'person5@example.com' } }] });
    const second = await crm.objects.search('contacts', { ...query, after: first.after });
    expect(second.records[0]?.properties.email).toBe('person2@example.com');
    expect(second.after).toBeUndefined();
  });
});

describe("the rules of the portal's admin", () => {
  const setRule = () =>
    portal.portal.state.rules.replace({
      conditionalRequired: [
        {
          objectTypeId: '0-1',
          controllingProperty: 'lifecyclestage',
          controllingValues: ['customer'],
          requiredProperties: ['city'],
        },
      ],
    });

  it('refuse what people write without the property that they demand, and name it', async () => {
    const { crm } = portal.connect();
    const { id } = await crm.objects.create('contacts', person(1));
    setRule();
    const error: unknown = await crm.objects
      .update('contacts', id, { lifecyclestage: 'customer' })
      .catch((reason: unknown) => reason);
    expect(isRuleRefusal(error)).toBe(true);
    expect(propertiesRequiredByRule(error)).toEqual(['city']);
    await crm.objects.update('contacts', id, { lifecyclestage: 'customer', city: 'Oslo' });
  });

  it('do not hold up what machines write', async () => {
    const { crm } = portal.connect();
    const { id } = await crm.objects.create('contacts', person(1));
    setRule();
    const written = await crm.objects.update(
      'contacts',
      id,
      { lifecyclestage: 'customer' },
      { version: MACHINE_API },
    );
    expect(written.properties.lifecyclestage).toBe('customer');
  });
});

describe('batches', () => {
  it('read 100 a call, 50 with histories, and name what is missing', async () => {
    const { crm, tries } = portal.connect();
    const created = ids(await crm.objects.batchCreate('contacts', people(120)));
    tries.length = 0;
    const read = await crm.objects.batchRead('contacts', [...created, '404404'], { properties: ['email'] });
    expect(read.records.map(({ id }) => id).sort()).toEqual([...created].sort());
    expect(read.missing).toEqual(['404404']);
    expect(tries).toHaveLength(2);
    await crm.objects.batchRead('contacts', created, { propertiesWithHistory: ['email'] });
    expect(tries).toHaveLength(2 + 3);
  });

  it('ask again for what a half-failed read left out, and never call it missing', async () => {
    const { crm, tries } = portal.connect();
    const created = ids(await crm.objects.batchCreate('contacts', people(8)));
    tries.length = 0;
    portal.fail({ fault: 'half-batch', times: 2, match: { pathIncludes: 'batch/read' } });
    const { records, missing } = await crm.objects.batchRead('contacts', created);
    expect(records).toHaveLength(8);
    expect(missing).toEqual([]);
    expect(tries.map(({ status }) => status)).toEqual([207, 207, 200]);
  });

  it('create 100 a call and tell what became of each input', async () => {
    const { crm, tries } = portal.connect();
    const outcomes = await crm.objects.batchCreate('contacts', people(205));
    expect(tries.map(({ path }) => path)).toEqual(
      Array(3).fill('/crm/objects/2026-09/contacts/batch/create'),
    );
    expect(failures(outcomes)).toEqual([]);
    outcomes.forEach((outcome, place) => {
      expect(outcome.input).toEqual(person(place));
      expect(outcome.ok && outcome.result.properties.email).toBe(`person${place}@example.com`);
    });
  });

  it('keep one taken e-mail address from holding back the others', async () => {
    const { crm } = portal.connect();
    await crm.objects.create('contacts', person(3));
    const outcomes = await crm.objects.batchCreate('contacts', people(10));
    expect(failures(outcomes).map(({ input }) => input)).toEqual([person(3)]);
    expect(portal.portal.state.objects.count('0-1')).toBe(10);
  });

  it('tell a half-failed creation input by input, and repeat it only where that is safe', async () => {
    const { crm } = portal.connect();
    portal.fail({ fault: 'half-batch', times: 1 });
    expect(failures(await crm.objects.batchCreate('contacts', people(6)))).toHaveLength(3);
    portal.fail({ fault: 'half-batch', times: 1 });
    const all = Array.from({ length: 6 }, (_, place) => person(place + 100));
    expect(failures(await crm.objects.batchCreate('contacts', all, { repeatable: true }))).toEqual([]);
  });

  it('change many records, and name the one that is not there', async () => {
    const { crm } = portal.connect();
    const created = ids(await crm.objects.batchCreate('contacts', people(3)));
    const changes = [...created, '404404'].map((id) => ({ id, properties: { city: 'Oslo' } }));
    const outcomes = await crm.objects.batchUpdate('contacts', changes);
    expect(failures(outcomes).map(({ input }) => input.id)).toEqual(['404404']);
    const { records } = await crm.objects.batchRead('contacts', created, { properties: ['city'] });
    expect(records.map(({ properties }) => properties.city)).toEqual(['Oslo', 'Oslo', 'Oslo']);
  });

  it('change what can be changed when a value is bad', async () => {
    const { crm } = portal.connect();
    const created = ids(await crm.objects.batchCreate('contacts', people(9)));
    const changes = created.map((id, place) => ({
      id,
      properties: { lifecyclestage: place === 4 ? 'nonsense' : 'lead' },
    }));
    const outcomes = await crm.objects.batchUpdate('contacts', changes);
    expect(failures(outcomes).map(({ input }) => input.id)).toEqual([created[4]]);
    const { records } = await crm.objects.batchRead('contacts', created, { properties: ['lifecyclestage'] });
    expect(records.filter(({ properties }) => properties.lifecyclestage === 'lead')).toHaveLength(8);
  });

  it('halve a batch that is refused as a whole, until every change is through', async () => {
    const { crm, tries } = portal.connect();
    const [first = '', second = ''] = ids(await crm.objects.batchCreate('contacts', people(2)));
    const changes = [first, second, first].map((id, place) => ({
      id,
      properties: { city: `City ${place}` },
    }));
    tries.length = 0;
    expect(failures(await crm.objects.batchUpdate('contacts', changes))).toEqual([]);
    expect(tries[0]?.status).toBe(400);
    expect((await crm.objects.get('contacts', first, { properties: ['city'] })).properties.city).toBe(
      'City 2',
    );
  });

  it('create or change by a unique property, and say which it was', async () => {
    const { crm } = portal.connect();
    await crm.properties.create('contacts', {
      name: 'membership',
      label: 'Membership',
      type: 'string',
      fieldType: 'text',
      groupName: 'contactinformation',
      hasUniqueValue: true,
    });
    const upsert = (city: string, ...keys: string[]) =>
      crm.objects.batchUpsert(
        'contacts',
        'membership',
        keys.map((id) => ({ id, properties: { city } })),
      );
    await upsert('Oslo', 'a', 'b');
    const outcomes = await upsert('Bergen', 'b', 'c');
    expect(outcomes.map((outcome) => outcome.ok && outcome.result.new)).toEqual([false, true]);
    expect(portal.portal.state.objects.count('0-1')).toBe(3);
  });
});

describe('associations', () => {
  it('are made and read in batches of 100; a record without any is absent', async () => {
    const { crm, tries } = portal.connect();
    const contacts = ids(await crm.objects.batchCreate('contacts', people(130)));
    const deal = await crm.objects.create('deals', {
      properties: { dealname: 'Rollout', dealstage: 'appointmentscheduled', pipeline: 'default' },
    });
    const types = [{ associationCategory: 'HUBSPOT_DEFINED' as const, associationTypeId: 4 }];
    await crm.associations.batchCreate(
      'contacts',
      'deals',
      contacts.slice(0, 129).map((from) => ({ from, to: deal.id, types })),
    );
    tries.length = 0;
    const found = await crm.associations.batchRead('contacts', 'deals', contacts);
    expect(tries).toHaveLength(2);
    expect(found.size).toBe(129);
    expect(found.get(contacts[0] ?? '')).toMatchObject([
      { toObjectId: deal.id, associationTypes: [{ typeId: 4 }] },
    ]);
    const back = await crm.associations.batchRead('deals', 'contacts', [deal.id]);
    expect(back.get(deal.id)).toHaveLength(129);
  });

  it('have kinds with ids', async () => {
    const { crm } = portal.connect();
    const labels = await crm.associations.labels('contacts', 'companies');
    expect(labels.map(({ typeId }) => typeId)).toEqual(expect.arrayContaining([1, 279]));
  });
});

describe('property definitions', () => {
  const definition = {
    name: 'favourite_colour',
    label: 'Favourite colour',
    type: 'string',
    fieldType: 'text',
    groupName: 'contactinformation',
  };

  it('are created once, changed, archived and restored', async () => {
    const { crm } = portal.connect();
    await crm.properties.create('contacts', definition);
    await expect(crm.properties.create('contacts', definition)).rejects.toMatchObject({ status: 409 });
    await crm.properties.update('contacts', definition.name, { label: 'Colour' });
    expect(await crm.properties.get('contacts', definition.name)).toMatchObject({ label: 'Colour' });

    await fetch(`${portal.url}/crm/properties/2026-09/contacts/${definition.name}`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer demo-admin' },
    });
    const named = (list: Array<{ name: string }>) => list.some(({ name }) => name === definition.name);
    expect(named(await crm.properties.list('contacts'))).toBe(false);
    expect(named(await crm.properties.list('contacts', { archived: true }))).toBe(true);
    await crm.properties.create('contacts', definition);
    expect(named(await crm.properties.list('contacts'))).toBe(true);
  });

  it('are created together; one that is there already fails the call', async () => {
    const { crm } = portal.connect();
    const second = { ...definition, name: 'shoe_size', type: 'number', fieldType: 'number' };
    const created = await crm.properties.batchCreate('contacts', [definition, second]);
    expect(created.map(({ name }) => name).sort()).toEqual(['favourite_colour', 'shoe_size']);
    await expect(crm.properties.batchCreate('contacts', [definition])).rejects.toMatchObject({ status: 409 });
  });

  it('are refused with a value that is no option', async () => {
    const { crm } = portal.connect();
    const { id } = await crm.objects.create('contacts', person(1));
    await expect(crm.objects.update('contacts', id, { lifecyclestage: 'nonsense' })).rejects.toMatchObject({
      status: 400,
      category: 'VALIDATION_ERROR',
    });
  });
});

describe('what surrounds records', () => {
  it('is the account, its pipelines and its owners', async () => {
    const { crm } = portal.connect();
    expect(await crm.accountInfo.details()).toMatchObject({ portalId: 4242001, timeZone: 'Europe/Zurich' });
    const [pipeline] = await crm.pipelines.list('deals');
    expect(pipeline?.stages.some(({ metadata }) => metadata.isClosed === 'true')).toBe(true);
    expect(Array.isArray(await crm.owners.list())).toBe(true);
    await expect(crm.owners.get('404404')).rejects.toMatchObject({ status: 404 });
  });

  it('are custom objects, addressed by their fully qualified name', async () => {
    const { crm } = portal.connect();
    const { objectTypeId, fullyQualifiedName } = await crm.schemas.create({
      name: 'boat',
      labels: { singular: 'Boat', plural: 'Boats' },
      description: 'Things that float.',
      primaryDisplayProperty: 'name',
      secondaryDisplayProperties: [],
      requiredProperties: ['name'],
      searchableProperties: ['name'],
      associatedObjects: ['CONTACT'],
      properties: [{ name: 'name', label: 'Name', type: 'string', fieldType: 'text', hasUniqueValue: true }],
    });
    expect(fullyQualifiedName).toBe('p4242001_boat');
    await crm.schemas.createAssociation(objectTypeId, {
      fromObjectTypeId: objectTypeId,
      toObjectTypeId: '0-3',
      name: 'boat_to_deal',
    });
    const schema = await crm.schemas.get(fullyQualifiedName);
    const partners = schema.associations.flatMap((one) => [one.fromObjectTypeId, one.toObjectTypeId]);
    expect(partners).toEqual(expect.arrayContaining(['0-1', '0-3', objectTypeId]));
    expect((await crm.schemas.list()).map(({ name }) => name)).toContain('boat');

    await crm.objects.create(fullyQualifiedName, { properties: { name: 'Mira' } });
    await expect(
      crm.objects.create(fullyQualifiedName, { properties: { name: 'Mira' } }),
    ).rejects.toMatchObject({ status: 400 });
  });
});
