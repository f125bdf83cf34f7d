import type { BuyingGroupView } from '@tandem/contracts';
import { addGroup, buyingGroupOf, companyOf } from './group-portal';
import type { Member } from './group-portal';
import type { RepPortal } from './rep-portal';
import { outcomes, pageView, startTouchPortal } from './touch-portal';

let portal: RepPortal;
/** The portal's clock goes on while the functions wait for their turn: HubSpot allows five searches a second. */
const clock = { now: () => Date.now() + ((portal as RepPortal | undefined)?.waitedMs ?? 0) };
beforeAll(async () => {
  portal = await startTouchPortal({ clock });
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const size = 1_500;

/** 300 end users were seen lately, and one decision maker long ago, whom no search for lively people finds. */
const crowded = (place: number): Member =>
  place < 300
    ? { touches: [pageView(1 + (place % 20))], properties: { hs_buying_role: 'END_USER' } }
    : { properties: place === size - 1 ? { hs_buying_role: 'DECISION_MAKER;CHAMPION' } : {} };

const roleOf = (view: BuyingGroupView, role: string) => view.roles.find((one) => one.role === role);

async function measured(members: (place: number) => Member) {
  const group = addGroup(portal, 'deals', size, members);
  portal.portal.requests.clear();
  portal.takeReadRounds();
  const view = await buyingGroupOf(portal, group);
  return { group, view, calls: portal.portal.requests.all().length, rounds: portal.takeReadRounds() };
}

describe('required roles of a group too large to read everyone', () => {
  it('are filled by who was not seen lately, too, within the requests of such a group', async () => {
    const { group, view, calls, rounds } = await measured(crowded);
    expect(roleOf(view, 'DECISION_MAKER')).toMatchObject({ assigned: 1, missing: 0, notRead: 0 });
    expect(view.members.items.map(({ contactId }) => contactId)).not.toContain(group.people.at(-1));
    expect(roleOf(view, 'INFLUENCER')).toMatchObject({ assigned: 0, missing: 1, notRead: 0 });
    expect(view.coverage).toBeCloseTo(2 / 3, 8);
    expect(calls).toBeLessThanOrEqual(25);
    expect(rounds).toBeLessThanOrEqual(4);
  });

  it('say that more may be in a role than were read, and of how many people touches are', async () => {
    const { view } = await measured(crowded);
    const endUsers = roleOf(view, 'END_USER');
    expect(endUsers).toMatchObject({ missing: 0, notRead: null, cold: false });
    expect(endUsers?.assigned).toBeGreaterThanOrEqual(200);
    expect(view.depth.records).toBeLessThan(300);
    expect(view.counts.engaged).toBe(300);
  });

  it('are counted where many hold one and few were found', async () => {
    const { view } = await measured((place) =>
      place < 300
        ? { touches: [pageView(2)], properties: { hs_buying_role: 'END_USER' } }
        : { ...(place < 340 && { properties: { hs_buying_role: 'DECISION_MAKER' } }) },
    );
    expect(roleOf(view, 'DECISION_MAKER')).toMatchObject({
      assigned: 40,
      engaged: 0,
      notRead: 20,
      cold: false,
    });
  });

  it('are exact without a further search where everyone with a role was read', async () => {
    const { view } = await measured((place) => ({
      ...(place === 700 && { properties: { hs_buying_role: 'DECISION_MAKER' } }),
    }));
    expect(view.roles.map(({ assigned, missing, notRead }) => [assigned, missing, notRead])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
    ]);
    expect(portal.portal.requests.all().filter(({ path }) => path.endsWith('/search'))).toHaveLength(4);
  });
});

describe('a group too large to read everyone whose search fails', () => {
  it.each([
    ['500', 'server'],
    ['429', 'rate_limit'],
  ] as const)('by %s is shown as far as the first page of people goes', async (fault, why) => {
    const group = addGroup(portal, 'deals', size, (place) =>
      place < 10 ? { touches: [pageView(2)], properties: { hs_buying_role: 'END_USER' } } : {},
    );
    portal.fail({ match: { pathIncludes: '/contacts/search' }, fault });
    const view = await buyingGroupOf(portal, group);
    expect(view.counts).toMatchObject({ people: size, engaged: 10, silent: 490 });
    expect(view.depth).toMatchObject({ of: size, records: 500, counts: 'part' });
    expect(view.members).toMatchObject({ total: size, rest: size - 50 });
    expect(outcomes(view.sources)).toMatchObject({ contact_properties: `failed: ${why}` });
    expect(roleOf(view, 'DECISION_MAKER')).toMatchObject({ assigned: 0, notRead: null });
    expect(view.writeBack).toEqual({ state: 'later' });
  });

  it('goes on to those beyond that page', async () => {
    const group = addGroup(portal, 'deals', size);
    portal.fail({ match: { pathIncludes: '/contacts/search' }, fault: '500' });
    const { members } = await buyingGroupOf(portal, group, { memberOffset: 500 });
    expect(members.items.map(({ contactId }) => contactId)).toEqual(group.people.slice(500, 550));
    expect(members.rest).toBe(size - 550);
  });

  it('shows a company in the same way, and depends on nobody alone', async () => {
    const members = (place: number): Member => (place === 0 ? { touches: [pageView(2)] } : {});
    portal.fail({ match: { pathIncludes: '/contacts/search' }, fault: '500' });
    const company = await companyOf(portal, addGroup(portal, 'companies', size, members));
    expect(company.counts).toMatchObject({ people: size, engaged: 1 });
    const deal = await buyingGroupOf(portal, addGroup(portal, 'deals', size, members));
    expect(deal.singleThreaded).toBe(false);
  });
});
