import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';
import { ids, people } from './people';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

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
