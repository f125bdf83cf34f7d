import { addGroup, setRoles } from './group-portal';
import type { RepPortal } from './rep-portal';
import { startTouchPortal } from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
  const call = (body: unknown) =>
    fetch(`${portal.url}/crm/associations/2026-09/deals/contacts/labels`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-test', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await call({ name: 'champion', label: 'Champion' });
  await call({ name: 'friend', label: 'Friend of the house' });
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const rolesOf = async (contactId: string) => {
  const contact = { portalId: 4242001, objectType: 'contacts' as const, objectId: contactId };
  return (await portal.read(contact, 'hs_buying_role'))['hs_buying_role'];
};

const labelsOf = async (dealId: string, contactId: string) => {
  const found = await portal.crm.associations.batchRead('deals', 'contacts', [dealId]);
  const one = found.get(dealId)?.find(({ toObjectId }) => toObjectId === contactId);
  return one?.associationTypes.flatMap(({ label }) => label ?? []);
};

describe('setting a buying role', () => {
  it('writes the contact’s roles and the label that is called as one', async () => {
    const deal = addGroup(portal, 'deals', 1);
    const [contactId = ''] = deal.people;
    const reply = await setRoles(portal, deal, contactId, ['CHAMPION', 'END_USER']);
    expect(reply).toEqual({
      ok: true,
      contactId,
      roles: ['CHAMPION', 'END_USER'],
      labels: ['Champion'],
      changed: true,
      labelled: true,
    });
    expect(await rolesOf(contactId)).toBe('CHAMPION;END_USER');
    expect(await labelsOf(deal.id, contactId)).toEqual(['Champion']);
  });

  it('takes roles away, and leaves labels that are no roles', async () => {
    const deal = addGroup(portal, 'deals', 1, () => ({ properties: { hs_buying_role: 'CHAMPION' } }));
    const [contactId = ''] = deal.people;
    const labels = await portal.crm.associations.labels('deals', 'contacts');
    const types = labels
      .filter(({ label }) => label === 'Champion' || label === 'Friend of the house')
      .map(({ category, typeId }) => ({ associationCategory: category, associationTypeId: typeId }));
    await portal.crm.associations.batchCreate('deals', 'contacts', [{ from: deal.id, to: contactId, types }]);
    const reply = await setRoles(portal, deal, contactId, []);
    expect(reply).toMatchObject({ ok: true, roles: [], labels: ['Friend of the house'], changed: true });
    expect(await rolesOf(contactId)).toBeNull();
    expect(await labelsOf(deal.id, contactId)).toEqual(['Friend of the house']);
  });

  it('writes nothing when everything is as asked', async () => {
    const deal = addGroup(portal, 'deals', 1);
    const [contactId = ''] = deal.people;
    await setRoles(portal, deal, contactId, ['CHAMPION']);
    portal.takeRequests();
    expect(await setRoles(portal, deal, contactId, ['CHAMPION'])).toMatchObject({ ok: true, changed: false });
    const writes = portal.takeRequests().filter((call) => /^(PATCH|PUT)|batch\/create|archive/.test(call));
    expect(writes).toEqual([]);
  });

  it('keeps the role when the label fails, and says so', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const deal = addGroup(portal, 'deals', 1);
    const [contactId = ''] = deal.people;
    portal.fail({ match: { pathIncludes: '/batch/create' }, fault: '500' });
    const reply = await setRoles(portal, deal, contactId, ['CHAMPION']);
    expect(reply).toMatchObject({ ok: true, roles: ['CHAMPION'], labels: [], labelled: false });
    warn.mockRestore();
  });

  it('refuses a role that the portal does not offer, and people who are not on the deal', async () => {
    const deal = addGroup(portal, 'deals', 1);
    const [contactId = ''] = deal.people;
    expect(await setRoles(portal, deal, contactId, ['EMPEROR'])).toMatchObject({
      ok: false,
      code: 'invalid_input',
      fields: [{ field: 'roles', problem: 'not_offered' }],
    });
    const [stranger = ''] = addGroup(portal, 'deals', 1).people;
    expect(await setRoles(portal, deal, stranger, ['CHAMPION'])).toMatchObject({
      ok: false,
      code: 'not_found',
      what: 'contact_of_deal',
    });
  });
});
