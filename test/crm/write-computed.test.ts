import { writeComputed } from '@tandem/crm';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';
import { ids, people } from './people';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

const titlesOf = async (contactIds: readonly string[]) => {
  const { records } = await portal
    .connect()
    .crm.objects.batchRead('contacts', contactIds, { properties: ['jobtitle'] });
  return new Map(records.map(({ id, properties }) => [id, properties['jobtitle']]));
};

describe('writing computed properties', () => {
  it('takes a hundred records a request, by the release without an admin’s rules', async () => {
    const { crm, tries } = portal.connect();
    const contactIds = ids(await crm.objects.batchCreate('contacts', people(120)));
    tries.length = 0;
    await writeComputed(
      crm,
      'contacts',
      contactIds.map((id) => ({ id, properties: { jobtitle: 'Buyer' } })),
    );
    expect(tries.map(({ path }) => path)).toEqual(
      Array(2).fill('/crm/objects/2026-03/contacts/batch/update'),
    );
    expect(new Set((await titlesOf(contactIds)).values())).toEqual(new Set(['Buyer']));
  });

  it('writes the records that are not refused, and throws the refusal', async () => {
    const { crm } = portal.connect();
    const [good = '', bad = ''] = ids(await crm.objects.batchCreate('contacts', people(2)));
    const writing = writeComputed(crm, 'contacts', [
      { id: good, properties: { jobtitle: 'Buyer' } },
      { id: bad, properties: { jobtitle: 'Seller', hs_lead_status: 'NO_SUCH_STATUS' } },
    ]);
    await expect(writing).rejects.toMatchObject({ status: 400 });
    expect((await titlesOf([good])).get(good)).toBe('Buyer');
  });

  it('asks nothing of HubSpot for nothing, and throws an outage', async () => {
    const { crm, tries } = portal.connect();
    await writeComputed(crm, 'contacts', []);
    expect(tries).toEqual([]);
    portal.fail({ fault: '500', match: { pathIncludes: '/batch/update' } });
    await expect(
      writeComputed(crm, 'contacts', [{ id: '1', properties: { jobtitle: 'Buyer' } }]),
    ).rejects.toMatchObject({ status: 500 });
  });
});
