import type { SourceOutcome } from '@tandem/contracts';
import { scoreEngagement } from '@tandem/core';
import { engagementDefaults } from '@tandem/taxonomy';
import { currentValue } from '@tandem/portal-api';
import type { Touch } from '@tandem/portal-api';
import { variantWithout } from '../../cli/manifest/variant';
import { addGroup, buyingGroupOf, companyOf } from './group-portal';
import { contactType, RepPortal } from './rep-portal';
import {
  addActivity,
  addMarketing,
  addPerson as addSomebody,
  day,
  demoForm,
  everything,
  outcomes,
  pageView,
  touchpointsOf,
} from './touch-portal';

/** An Enterprise of sales with no more than a Starter of marketing, whose admin granted nothing that can be left out. */
const { scopes } = variantWithout([
  'colleagues',
  'marketing-events',
  'marketing-emails',
  'forms',
  'campaigns',
  'setup',
]);

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
  addMarketing(portal);
  const { tiers } = portal.portal.state;
  for (const hub of Object.keys(tiers) as Array<keyof typeof tiers>) tiers[hub] = 'starter';
  portal.portal.tokens.set('demo-bare', scopes);
});
beforeEach(() => {
  portal.calm();
  portal.token = 'demo-bare';
});
afterAll(() => portal.close());

/** Somebody whom marketing can write to. */
const addPerson = (target: RepPortal, touches: readonly Touch[] = []) =>
  addSomebody(target, touches, { email: `carla${(people += 1)}@buyer.example` });
let people = 0;

/** Each source with why it is missing, and the scopes that it names. */
const missing = (sources: readonly SourceOutcome[]) =>
  sources.flatMap((outcome) =>
    outcome.state === 'missing'
      ? [`${outcome.source}: ${outcome.why} ${outcome.scopes.join(' ')}`.trim()]
      : [],
  );

const always = [
  'event_occurrences: tier',
  'marketing_email_events: scope content',
  'marketing_events: scope crm.objects.marketing_events.read',
  'colleagues: scope crm.objects.owners.read',
];

const valueOf = (contactId: string, name: string) => {
  const { state } = portal.portal;
  return currentValue(state, state.objects.get(contactType, contactId)!, name);
};

describe('a contact in a portal that lacks every optional source', () => {
  it('names each missing source with what is missing, and none that answered', async () => {
    const person = addPerson(portal, everything);
    addActivity(portal, person, 'meetings', 4, { hs_meeting_title: 'Site visit' });
    await touchpointsOf(portal, person);
    await touchpointsOf(portal, person);
    const { sources } = await touchpointsOf(portal, person);
    expect(missing(sources).filter((line) => !/^(campaigns|content):/.test(line))).toEqual(always);
    expect(missing(sources)).toContain('campaigns: scope marketing.campaigns.read');
    const content = missing(sources).find((line) => line.startsWith('content:'));
    expect(content).toContain('forms');
    expect(content).toContain('content');
    expect(outcomes(sources)).toMatchObject({
      contact_properties: 'read',
      form_submissions: 'read',
      sales_activities: 'read',
    });
  });

  it('counts and scores exactly what its own properties and activities say', async () => {
    const person = addPerson(portal, everything);
    addActivity(portal, person, 'meetings', 4, { hs_meeting_title: 'Site visit' });
    const view = await touchpointsOf(portal, person, { days: 365 });
    expect(view.log.items.every(({ times }) => times === 1)).toBe(true);
    const touches = view.log.items.map(({ touch }) => touch);
    expect(new Set(touches.flatMap(({ sources }) => sources))).toEqual(
      new Set(['contact_properties', 'form_submissions', 'sales_activities']),
    );
    expect(view.counts.marketing).toBe(touches.filter(({ lane }) => lane === 'marketing').length);
    expect(view.counts).toMatchObject({ sales: 1, noise: 0 });
    expect(view.engagement).toEqual(scoreEngagement(touches, engagementDefaults, portal.now));
    expect(view.engagement.state).toBe('scored');
    const demo = touches.find(({ kind }) => kind === 'demo_request');
    expect(demo?.form?.name).toBe('Book a demo');
  });

  it('writes the score of what is known, because nothing failed', async () => {
    const person = addPerson(portal, everything);
    const { engagement, writeBack } = await touchpointsOf(portal, person);
    expect(writeBack).toEqual({ state: 'written' });
    expect(engagement.state === 'scored' && String(engagement.score)).toBe(
      valueOf(person.contactId, 'tandem_engagement_score'),
    );
  });

  it('asks a missing source once, and not again for a while', async () => {
    const person = addPerson(portal, everything);
    await touchpointsOf(portal, person);
    await touchpointsOf(portal, person);
    portal.portal.requests.clear();
    const again = await touchpointsOf(portal, person);
    const refused = portal.portal.requests.all().filter(({ status }) => status === 403);
    expect(refused).toEqual([]);
    expect(missing(again.sources)).toEqual(expect.arrayContaining(always));
  });

  it('says that nobody was met only of somebody who was not, and still names what it could not see', async () => {
    const view = await touchpointsOf(portal, addPerson(portal));
    expect(view.engagement.state).toBe('none');
    expect(view.counts).toEqual({ marketing: 0, sales: 0, noise: 0 });
    expect(missing(view.sources)).toEqual(expect.arrayContaining(always));
  });
});

describe('groups in a portal that lacks every optional source', () => {
  const member = (place: number) => ({
    touches: place === 0 ? everything : [],
    properties: { hs_buying_role: place === 0 ? 'DECISION_MAKER' : '' },
  });

  it('show the deal’s people with exact counts and credit, and name what is missing', async () => {
    const deal = addGroup(portal, 'deals', 4, member);
    await buyingGroupOf(portal, deal);
    const view = await buyingGroupOf(portal, deal, { days: 365 });
    expect(missing(view.sources)).toEqual(expect.arrayContaining(always));
    const { people: all, engaged, quiet, cold, silent, touches } = view.counts;
    expect({ all, engaged, silent }).toEqual({ all: 4, engaged: 1, silent: 3 });
    expect(engaged + quiet + cold + silent).toBe(all);
    expect(touches).toBe(view.members.items.reduce((sum, member) => sum + member.touches, 0));
    expect(view.credit.credits.rest).toBe(0);
    const hundredths = view.credit.credits.items.map(({ percent }) => Math.round(percent * 100));
    expect(hundredths.reduce((sum, percent) => sum + percent, 0)).toBe(10_000);
  });

  it('show the company’s people, and name what is missing', async () => {
    const company = addGroup(portal, 'companies', 3, member, { domain: 'buyer.example' });
    await companyOf(portal, company);
    const view = await companyOf(portal, company);
    expect(missing(view.sources)).toEqual(expect.arrayContaining(always));
    expect(view.counts).toMatchObject({ people: 3, engaged: 1, silent: 2 });
    expect(view.members.items[0]).toMatchObject({ contactId: company.people[0], state: 'engaged' });
  });

  it('call a last touch as its own card does: a form by its name, a page without a title by its address', async () => {
    const filled: Touch = {
      kind: 'form submission',
      at: portal.now - day,
      formGuid: demoForm,
      pageUrl: 'https://www.example.com/demo',
      pageTitle: 'See it live',
    };
    const visited = pageView(2, '/blog/scheduling');
    const deal = addGroup(portal, 'deals', 2, (place) => ({ touches: [place === 0 ? filled : visited] }));
    const { members } = await buyingGroupOf(portal, deal);
    const titles = new Map(members.items.map(({ contactId, lastTouch }) => [contactId, lastTouch?.title]));
    expect(titles.get(deal.people[0]!)).toBe('Book a demo');
    expect(titles.get(deal.people[1]!)).toBe('example.com/blog/scheduling');
  });

  it('name the same sources in the second view of a process, which asks them no more', async () => {
    const deal = addGroup(portal, 'deals', 2, member);
    const first = missing((await buyingGroupOf(portal, deal)).sources);
    portal.now += day / 24 / 60;
    const second = missing((await buyingGroupOf(portal, deal)).sources);
    expect(second).toEqual(expect.arrayContaining(first));
  });
});
