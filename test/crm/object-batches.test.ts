import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';
import { failures, ids, people, person } from './people';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

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
