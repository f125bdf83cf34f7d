import { addGroup, companyOf } from './group-portal';
import type { RepPortal } from './rep-portal';
import { addPerson, everything, pageView, startTouchPortal } from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const domain = { domain: 'nordwind.example' };

describe('a company', () => {
  it('shows its people ranked by engagement, with the deals they are on', async () => {
    const company = addGroup(portal, 'companies', 3, (place) => ({
      touches: place === 2 ? everything : place === 1 ? [pageView(100)] : [],
    }));
    const view = await companyOf(portal, company);
    expect(view.counts).toMatchObject({ people: 3, engaged: 1, cold: 1, silent: 1 });
    expect(view.members.items.map(({ contactId }) => contactId)).toEqual([...company.people].reverse());
    expect(view.members.items[0]).toMatchObject({ deals: 0, state: 'engaged' });
    expect(view.timeline.total).toBeGreaterThan(5);
    expect(Object.keys(view.people)).toContain(company.people[2]);
  });

  it('shows active strangers of its domain who are on no deal, and nobody else', async () => {
    const company = addGroup(portal, 'companies', 0, undefined, domain);
    const active = addPerson(portal, everything, { email: 'stranger@nordwind.example' });
    addPerson(portal, [pageView(100)], { email: 'sleeper@nordwind.example' });
    addPerson(portal, everything, { email: 'other@elsewhere.example' });
    addGroup(portal, 'deals', 1, () => ({
      touches: everything,
      properties: { email: 'known@nordwind.example' },
    }));
    const view = await companyOf(portal, company);
    expect(view.strangers).toMatchObject([{ contactId: active.contactId, associated: false, deals: 0 }]);
    expect(view.strangerCount).toBe(1);
  });

  it('counts as strangers whom it lists: no colleague, and all who are active, however many', async () => {
    const own = { domain: 'own-people.example' };
    portal.portal.state.owners.put({
      id: '9002',
      email: 'mara@own-people.example',
      type: 'PERSON',
      archived: false,
      createdAt: portal.now,
      updatedAt: portal.now,
    });
    addPerson(portal, everything, { email: 'colleague@own-people.example' });
    const ours = await companyOf(portal, addGroup(portal, 'companies', 0, undefined, own));
    expect(ours).toMatchObject({ strangers: [], strangerCount: 0 });

    const crowd = { domain: 'crowd.example' };
    for (let place = 0; place < 60; place += 1)
      addPerson(portal, [pageView(2)], { email: `person${place}@crowd.example` });
    const view = await companyOf(portal, addGroup(portal, 'companies', 0, undefined, crowd));
    expect(view.strangers).toHaveLength(20);
    expect(view.strangerCount).toBe(60);
  });

  it('without a domain of its own looks for no strangers', async () => {
    const view = await companyOf(
      portal,
      addGroup(portal, 'companies', 0, undefined, { domain: 'gmail.com' }),
    );
    expect(view).toMatchObject({ strangers: [], strangerCount: null, company: { domains: [] } });
  });

  it('is shown without strangers when the search fails', async () => {
    const company = addGroup(portal, 'companies', 1, () => ({ touches: everything }), domain);
    portal.fail({ match: { pathIncludes: '/search' }, fault: '500' });
    const view = await companyOf(portal, company);
    expect(view.counts.engaged).toBe(1);
    expect(view.strangerCount).toBeNull();
  });

  it('of 5,000 people is counted exactly', async () => {
    const company = addGroup(portal, 'companies', 5_000, (place) => ({
      touches: place === 4_999 ? everything : [],
    }));
    const view = await companyOf(portal, company);
    expect(view.counts).toMatchObject({ people: 5_000, engaged: 1, silent: 4_999 });
    expect(view.members.items[0]?.contactId).toBe(company.people.at(-1));
  });
});
