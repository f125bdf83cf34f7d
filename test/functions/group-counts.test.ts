import type { BuyingGroupView } from '@tandem/contracts';
import { createCrm } from '@tandem/crm';
import { serve } from '../../src/app/functions/src/compose';
import type { Dependencies } from '../../src/app/functions/src/compose';
import { getBuyingGroup } from '../../src/app/functions/src/handlers/get-buying-group';
import { addGroup, buyingGroupOf, companyOf } from './group-portal';
import type { Group, Member } from './group-portal';
import { today } from './rep-portal';
import type { RepPortal } from './rep-portal';
import { addActivity, day, everything, pageView, startTouchPortal, timeZone } from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
  portal.portal.state.owners.put({
    id: '9001',
    email: 'mara@ours.example',
    type: 'PERSON',
    archived: false,
    createdAt: today - 300 * day,
    updatedAt: today - 300 * day,
  });
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

/** Four buyers lately, six long ago, and three of our own lately; the others never. */
const mixed = (place: number): Member => {
  if (place < 3) return { touches: everything, properties: { email: `colleague${place}@ours.example` } };
  if (place < 7) return { touches: everything };
  return { touches: place < 13 ? [pageView(100)] : [] };
};
const expected = { engaged: 4, quiet: 0, cold: 6 };

describe('counts of a group too large to read everyone', () => {
  it('are without our own people, whom they name', async () => {
    const company = addGroup(portal, 'companies', 1_100, mixed);
    const { counts, depth } = await companyOf(portal, company);
    expect(counts).toMatchObject({ people: 1_100, ...expected, silent: 1_090 });
    expect(depth).toMatchObject({ of: 1_100, counts: 'search', internal: 3 });
    expect(depth.records).toBeLessThan(1_100);
    expect(depth.activities).toBeLessThanOrEqual(depth.records);
  });

  it('are the same as of a group that is read whole', async () => {
    const { counts, depth } = await buyingGroupOf(portal, addGroup(portal, 'deals', 200, mixed));
    expect(counts).toMatchObject({ people: 200, ...expected, silent: 190 });
    expect(depth).toMatchObject({ counts: 'records', internal: 3, records: 200 });
  });

  it('know who was met, of those who were looked at closely', async () => {
    const group = addGroup(portal, 'deals', 1_050, (place) => ({
      touches: place === 0 ? [pageView(100)] : [],
    }));
    addActivity(portal, { contactId: group.people[0] ?? '', portalId: group.portalId }, 'meetings', 3);
    const { counts } = await buyingGroupOf(portal, group);
    expect(counts).toMatchObject({ engaged: 1, cold: 0, silent: 1_049 });
  });

  it('say so when our own people could not be told', async () => {
    const company = addGroup(portal, 'companies', 1_020, mixed);
    portal.fail({ match: { pathIncludes: '/crm/owners/' }, fault: '500' });
    const { counts, depth } = await companyOf(portal, company);
    expect(depth.internal).toBeNull();
    expect(counts.engaged + counts.cooling + counts.quiet + counts.cold + counts.silent).toBe(1_020);
  });

  it('put nobody into two states', async () => {
    const { counts } = await buyingGroupOf(portal, addGroup(portal, 'deals', 1_010, mixed));
    expect(counts.engaged + counts.cooling + counts.quiet + counts.cold + counts.silent).toBe(1_010);
  });
});

/** As in production: searches wait for their turn, five a second. */
const patient = (): Dependencies => ({
  ...portal.dependencies,
  openCrm: (timeBudgetMs) =>
    createCrm({ accessToken: portal.token, basePath: portal.url, timeBudgetMs, requestTimeoutMs: 8_000 }),
});

async function pageAt({ id, portalId }: Group, memberOffset: number) {
  portal.takeRequests();
  portal.portal.state.limits.clear();
  const parameters = { record: { portalId, dealId: id }, timeZone, memberOffset };
  const reply = await serve(getBuyingGroup, patient())({ parameters });
  if (!reply.ok) throw new Error(`get-buying-group answered ${JSON.stringify(reply)}`);
  return { view: reply.view, calls: portal.takeRequests().length };
}

/** Touches are left out: the first call of a process has fewer requests left for depth. */
const statesOf = ({ counts: { touches: _, ...states } }: BuyingGroupView) => states;
const idsOf = (view: BuyingGroupView): string[] => view.members.items.map(({ contactId }) => contactId);

describe('pages beyond the people whom searches found', () => {
  it('go on by record id, and show nobody twice', async () => {
    const size = 1_003;
    const group = addGroup(portal, 'deals', size, (place) => (place % 17 === 0 ? mixed(3) : {}));
    const [first, second] = [await pageAt(group, 0), await pageAt(group, 50)];
    const found = new Set([...idsOf(first.view), ...idsOf(second.view)]);
    expect(found.size).toBe(first.view.depth.records);
    const others = group.people.filter((id) => !found.has(id));
    for (const place of [0, 50, 463, others.length - 7]) {
      const { view, calls } = await pageAt(group, found.size + place);
      expect(idsOf(view).toSorted()).toEqual(others.slice(place, place + 50).toSorted());
      expect(view.members.rest).toBe(Math.max(0, others.length - place - 50));
      expect(statesOf(view)).toEqual(statesOf(first.view));
      expect(calls).toBeLessThanOrEqual(25);
    }
  }, 60_000);

  it('cost no more deep inside 5,000 people than a first page may', async () => {
    const group = addGroup(portal, 'deals', 5_000, mixed);
    const { view, calls } = await pageAt(group, 4_000);
    expect(view.members).toMatchObject({ offset: 4_000, rest: 950 });
    expect(view.members.items).toHaveLength(50);
    expect(calls).toBeLessThanOrEqual(25);
    expect(view.writeBack).toEqual({ state: 'later' });
    expect(JSON.stringify(view).length).toBeLessThan(200_000);
  });

  it('end after the last person', async () => {
    const group = addGroup(portal, 'deals', 1_005, mixed);
    const { view } = await pageAt(group, 1_005);
    expect(view.members).toMatchObject({ items: [], rest: 0 });
  });
});
