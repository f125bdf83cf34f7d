import { addGroup, buyingGroupOf, callBuyingGroup } from './group-portal';
import type { Group } from './group-portal';
import type { RepPortal } from './rep-portal';
import { addActivity, everything, outcomes, pageView, startTouchPortal, touchpointsOf } from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const engagementNames = ['tandem_engagement_score', 'tandem_engagement_level', 'tandem_touches_90_days'];
const writtenOf = (portalId: number, contactId: string) =>
  portal.read({ portalId, objectType: 'contacts', objectId: contactId }, ...engagementNames);
const logOn = (group: Group, place: number, type: 'calls' | 'meetings' | 'emails', daysAgo = 3) => {
  const person = { contactId: group.people[place] ?? '', portalId: group.portalId };
  const properties: Record<string, string> =
    type === 'emails' ? { hs_email_direction: 'INCOMING_EMAIL' } : {};
  return addActivity(portal, person, type, daysAgo, properties);
};
const isPeopleUpdate = (call: string) => call.endsWith('/contacts/batch/update');
const callsOf = async (group: Group) => {
  portal.takeRequests();
  const view = await buyingGroupOf(portal, group);
  return { view, requests: portal.takeRequests() };
};

describe('how far a group is read', () => {
  it('is everything of one person, within the requests of a card', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
    for (const type of ['calls', 'meetings', 'emails'] as const) logOn(group, 0, type);
    const { view, requests } = await callsOf(group);
    expect(view.depth).toEqual({
      of: 1,
      records: 1,
      activities: 1,
      people: 1,
      counts: 'records',
      internal: 0,
    });
    expect(requests.length).toBeLessThanOrEqual(15);
    expect(outcomes(view.sources)).toMatchObject({
      event_occurrences: 'read',
      marketing_email_events: 'read',
      marketing_events: 'read',
      sales_activities: 'read',
    });
    const kinds = view.timeline.items.flatMap((item) => (item.type === 'touch' ? item.touch.kind : []));
    expect(kinds).toEqual(
      expect.arrayContaining(['meeting', 'call', 'email_reply', 'custom', 'event_attended']),
    );
  });

  it('is everything of two people once names and terms are known', async () => {
    const group = addGroup(portal, 'deals', 2, () => ({ touches: everything }));
    await buyingGroupOf(portal, group);
    const { view, requests } = await callsOf(group);
    expect(view.depth).toMatchObject({ of: 2, people: 2 });
    expect(view.members.items.map(({ basis }) => basis)).toEqual(['touches', 'touches']);
    expect(requests.length).toBeLessThanOrEqual(15);
  });

  it('is calls, meetings and e-mails of a hundred, and says of how many the rest was asked, or that of nobody', async () => {
    const group = addGroup(portal, 'deals', 100, () => ({ touches: [pageView(100)] }));
    logOn(group, 17, 'meetings');
    logOn(group, 58, 'emails');
    logOn(group, 99, 'calls');
    const first = await buyingGroupOf(portal, group);
    const unasked = first.sources.find(({ source }) => source === 'event_occurrences');
    expect(first.depth.people).toBe(0);
    expect(unasked).toEqual({ source: 'event_occurrences', state: 'partial', why: 'budget', count: 0 });
    const { view, requests } = await callsOf(group);
    expect(view.depth).toMatchObject({ of: 100, records: 100, activities: 100 });
    expect(view.depth.people).toBeGreaterThan(0);
    expect(view.depth.people).toBeLessThan(100);
    const events = view.sources.find(({ source }) => source === 'event_occurrences');
    expect(events).toMatchObject({ state: 'read', people: { asked: view.depth.people, of: 100 } });
    expect(view.sources.find(({ source }) => source === 'sales_activities')).toEqual({
      source: 'sales_activities',
      state: 'read',
      count: 3,
    });
    expect(view.counts.engaged).toBe(2);
    expect(requests.length).toBeLessThanOrEqual(15);
  });

  it('finds who was met on the second page of a large group, too', async () => {
    const group = addGroup(portal, 'deals', 700, (place) => ({
      touches: place === 699 ? [pageView(5)] : [],
    }));
    logOn(group, 699, 'meetings', 2);
    const { view, requests } = await callsOf(group);
    expect(view.members.items[0]).toMatchObject({
      contactId: group.people.at(-1),
      lastTouch: { kind: 'meeting' },
    });
    expect(view.depth).toMatchObject({ of: 700, records: 700, activities: 100, counts: 'records' });
    expect(requests.length).toBeLessThanOrEqual(25);
  });

  it('gives everyone one state, also those whom only sales knows', async () => {
    const group = addGroup(portal, 'deals', 3, (place) => ({ touches: place === 0 ? [pageView(100)] : [] }));
    logOn(group, 1, 'meetings');
    const { people, engaged, quiet, cold, silent } = (await buyingGroupOf(portal, group)).counts;
    expect({ people, engaged, quiet, cold, silent }).toEqual({
      people: 3,
      engaged: 1,
      quiet: 0,
      cold: 1,
      silent: 1,
    });
  });

  it('leaves out nothing of a person who was never mailed', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: [pageView(3)] }));
    const { view, requests } = await callsOf(group);
    expect(requests.filter((path) => path.includes('/email/public'))).toEqual([]);
    expect(view.depth.people).toBe(1);
    expect(outcomes(view.sources)).toMatchObject({ marketing_email_events: 'read' });
  });
});

describe('a source that fails', () => {
  const meetings = { pathIncludes: '/contacts/meetings/batch/read' };
  it.each([
    ['429', 'rate_limit'],
    ['503', 'server'],
    ['reset', 'network'],
  ] as const)('by %s costs only itself, and is told apart from depth', async (fault, why) => {
    const group = addGroup(portal, 'deals', 5, () => ({ touches: everything }));
    portal.fail({ match: meetings, fault });
    const view = await buyingGroupOf(portal, group);
    expect(outcomes(view.sources)).toMatchObject({ sales_activities: `failed: ${why}` });
    expect(view.counts).toMatchObject({ people: 5, engaged: 5 });
    expect(view.writeBack).toEqual({ state: 'later' });
  });

  it('by silence is a timeout', async () => {
    const group = addGroup(portal, 'deals', 5, () => ({ touches: everything }));
    portal.neverAnswer(meetings.pathIncludes);
    const view = await buyingGroupOf(portal, group);
    expect(outcomes(view.sources)).toMatchObject({ sales_activities: 'failed: timeout' });
  });

  it('because its people could not be read fails the call, for there is nothing to show', async () => {
    const group = addGroup(portal, 'deals', 5);
    portal.fail({ match: { pathIncludes: '/objects/2026-09/contacts/batch/read' }, fault: '500' });
    expect(await callBuyingGroup(portal, group)).toMatchObject({ ok: false, code: 'unavailable' });
  });
});

describe('a portal without the scope of a source', () => {
  it('names it, and reads more people of the others for it', async () => {
    portal.portal.tokens.set('demo-less', [
      'oauth',
      'crm.objects.contacts.read',
      'crm.objects.contacts.write',
      'crm.objects.deals.read',
      'crm.objects.deals.write',
      'crm.objects.custom.read',
      'crm.objects.owners.read',
      'content',
      'forms',
      'marketing.campaigns.read',
    ]);
    portal.token = 'demo-less';
    const group = addGroup(portal, 'deals', 3, () => ({ touches: everything }));
    await buyingGroupOf(portal, group);
    await buyingGroupOf(portal, group);
    const { view, requests } = await callsOf(group);
    expect(view.sources.find(({ source }) => source === 'marketing_events')).toEqual({
      source: 'marketing_events',
      state: 'missing',
      why: 'scope',
      scopes: ['crm.objects.marketing_events.read'],
    });
    expect(view.depth.people).toBe(3);
    expect(requests.length).toBeLessThanOrEqual(15);
  });
});

describe('writing people back', () => {
  it('gives who was read in depth what their own card would', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({
      touches: everything,
      properties: { hs_buying_role: 'DECISION_MAKER' },
    }));
    const [contactId = ''] = group.people;
    await buyingGroupOf(portal, group);
    await buyingGroupOf(portal, group);
    const { requests } = await callsOf(group);
    const own = await touchpointsOf(portal, { contactId, portalId: group.portalId });
    expect(own.writeBack).toEqual({ state: 'unchanged' });
    expect(requests.filter((path) => path.endsWith('/batch/update'))).toEqual([]);
    expect(await writtenOf(group.portalId, contactId)).toMatchObject({
      tandem_engagement_score: own.engagement.state === 'scored' ? String(own.engagement.score) : 'none',
    });
  });

  it('leaves alone who was not', async () => {
    const group = addGroup(portal, 'deals', 40, () => ({ touches: everything }));
    const view = await buyingGroupOf(portal, group);
    const known = view.members.items.filter(({ basis }) => basis === 'properties');
    expect(known.length).toBeGreaterThan(30);
    expect(await writtenOf(group.portalId, known[0]?.contactId ?? '')).toEqual({
      tandem_engagement_score: null,
      tandem_engagement_level: null,
      tandem_touches_90_days: null,
    });
  });

  it('writes nobody when a source failed', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
    await buyingGroupOf(portal, addGroup(portal, 'deals', 1));
    portal.fail({ match: { pathIncludes: '/marketing-events/' }, fault: '500' });
    const { view, requests } = await callsOf(group);
    expect(view.depth.people).toBe(1);
    expect(requests.filter(isPeopleUpdate)).toEqual([]);
    portal.portal.faults.clear();
    await buyingGroupOf(portal, group);
    expect(await writtenOf(group.portalId, group.people[0] ?? '')).toMatchObject({
      tandem_engagement_level: expect.stringMatching(/./),
    });
  });

  it('that HubSpot refuses costs neither the view nor the deal’s own score, and the next view tries again', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
    const [contactId = ''] = group.people;
    await buyingGroupOf(portal, addGroup(portal, 'deals', 1));
    portal.fail({ match: { pathIncludes: '/contacts/batch/update' }, fault: '500' });
    const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { view, requests } = await callsOf(group);
    expect(requests.filter(isPeopleUpdate).length).toBeGreaterThan(0);
    expect(warnings.mock.calls.flat().join()).toContain('write_back_left');
    expect(warnings.mock.calls.flat().join()).not.toContain('buyer.example');
    warnings.mockRestore();
    expect(view.counts).toMatchObject({ people: 1, engaged: 1 });
    expect(view.writeBack).toEqual({ state: 'written' });
    expect(await writtenOf(group.portalId, contactId)).toMatchObject({ tandem_engagement_level: null });
    portal.portal.faults.clear();
    expect((await callsOf(group)).requests.filter(isPeopleUpdate)).toHaveLength(1);
    expect(await writtenOf(group.portalId, contactId)).toMatchObject({
      tandem_engagement_level: expect.stringMatching(/./),
    });
  });
});

describe('writing the deal back', () => {
  const score = ({ engagement }: Awaited<ReturnType<typeof buyingGroupOf>>) =>
    engagement.state === 'scored' ? String(engagement.score) : null;
  const ofDeal = async ({ portalId, id: objectId }: Group) => {
    const deal = { portalId, objectType: 'deals', objectId } as const;
    return (await portal.read(deal, 'tandem_engagement_score'))['tandem_engagement_score'];
  };
  const busyGroup = () => {
    const group = addGroup(portal, 'deals', 5, () => ({ touches: everything }));
    for (const type of ['calls', 'meetings', 'emails'] as const) logOn(group, 0, type);
    return group;
  };

  it('gives a deal without a score what a new process knows, and says whom it did not ask', async () => {
    const group = busyGroup();
    const view = await buyingGroupOf(portal, group);
    expect(view.depth.people).toBe(0);
    expect(outcomes(view.sources)).toMatchObject({
      event_occurrences: 'partial: budget',
      marketing_events: 'partial: budget',
      sales_activities: 'read',
    });
    expect(view.writeBack).toEqual({ state: 'written' });
    expect(await ofDeal(group)).toBe(score(view));
  });

  it('replaces that by what a process knows that has its tables, and never the other way round', async () => {
    const group = busyGroup();
    const first = await buyingGroupOf(portal, group);
    const warm = await buyingGroupOf(portal, group);
    expect(warm.depth.people).toBeGreaterThan(0);
    expect(score(warm)).not.toBe(score(first));
    expect(warm.writeBack).toEqual({ state: 'written' });
    expect(await ofDeal(group)).toBe(score(warm));
    portal.calm();
    const again = await buyingGroupOf(portal, group);
    expect(again.depth.people).toBe(0);
    expect(again.writeBack).toEqual({ state: 'later' });
    expect(await ofDeal(group)).toBe(score(warm));
    const next = await buyingGroupOf(portal, group);
    expect(next.writeBack).toEqual({ state: 'unchanged' });
  });

  it('is done by a new process, too, that read everybody in depth', async () => {
    const group = addGroup(portal, 'deals', 1, () => ({ touches: [pageView(3), pageView(4)] }));
    await buyingGroupOf(portal, group);
    portal.calm();
    portal.now += 60 * 86_400_000;
    const later = await buyingGroupOf(portal, group);
    expect(later.depth.people).toBe(1);
    expect(later.writeBack).toEqual({ state: 'written' });
  });
});
