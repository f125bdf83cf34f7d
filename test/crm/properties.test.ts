import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';
import { person } from './people';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

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
