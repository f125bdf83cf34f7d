import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

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
