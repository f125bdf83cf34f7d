import { recordTouches } from '@tandem/portal-api';
import type { Touch } from '@tandem/portal-api';
import { waitBriefly } from '../../src/app/functions/src/touchpoints/fill-campaigns';
import { RepPortal, today } from './rep-portal';
import { addPerson, day, outcomes, pageView, startTouchPortal, touchpointsOf } from './touch-portal';

const guideForm = '33333333-3333-4333-8333-333333333333';
const guideViewed: Touch = { ...pageView(5, '/guide', 'The guide'), pageId: '301' } as Touch;
const guideAsked: Touch = {
  kind: 'form submission',
  at: today - 4 * day,
  formGuid: guideForm,
  pageUrl: 'https://www.example.com/guide',
  pageTitle: 'The guide',
};

let portal: RepPortal;
beforeEach(async () => {
  portal = await startTouchPortal();
  const { forms } = portal.portal.state.marketing;
  const made = { createdAt: today - 200 * day, updatedAt: today - 200 * day };
  forms.put({ ...made, id: guideForm, name: 'Guide download', fields: ['email'] });
});
afterEach(() => portal.close());

let people = 0;
const somebody = (touches: readonly Touch[]) =>
  addPerson(portal, touches, { email: `gus${(people += 1)}@buyer.example` });

const addCampaign = (number: number, assets: Record<string, Array<{ id: string; name: string }>>) =>
  portal.portal.state.marketing.campaigns.put({
    id: `bbbbbbbb-0000-4000-8000-00000000000${number}`,
    name: `Campaign ${number}`,
    utm: `campaign-${number}`,
    assets,
    createdAt: today - 100 * day,
    updatedAt: today - number * day,
  });

/** Views of a stranger, by which the process comes to know campaigns. */
const warmUp = async (views: number): Promise<void> => {
  const stranger = somebody([]);
  for (let view = 0; view < views; view += 1) await touchpointsOf(portal, stranger);
};

const campaignsOutcome = async (person: ReturnType<typeof somebody>) => {
  const { sources } = await touchpointsOf(portal, person);
  return sources.find(({ source }) => source === 'campaigns');
};

describe('a contact in a campaign that none of its properties names', () => {
  it('is told to be influenced by it, and its touches with the campaign’s assets belong to it', async () => {
    addCampaign(1, { FORM: [{ id: guideForm, name: 'Guide download' }] });
    addCampaign(2, { LANDING_PAGE: [{ id: '301', name: 'The guide' }] });
    const person = somebody([guideViewed, guideAsked]);
    const other = somebody([pageView(2)]);
    await warmUp(4);
    const view = await touchpointsOf(portal, person);
    expect(view.influence).toEqual({
      campaigns: [
        { id: expect.stringMatching(/1$/), name: 'Campaign 1' },
        { id: expect.stringMatching(/2$/), name: 'Campaign 2' },
      ],
      progress: { read: 3, of: 3 },
    });
    const named = view.log.items.map(({ touch }) => [touch.kind, touch.campaign?.name]);
    expect(named).toEqual([
      ['form_submission', 'Campaign 1'],
      ['first_visit', 'Campaign 2'],
    ]);
    expect((await touchpointsOf(portal, other)).influence?.campaigns).toEqual([]);
  });

  it('is named the campaigns that a colleague put it into', async () => {
    addCampaign(1, {});
    addCampaign(2, {});
    const person = addPerson(portal, [], { email: 'linked@buyer.example' });
    portal.portal.state.objects.write(
      '0-1',
      person.contactId,
      { hs_manual_campaign_ids: '999;bbbbbbbb-0000-4000-8000-000000000002' },
      portal.now,
      { sourceType: 'CALCULATED' },
    );
    await warmUp(4);
    const { influence } = await touchpointsOf(portal, person);
    expect(influence?.campaigns.map(({ name }) => name)).toEqual(['Campaign 2']);
  });

  it('has an ad’s campaign from the ad campaigns that belong to it', async () => {
    addCampaign(1, { AD_CAMPAIGN: [{ id: '778', name: 'Guide – Google' }] });
    const ad: Touch = {
      kind: 'ad interaction',
      at: today - 3 * day,
      network: 'google',
      clickId: 'click-1',
      campaignName: 'Guide – Google',
      adName: 'Blue',
      url: 'https://www.example.com/',
    };
    const person = somebody([ad]);
    await warmUp(4);
    const view = await touchpointsOf(portal, person);
    const shown = view.log.items.find(({ touch }) => touch.kind === 'ad_interaction');
    expect(shown?.touch.campaign?.name).toBe('Campaign 1');
  });

  it('gets no campaign from an asset that two share, unless only one influenced it', async () => {
    addCampaign(1, { FORM: [{ id: guideForm, name: 'Guide download' }] });
    addCampaign(2, { FORM: [{ id: guideForm, name: 'Guide download' }] });
    const person = somebody([guideAsked]);
    await warmUp(4);
    const view = await touchpointsOf(portal, person);
    expect(view.log.items[0]?.touch.campaign).toBeNull();
    expect(view.influence?.campaigns).toHaveLength(2);
  });
});

describe('campaigns', () => {
  it('are looked through call by call, and a card says truthfully how far', async () => {
    for (let number = 1; number <= 8; number += 1) addCampaign(number, {});
    const person = somebody([pageView(3)]);
    const read: Array<number | undefined> = [];
    for (let view = 0; view < 8; view += 1) {
      portal.portal.requests.clear();
      const outcome = await campaignsOutcome(person);
      expect(portal.portal.requests.all().length).toBeLessThanOrEqual(8);
      const progress = outcome && 'progress' in outcome ? outcome.progress : undefined;
      if (outcome?.state === 'read') expect(progress).toEqual({ read: 9, of: 9 });
      else expect(outcome).toMatchObject({ state: 'partial', why: 'budget' });
      read.push(progress?.read);
    }
    const known = read.filter((count) => count !== undefined);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known[0]).toBeLessThan(9);
    expect(known.at(-1)).toBe(9);
  });

  it('with more than a page of contacts count as read only after the last', async () => {
    const { state } = portal.portal;
    const [spring] = [...state.marketing.campaigns.all()];
    for (let number = 0; number < 250; number += 1) {
      const { contactId } = somebody([]);
      recordTouches(state, contactId, [
        { ...pageView(9), url: `https://www.example.com/?utm_campaign=${spring?.utm}` } as Touch,
      ]);
    }
    const person = somebody([]);
    const said: string[] = [];
    for (let view = 0; view < 6; view += 1) {
      const outcome = await campaignsOutcome(person);
      said.push(`${outcome?.state} ${JSON.stringify(outcome && 'progress' in outcome && outcome.progress)}`);
    }
    const done = said.indexOf('read {"read":1,"of":1}');
    expect(done).toBeGreaterThan(2);
    expect(said.slice(0, done).some((text) => text.startsWith('read'))).toBe(false);
  });

  it.each(['429', '500', 'reset'] as const)(
    'that HubSpot does not give now (%s) are left alone for a minute, and cost nothing else',
    async (fault) => {
      const person = somebody([guideViewed]);
      await warmUp(1);
      portal.fail({ match: { pathIncludes: '/marketing/campaigns/2026-09/' }, fault });
      const first = await touchpointsOf(portal, person);
      expect(outcomes(first.sources)).toMatchObject({ campaigns: 'partial: budget', content: 'read' });
      expect(first.writeBack).toEqual({ state: 'written' });
      portal.takeRequests();
      await touchpointsOf(portal, person);
      expect(portal.takeRequests().filter((call) => call.includes('/marketing/campaigns'))).toEqual([]);
      portal.portal.faults.clear();
      portal.now += 61_000;
      for (let view = 0; view < 3; view += 1) await touchpointsOf(portal, person);
      expect((await touchpointsOf(portal, person)).influence?.progress).toEqual({ read: 1, of: 1 });
    },
  );

  it('that take too long cost only themselves, and are left alone for a minute', async () => {
    const person = somebody([guideViewed]);
    await warmUp(1);
    portal.neverAnswer('/marketing/campaigns/2026-09/');
    const view = await touchpointsOf(portal, person);
    const { campaigns, ...others } = outcomes(view.sources);
    expect(campaigns).toBe('partial: budget');
    expect(Object.values(others)).toEqual(Object.values(others).map(() => 'read'));
    expect(view.counts.marketing).toBeGreaterThan(0);
    expect(view.writeBack).toEqual({ state: 'written' });
    const waited = portal.waitedMs;
    expect(waited).toBeGreaterThan(0);
    await touchpointsOf(portal, person);
    expect(portal.waitedMs).toBe(waited);
  });

  it('that the subscription lacks are said to be missing at the first view', async () => {
    const small = await startTouchPortal({ tiers: { marketing: 'starter' } });
    const person = addPerson(small, [pageView(3)], { email: 'gus@buyer.example' });
    const view = await touchpointsOf(small, person);
    expect(outcomes(view.sources).campaigns).toBe('missing: tier');
    expect(view.influence).toBeUndefined();
    await small.close();
  });

  it('of which there are none are read, and influence nobody', async () => {
    const empty = await RepPortal.start();
    const person = addPerson(empty, [pageView(3)], { email: 'gus@buyer.example' });
    const view = await touchpointsOf(empty, person);
    expect(outcomes(view.sources).campaigns).toBe('read');
    expect(view.influence).toBeUndefined();
    await empty.close();
  });
});

describe('event types', () => {
  it('of the account and its apps are offered under their names, with this person’s touches', async () => {
    const { eventTypes } = portal.portal.state.marketing;
    for (const name of ['pe4242001_booked_a_tour', 'ae900100_badge_swiped', 'e_v2_contact_enrolled']) {
      eventTypes.add(name);
    }
    const person = somebody([
      { kind: 'custom event', at: today - day, eventType: 'pe4242001_booked_a_tour' },
      { kind: 'custom event', at: today - 2 * day, eventType: 'e_walked_past_the_booth' },
    ]);
    await warmUp(3);
    const { facets } = await touchpointsOf(portal, person);
    expect(facets.eventTypes).toEqual([
      { typeLabel: 'booked a tour', touches: 1 },
      { typeLabel: 'walked past the booth', touches: 1 },
      { typeLabel: 'badge swiped', touches: 0 },
    ]);
    const { log } = await touchpointsOf(portal, person, { filter: { eventType: 'booked a tour' } });
    expect(log.items.map(({ touch }) => touch.typeLabel)).toEqual(['booked a tour']);
    const none = await touchpointsOf(portal, person, { filter: { eventType: 'badge swiped' } });
    expect(none.log.total).toBe(0);
  });
});

describe('events beyond the first hundred', () => {
  const views = (count: number): Touch[] =>
    Array.from({ length: count }, (_, place) => pageView(place / 10, `/page-${place}`));
  const counted = async (count: number) => {
    const person = somebody(views(count));
    const { sources, counts } = await touchpointsOf(portal, person, { days: 365 });
    const { state, count: said } = sources.find(({ source }) => source === 'event_occurrences') as {
      state: string;
      count: number;
    };
    return { state, said, marketing: counts.marketing };
  };

  it('are read on a second page, and the count says what is known of more', async () => {
    expect(await counted(130)).toEqual({ state: 'read', said: 130, marketing: 130 });
    const more = await counted(250);
    expect(more).toMatchObject({ state: 'partial', said: 200 });
    expect(more.marketing).toBeLessThanOrEqual(202);
  });
});

describe('the name of a marketing e-mail', () => {
  it('is its subject at the first view already, and never an id', async () => {
    const at = today - 6 * day;
    const person = somebody([
      { kind: 'email', at, event: 'SENT', emailId: '9001' },
      { kind: 'email', at: at + day, event: 'CLICK', emailId: '9001', url: 'https://www.example.com/' },
      { kind: 'email', at: at - 800 * day, event: 'SENT', emailId: '9001' },
    ]);
    const { log } = await touchpointsOf(portal, person);
    const [click] = log.items.filter(({ touch }) => touch.kind === 'email_click');
    expect(click?.touch.title).toBe('Spring is here');
    expect(click?.touch.title).not.toMatch(/\d/);
  });
});

describe('work that a card need not wait for', () => {
  it('is waited for briefly, and left to itself when it takes longer or fails', async () => {
    const begun = Date.now();
    await waitBriefly(new Promise(() => undefined), 50);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(45);
    await waitBriefly(Promise.reject(new Error('late')), 60_000);
    let done = false;
    await waitBriefly(
      Promise.resolve().then(() => {
        done = true;
      }),
      60_000,
    );
    expect(done).toBe(true);
  });
});
