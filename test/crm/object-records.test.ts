import { isRuleRefusal, MACHINE_API, propertiesRequiredByRule } from '@tandem/crm';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';
import { people, person } from './people';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

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
