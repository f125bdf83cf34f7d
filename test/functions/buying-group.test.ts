import { addGroup, buyingGroupOf, callBuyingGroup } from './group-portal';
import type { Group, Member } from './group-portal';
import type { RepPortal } from './rep-portal';
import { addActivity, everything, outcomes, pageView, startTouchPortal } from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

/** Five of a group did everything lately, 45 more read something long ago; the last one is the decision maker. */
const mixed =
  (size: number) =>
  (place: number): Member => ({
    touches: place >= size - 5 ? everything : place >= size - 50 ? [pageView(100)] : [],
    properties: place === size - 1 ? { hs_buying_role: 'DECISION_MAKER' } : {},
  });

/** The view with what it cost: writing back is no part of reading. */
async function measured(group: Group) {
  portal.portal.requests.clear();
  const view = await buyingGroupOf(portal, group);
  const calls = portal.portal.requests.all().length;
  return { view, calls, readRounds: portal.takeReadRounds() };
}

describe('a buying group of any size', () => {
  it('of nobody says so', async () => {
    const view = await buyingGroupOf(portal, addGroup(portal, 'deals', 0));
    expect(view.counts).toMatchObject({ people: 0, engaged: 0, silent: 0 });
    expect(view.members).toEqual({ items: [], total: 0, offset: 0, rest: 0 });
    expect(view.roles.map(({ missing }) => missing)).toEqual([1, 1, 1]);
    expect(view.coverage).toBe(0);
    expect(view.credit).toMatchObject({ touches: 0, credits: { total: 0 } });
  });

  it('of one engaged person is single-threaded', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
    const view = await buyingGroupOf(portal, group);
    expect(view.singleThreaded).toBe(true);
    expect(view.members.items).toMatchObject([
      { state: 'engaged', share: 1, basis: 'touches', name: 'Person 0' },
    ]);
    const credited = view.credit.credits.items.reduce((sum, { percent }) => sum + percent, 0);
    expect(credited).toBeCloseTo(100, 8);
    expect(view.people).toEqual({ [group.people[0] as string]: 'Person 0' });
  });

  it.each([
    { size: 100, rounds: 3, most: 15 },
    { size: 800, rounds: 4, most: 25 },
    { size: 5_000, rounds: 4, most: 25 },
  ])(
    'of $size counts exactly, ranks by engagement and costs at most $rounds rounds and $most requests',
    async ({ size, rounds, most }) => {
      const group = addGroup(portal, 'deals', size, mixed(size));
      const { view, calls, readRounds } = await measured(group);
      expect(view.counts).toMatchObject({
        people: size,
        engaged: 5,
        cold: 45,
        silent: size - 50,
        withoutRole: size - 1,
      });
      const [leader] = view.members.items;
      expect(leader?.contactId).toBe(group.people.at(-1));
      expect(new Set(view.members.items.slice(0, 5).map(({ contactId }) => contactId))).toEqual(
        new Set(group.people.slice(-5)),
      );
      expect(view.members).toMatchObject({ total: size, rest: size - 50 });
      expect(view.roles[0]).toMatchObject({ role: 'DECISION_MAKER', assigned: 1, engaged: 1 });
      expect(calls).toBeLessThanOrEqual(most);
      expect(readRounds).toBeLessThanOrEqual(rounds);
      expect(JSON.stringify(view).length).toBeLessThan(200_000);
    },
  );

  it('of 1,200 shows everyone once to a reader who pages to the end', async () => {
    const size = 1_200;
    const group = addGroup(portal, 'deals', size, mixed(size));
    const seen: string[] = [];
    for (let offset = 0; offset < size;) {
      portal.portal.state.limits.clear();
      const { members } = await buyingGroupOf(portal, group, { memberOffset: offset });
      expect(members.rest).toBe(size - offset - members.items.length);
      expect(members.items.length).toBeGreaterThan(0);
      seen.push(...members.items.map(({ contactId }) => contactId));
      offset += members.items.length;
    }
    expect(seen.toSorted()).toEqual(group.people.toSorted());
  });
});

describe('what a group is judged by', () => {
  it('includes meetings, and the moves of the deal', async () => {
    const group = addGroup(portal, 'deals', 2);
    const [contactId = ''] = group.people;
    addActivity(portal, { contactId, portalId: group.portalId }, 'meetings', 3, { hs_meeting_title: 'Demo' });
    const { members, timeline, sources } = await buyingGroupOf(portal, group, { days: 365 });
    expect(members.items[0]).toMatchObject({ contactId, state: 'engaged', lastTouch: { kind: 'meeting' } });
    expect(timeline.items.map(({ type }) => type)).toEqual(['touch', 'stage']);
    expect(outcomes(sources)).toMatchObject({ sales_activities: 'read' });
  });

  it.each([3, 30])('is quiet when each of its %d people is', async (size) => {
    const touches = [pageView(1), pageView(2), pageView(3)];
    const group = addGroup(portal, 'deals', size, () => ({ touches }));
    const { engagement, seats } = await buyingGroupOf(portal, group);
    expect(seats).toBe(3);
    expect(engagement).toMatchObject({ state: 'scored', level: 'quiet' });
    const deal = { portalId: group.portalId, objectType: 'deals' as const, objectId: group.id };
    expect(await portal.read(deal, 'tandem_engagement_level')).toEqual({ tandem_engagement_level: 'quiet' });
  });

  it('is explained by touches of those whose scores it is the mean of, with their names', async () => {
    const group = addGroup(portal, 'deals', 5, (place) => ({
      touches: place < 2 ? everything : [pageView(60)],
    }));
    const { reasons, people, engagement } = await buyingGroupOf(portal, group);
    expect(engagement.state).toBe('scored');
    expect(reasons?.top).toHaveLength(5);
    for (const { touch, points } of reasons?.top ?? []) {
      expect(group.people.slice(0, 2)).toContain(touch.contactId);
      expect(people[touch.contactId]).toMatch(/^Person [01]$/);
      expect(points).toBeGreaterThan(0);
    }
    const nobody = await buyingGroupOf(portal, addGroup(portal, 'deals', 2));
    expect(nobody.reasons).toBeUndefined();
  });

  it('follows the model that the reader chose', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
    const first = await buyingGroupOf(portal, group, { model: 'first' });
    expect(first.credit).toMatchObject({ model: 'first', credits: { items: [{ percent: 100 }] } });
    const decayed = await buyingGroupOf(portal, group, { model: 'time_decay' });
    expect(decayed.credit.halfLifeDays).toBe(7);
  });

  it('names a source that is missing, and keeps the rest', async () => {
    const group = addGroup(portal, 'deals', 2, () => ({ touches: everything }));
    portal.fail({ match: { pathIncludes: '/events/event-occurrences' }, fault: '500' });
    const view = await buyingGroupOf(portal, group);
    expect(outcomes(view.sources)).toMatchObject({
      event_occurrences: 'failed: server',
      contact_properties: 'read',
    });
    expect(view.counts.engaged).toBe(2);
    expect(view.writeBack.state).toBe('later');
  });
});

describe('writing back', () => {
  it('puts the group’s engagement on the deal, and nothing when nothing changed', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
    const first = await buyingGroupOf(portal, group);
    expect(first.writeBack).toEqual({ state: 'written' });
    const second = await buyingGroupOf(portal, group);
    expect(second.writeBack).toEqual({ state: 'unchanged' });
    const deal = { portalId: group.portalId, objectType: 'deals' as const, objectId: group.id };
    const score = second.engagement.state === 'scored' ? String(second.engagement.score) : '';
    expect(await portal.read(deal, 'tandem_engagement_score')).toEqual({ tandem_engagement_score: score });
  });
});

it('a deal that is gone is not found', async () => {
  const reply = await callBuyingGroup(portal, { id: '999999', portalId: 4242001 });
  expect(reply).toEqual({ ok: false, code: 'not_found', retryable: false, what: 'deal' });
});
