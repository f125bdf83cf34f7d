import type { Touch } from '@tandem/portal-api';
import { writeBudgetMs } from '../../src/app/functions/src/write-back/write-engagement';
import { today } from './rep-portal';
import type { RepPortal } from './rep-portal';
import {
  addActivity,
  addPerson,
  callTouchpoints,
  day,
  everything,
  outcomes,
  pageView,
  startTouchPortal,
  touchpointsOf,
} from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('a contact with touches in every source', () => {
  it('shows them as one timeline with score, names and both lanes', async () => {
    const person = addPerson(portal, everything, { email: 'carla@buyer.example' });
    addActivity(portal, person, 'meetings', 5, { hs_meeting_title: 'First call' });
    for (let view = 1; view < 4; view += 1) await touchpointsOf(portal, person);
    const view = await touchpointsOf(portal, person);
    expect(new Set(Object.values(outcomes(view.sources)))).toEqual(new Set(['read']));
    expect(view.engagement).toMatchObject({ state: 'scored', level: 'hot', trend: 'rising' });
    expect(view.counts).toEqual({ marketing: 7, sales: 1, noise: 0 });
    const { top, rest } = view.reasons!;
    expect(top).toHaveLength(5);
    const points = top.reduce((sum, reason) => sum + reason.points, rest.points);
    const score = 100 * (1 - Math.exp(-points / view.formula.saturation));
    expect(view.engagement).toMatchObject({ score: Math.round(score) });
    expect(view.lastTouch?.at).toBe(view.log.items[0]?.touch.time);
    expect(view.log.items.map(({ touch }) => touch.kind)).toEqual([
      'custom',
      'high_intent_page_view',
      'meeting',
      'demo_request',
      'event_attended',
      'email_click',
      'email_open',
      'first_visit',
    ]);
    const { first, latest } = view.origin;
    expect([first?.source, latest?.source]).toEqual(['ORGANIC_SEARCH', 'ORGANIC_SEARCH']);
    expect(view.journey.firstConversion?.form?.name).toBe('Book a demo');
    expect(view.journey.message?.email.name).toBe('Spring offer');
    expect(view.journey.campaign?.campaign.name).toBe('Spring campaign');
  });

  it.each([
    [undefined, { name: null, factor: 0.6 }],
    ['BLOCKER;DECISION_MAKER', { name: 'Decision maker', factor: 1 }],
  ])('with the buying role %s says what weighs its points, and writes that score', async (role, said) => {
    const properties = { email: `role${said.factor}@buyer.example`, ...(role && { hs_buying_role: role }) };
    const person = addPerson(portal, everything, properties);
    for (let view = 1; view < 3; view += 1) await touchpointsOf(portal, person);
    const view = await touchpointsOf(portal, person);
    expect(view.role).toEqual(said);
    const custom = view.reasons?.top.find(({ touch }) => touch.kind === 'custom');
    const { weights, halfLifeDays, saturation } = view.formula;
    expect(custom?.points).toBeCloseTo(weights.custom * said.factor * 2 ** (-2 / halfLifeDays), 5);
    const { top, rest } = view.reasons!;
    const points = top.reduce((sum, reason) => sum + reason.points, rest.points);
    const score = Math.round(100 * (1 - Math.exp(-points / saturation)));
    const contact = {
      portalId: person.portalId,
      objectType: 'contacts',
      objectId: person.contactId,
    } as const;
    expect(view.engagement).toMatchObject({ score });
    expect(await portal.read(contact, 'tandem_engagement_score')).toEqual({
      tandem_engagement_score: String(score),
    });
  });

  it('costs two rounds and eight requests at most, also in a process that knows nothing yet', async () => {
    const person = addPerson(portal, everything, { email: 'cold@buyer.example' });
    for (const type of ['meetings', 'calls', 'emails'] as const) addActivity(portal, person, type, 5);
    for (const view of ['first', 'second', 'third']) {
      portal.portal.requests.clear();
      await touchpointsOf(portal, person);
      const calls = portal.portal.requests.all().length;
      expect({ view, calls: calls <= 8, rounds: portal.takeReadRounds() }).toEqual({
        view,
        calls: true,
        rounds: 2,
      });
    }
  });

  it('tells colleagues at the first look at somebody whom sales alone knows', async () => {
    const person = addPerson(portal, [], { email: 'salka@buyer.example' });
    for (const type of ['meetings', 'calls', 'emails'] as const) addActivity(portal, person, type, 3);
    const { sources } = await touchpointsOf(portal, person);
    expect(outcomes(sources)).toMatchObject({ colleagues: 'read', marketing_email_events: 'read' });
  });

  it('with a meeting next week shows it as planned, and in no list and no count', async () => {
    const person = addPerson(portal, everything, { email: 'planned@buyer.example' });
    const plan = { hs_meeting_title: 'Workshop', hs_meeting_outcome: 'SCHEDULED' };
    addActivity(portal, person, 'meetings', -7, plan);
    const view = await touchpointsOf(portal, person);
    expect(view.planned).toEqual([{ title: 'Workshop', at: today + 7 * day }]);
    expect(view.counts).toMatchObject({ sales: 0 });
    const { planned: _, ...rest } = view;
    expect(JSON.stringify(rest)).not.toContain('Workshop');
    portal.now = today + 8 * day;
    const later = await touchpointsOf(portal, person);
    expect(later.planned).toBeUndefined();
    expect(later.log.items[0]?.touch).toMatchObject({ kind: 'meeting', title: 'Workshop' });
  });

  it('never shows what anybody said or wrote', async () => {
    const person = addPerson(portal, everything, { email: 'quiet@buyer.example' });
    addActivity(portal, person, 'meetings', 1, { hs_meeting_title: 'Demo', hs_meeting_body: 'SECRET' });
    addActivity(portal, person, 'calls', 1, { hs_call_title: 'Call', hs_call_body: 'SECRET' });
    addActivity(portal, person, 'emails', 1, { hs_email_subject: 'Hi', hs_email_text: 'SECRET' });
    const view = await touchpointsOf(portal, person);
    expect(view.counts.sales).toBe(3);
    expect(JSON.stringify(view)).not.toContain('SECRET');
  });
});

describe('a contact of whom', () => {
  it('nothing is known says so, with no zero for a score', async () => {
    const view = await touchpointsOf(portal, addPerson(portal));
    expect(view.engagement.state).toBe('none');
    expect(view.reasons).toBeUndefined();
    expect(view.lastTouch).toBeNull();
    expect(view.counts).toEqual({ marketing: 0, sales: 0, noise: 0 });
    expect(view.log).toEqual({ items: [], total: 0, offset: 0, rest: 0 });
    expect(view.journey.first).toBeNull();
  });

  it('2,000 touches are known gets the newest, and hears that there are more', async () => {
    const many = Array.from({ length: 2_000 }, (_, place) => pageView(place / 20, `/page-${place}`));
    const person = addPerson(portal, many, { email: 'many@buyer.example' });
    const view = await touchpointsOf(portal, person);
    expect(outcomes(view.sources).event_occurrences).toBe('partial: limit');
    expect(view.log.items).toHaveLength(50);
    expect(view.log.total).toBeGreaterThanOrEqual(100);
    expect(JSON.stringify(view).length).toBeLessThan(200_000);
    const next = await touchpointsOf(portal, person, { offset: 50 });
    expect(next.log).toMatchObject({ offset: 50, total: view.log.total });
    const [last] = view.log.items.slice(-1);
    expect(next.log.items[0]?.touch.time).toBeLessThan(last?.touch.time ?? 0);
  });

  it('titles are written in any script comes through as written', async () => {
    const titles = ['תמחור 💶', '<b>Sale</b> & "more"', 'أسعار'];
    const touches = titles.map((title, place): Touch => pageView(place + 1, `/page-${place}`, title));
    const view = await touchpointsOf(portal, addPerson(portal, touches));
    expect(view.log.items.map(({ touch }) => touch.title)).toEqual(titles);
  });

  it('nothing exists is not found', async () => {
    const reply = await callTouchpoints(portal, { contactId: '999999', portalId: 4242001 });
    expect(reply).toEqual({ ok: false, code: 'not_found', retryable: false, what: 'contact' });
  });
});

describe('the log', () => {
  it('is narrowed by lane, channel, campaign, text and days; counts of the range stay', async () => {
    const person = addPerson(portal, everything, { email: 'filter@buyer.example' });
    addActivity(portal, person, 'meetings', 5);
    const kinds = async (wanted: Parameters<typeof touchpointsOf>[2]) => {
      const { log } = await touchpointsOf(portal, person, wanted);
      return log.items.map(({ touch }) => touch.kind);
    };
    expect(await kinds({ filter: { lane: 'sales' } })).toEqual(['meeting']);
    expect(await kinds({ filter: { channels: ['event'] } })).toEqual(['event_attended']);
    expect(await kinds({ filter: { text: 'FAIR' } })).toEqual(['event_attended']);
    expect(await kinds({ days: 30 })).not.toContain('first_visit');
    const { facets, counts } = await touchpointsOf(portal, person, { filter: { lane: 'sales' } });
    expect(counts.marketing).toBe(7);
    const [campaign] = facets.campaigns;
    const found = await kinds({ filter: { campaignId: campaign?.campaign.id } });
    expect(found).toHaveLength(campaign?.touches ?? 0);
  });

  it('refuses ranges and lanes that are not offered', async () => {
    const person = addPerson(portal);
    const wrong = { days: 31, filter: { lane: 'other' } } as never;
    const reply = await callTouchpoints(portal, person, wrong);
    expect(reply).toMatchObject({ ok: false, code: 'invalid_input' });
    expect(!reply.ok && reply.code === 'invalid_input' && reply.fields.map(({ field }) => field)).toEqual([
      'days',
      'filter.lane',
    ]);
  });
});

describe('writing back', () => {
  const engagement = ['tandem_engagement_score', 'tandem_engagement_level', 'tandem_last_touch_type'];

  it('puts the score on the contact, and again only when something changed', async () => {
    const person = addPerson(portal, everything, { email: 'write@buyer.example' });
    const contact = {
      portalId: person.portalId,
      objectType: 'contacts' as const,
      objectId: person.contactId,
    };
    expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'written' });
    expect(await portal.read(contact, ...engagement)).toMatchObject({
      tandem_engagement_level: 'warm',
      tandem_last_touch_type: 'custom',
    });
    expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'unchanged' });
    portal.now = today + 30 * day;
    expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'written' });
  });

  describe('in a process that knows nothing yet', () => {
    const written = async (person: ReturnType<typeof addPerson>) =>
      portal.read(
        { portalId: person.portalId, objectType: 'contacts', objectId: person.contactId },
        ...engagement,
      );
    const colleague = (name: string, touches: readonly Touch[] = []) => {
      const owner = { id: '72', email: 'olga@southwind.example', type: 'PERSON' as const, archived: false };
      portal.portal.state.owners.put({ ...owner, createdAt: 0, updatedAt: 0 });
      const person = addPerson(portal, touches, { email: `${name}@southwind.example` });
      for (const type of ['meetings', 'calls'] as const) addActivity(portal, person, type, 1);
      return person;
    };

    it('knows a colleague before it writes a score', async () => {
      const person = colleague('otto');
      expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'written' });
      expect(await written(person)).toMatchObject({ tandem_engagement_level: 'none' });
    });

    it('writes nothing about a colleague with too much to read for that', async () => {
      const person = colleague('olga', everything);
      const { writeBack, engagement: first } = await touchpointsOf(portal, person);
      expect({ writeBack, state: first.state }).toEqual({ writeBack: { state: 'later' }, state: 'none' });
      expect(await written(person)).toMatchObject({ tandem_engagement_level: null });
      expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'written' });
      expect(await written(person)).toMatchObject({ tandem_engagement_level: 'none' });
    });

    it('writes nothing while the portal’s users cannot be read', async () => {
      const person = colleague('oscar');
      portal.fail({ match: { pathIncludes: '/owners/' }, fault: '500' });
      expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'later' });
    });
  });

  it('waits for nobody, and leaves to the next view what could not be written', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const person = addPerson(portal, everything, { email: 'slow@buyer.example' });
    portal.neverAnswer('/objects/2026-03/contacts');
    expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'later' });
    expect(portal.waitedMs).toBeLessThanOrEqual(writeBudgetMs);
    portal.calm();
    expect((await touchpointsOf(portal, person)).writeBack).toEqual({ state: 'written' });
    warn.mockRestore();
  });

  it('names properties that an admin archived, and writes the others', async () => {
    const bare = await startTouchPortal();
    await fetch(`${bare.url}/crm/properties/2026-09/contacts/tandem_engagement_score`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer demo-test' },
    });
    const person = addPerson(bare, everything, { email: 'x@buyer.example' });
    const view = await touchpointsOf(bare, person);
    expect(view.writeBack).toEqual({ state: 'not_set_up', missing: ['contacts.tandem_engagement_score'] });
    const contact = {
      portalId: person.portalId,
      objectType: 'contacts' as const,
      objectId: person.contactId,
    };
    expect(await bare.read(contact, 'tandem_engagement_level')).toEqual({ tandem_engagement_level: 'warm' });
    await bare.close();
  });
});
