import type { Fault } from '@tandem/portal-api';
import { recordTouches } from '@tandem/portal-api';
import { requestBudgetMs, sourcesBudgetMs } from '../../src/app/functions/src/touchpoints/sources-budget';
import { addGroup, buyingGroupOf } from './group-portal';
import { addActivity, addPerson, callTouchpoints, everything, outcomes } from './touch-portal';
import { startTouchPortal, touchpointsOf } from './touch-portal';
import type { RepPortal } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
afterAll(() => warn.mockRestore());

const sources = [
  { source: 'event_occurrences', pathIncludes: '/events/event-occurrences' },
  { source: 'marketing_email_events', pathIncludes: '/email/public/v1/events' },
  { source: 'marketing_events', pathIncludes: '/marketing/marketing-events' },
  { source: 'sales_activities', pathIncludes: '/objects/2026-09/meetings' },
  { source: 'content', pathIncludes: '/marketing/emails' },
] as const;

const allRead = Object.fromEntries(
  [
    'contact_properties',
    'form_submissions',
    'event_occurrences',
    'marketing_email_events',
    'marketing_events',
    'sales_activities',
    'campaigns',
    'content',
    'colleagues',
  ].map((source) => [source, 'read']),
);

let people = 0;
const somebody = () => {
  const person = addPerson(portal, everything, { email: `carla${(people += 1)}@buyer.example` });
  addActivity(portal, person, 'meetings', 4, { hs_meeting_title: 'First call' });
  return person;
};

/** Views until names and campaigns had their turn, too. */
const settled = async (person: ReturnType<typeof somebody>) => {
  for (let view = 1; view < 5; view += 1) await touchpointsOf(portal, person);
  return touchpointsOf(portal, person);
};

describe.each(sources)('$source', ({ source, pathIncludes }) => {
  const faults: Array<[Fault, string]> = [
    ['500', 'failed: server'],
    ['429', 'failed: rate_limit'],
    ['429-daily', 'failed: rate_limit'],
    ['reset', 'failed: network'],
  ];
  it.each(faults)('that fails by %s costs only itself', async (fault, said) => {
    const person = somebody();
    portal.fail({ match: { pathIncludes }, fault });
    const view = await settled(person);
    expect(outcomes(view.sources)).toMatchObject({ [source]: said });
    const others = Object.entries(outcomes(view.sources)).filter(([name]) => name !== source);
    expect(others.filter(([, state]) => state !== 'read')).toEqual([]);
    expect(view.engagement.state).toBe('scored');
    expect(view.writeBack).toEqual({ state: 'later' });
  });

  it('that does not answer in time costs only itself', async () => {
    const person = somebody();
    await settled(person);
    portal.memory.keep('names emails', undefined, 0);
    portal.neverAnswer(pathIncludes);
    const view = await touchpointsOf(portal, person);
    expect(outcomes(view.sources)).toEqual({ ...allRead, [source]: 'failed: timeout' });
    expect(portal.waitedMs).toBeLessThanOrEqual(requestBudgetMs);
    expect(view.writeBack).toEqual({ state: 'later' });
  });
});

describe('what does not answer in time and is no source of touches', () => {
  it('the agreement costs its terms, and no source', async () => {
    const person = somebody();
    await settled(person);
    portal.now += 2 * 60_000;
    portal.neverAnswer('alignment_agreement');
    const view = await touchpointsOf(portal, person);
    expect(outcomes(view.sources)).toEqual(allRead);
    expect(view).toMatchObject({ terms: 'unread', writeBack: { state: 'later' } });
    expect(portal.waitedMs).toBeLessThanOrEqual(requestBudgetMs);
  });

  it('owners cost the recognition of colleagues, and no source', async () => {
    const person = somebody();
    await settled(person);
    portal.memory.keep('names owners', undefined, 0);
    portal.neverAnswer('/owners/');
    const view = await touchpointsOf(portal, person);
    expect(outcomes(view.sources)).toEqual({ ...allRead, colleagues: 'failed: timeout' });
    expect(view.writeBack).toEqual({ state: 'later' });
  });
});

it.each([
  ['meetings', '/contacts/meetings/batch/read', 'sales_activities'],
  ['visits', '/events/event-occurrences', 'event_occurrences'],
])('of a deal, %s that do not answer in time cost only themselves', async (_, path, source) => {
  const group = addGroup(portal, 'deals', 5, () => ({ touches: everything }));
  for (let view = 1; view < 5; view += 1) await buyingGroupOf(portal, group);
  portal.neverAnswer(path);
  const view = await buyingGroupOf(portal, group);
  const others = { ...allRead, campaigns: 'partial: budget' };
  expect(outcomes(view.sources)).toEqual({ ...others, [source]: 'failed: timeout' });
  expect(portal.waitedMs).toBeLessThanOrEqual(sourcesBudgetMs);
});

it('a meeting next week is not in a deal’s timeline, whose touches all happened', async () => {
  const group = addGroup(portal, 'deals', 1, () => ({ touches: everything }));
  const person = { contactId: group.people[0] ?? '', portalId: group.portalId };
  addActivity(portal, person, 'meetings', -7, { hs_meeting_title: 'Workshop' });
  const view = await buyingGroupOf(portal, group);
  expect(view.timeline.total).toBeGreaterThan(0);
  expect(JSON.stringify(view)).not.toContain('Workshop');
});

it('two sources that do not answer in time, one after the other, leave time for the rest', async () => {
  const person = somebody();
  await settled(person);
  portal.neverAnswer('/marketing/marketing-events');
  portal.neverAnswer('/email/public/v1/events');
  const view = await touchpointsOf(portal, person);
  expect(outcomes(view.sources)).toEqual({
    ...allRead,
    marketing_events: 'failed: timeout',
    marketing_email_events: 'failed: timeout',
  });
  expect(portal.waitedMs).toBeLessThanOrEqual(sourcesBudgetMs);
});

describe('a portal without', () => {
  const scopes = [
    ['content', 'marketing_email_events'],
    ['crm.objects.marketing_events.read', 'marketing_events'],
    ['forms', 'content'],
    ['marketing.campaigns.read', 'campaigns'],
    ['crm.objects.owners.read', 'colleagues'],
  ] as const;
  it.each(scopes)('the scope %s names it where %s is missing', async (scope, source) => {
    const all = [
      'oauth',
      'crm.objects.contacts.read',
      'crm.objects.contacts.write',
      'crm.objects.custom.read',
      'crm.objects.owners.read',
      'crm.objects.marketing_events.read',
      'content',
      'forms',
      'marketing.campaigns.read',
    ];
    portal.portal.tokens.set(
      'demo-less',
      all.filter((other) => other !== scope),
    );
    const person = somebody();
    portal.portal.state.objects.write(
      '0-1',
      person.contactId,
      {
        hs_calculated_form_submissions: '99999999-9999-4999-8999-999999999999::1790000000000',
        hs_analytics_first_touch_converting_campaign: 'Spring campaign',
      },
      portal.now,
      { sourceType: 'FORM' },
    );
    portal.token = 'demo-less';
    const view = await settled(person);
    const outcome = view.sources.find((one) => one.source === source);
    expect(outcome).toEqual({ source, state: 'missing', why: 'scope', scopes: [scope] });
    expect(view.engagement.state).toBe('scored');
  });

  it('an Enterprise hub says so, asks once, and shows what properties tell', async () => {
    const small = await startTouchPortal({ limitTier: 'starter' });
    const person = addPerson(small, everything, { email: 'carla@buyer.example' });
    const view = await touchpointsOf(small, person);
    expect(outcomes(view.sources)).toMatchObject({ event_occurrences: 'missing: tier' });
    expect(view.engagement.state).toBe('scored');
    expect(view.writeBack).toEqual({ state: 'written' });
    small.takeRequests();
    await touchpointsOf(small, person);
    expect(small.takeRequests().filter((call) => call.includes('event-occurrences'))).toEqual([]);
    await small.close();
  });
});

describe('the card as a whole', () => {
  it('is refused when the token is', async () => {
    const person = somebody();
    portal.token = 'wrong';
    expect(await callTouchpoints(portal, person)).toMatchObject({ ok: false, code: 'unauthorized' });
  });

  it('is retryable when the contact itself cannot be read', async () => {
    const person = somebody();
    portal.fail({ match: { pathIncludes: '/objects/2026-09/contacts' }, fault: '500' });
    expect(await callTouchpoints(portal, person)).toMatchObject({
      ok: false,
      code: 'unavailable',
      cause: 'server',
    });
  });

  it('has the days of UTC when the time zone is unknown and cannot be asked for', async () => {
    const person = somebody();
    portal.fail({ match: { pathIncludes: '/account-info/' }, fault: '500' });
    const view = await touchpointsOf(portal, person, { timeZone: 'Mars/Olympus_Mons' });
    expect(view).toMatchObject({ timeZone: 'UTC', engagement: { state: 'scored' } });
    portal.portal.faults.clear();
    const next = await touchpointsOf(portal, person, { timeZone: undefined });
    expect(next.timeZone).toBe('Europe/Berlin');
  });

  it('scores by default terms, and writes nothing, while the agreement cannot be read', async () => {
    const person = somebody();
    portal.fail({ match: { pathIncludes: 'alignment_agreement' }, fault: '500' });
    const view = await touchpointsOf(portal, person);
    expect(view).toMatchObject({ terms: 'unread', writeBack: { state: 'later' } });
  });

  it.each(['orange.fr', 'gmail.com', 'bluewin.ch'])('takes nobody at %s for a colleague', async (domain) => {
    const marie = { id: '73', email: `marie@${domain}`, type: 'PERSON' as const, archived: false };
    portal.portal.state.owners.put({ ...marie, createdAt: 0, updatedAt: 0 });
    const view = await settled(addPerson(portal, everything, { email: `buyer@${domain}` }));
    expect(view.engagement.state).toBe('scored');
    expect(view.counts.noise).toBe(0);
  });

  it('counts colleagues as zero', async () => {
    const owner = { id: '71', email: 'olga@nordwind.example', type: 'PERSON' as const, archived: false };
    portal.portal.state.owners.put({ ...owner, createdAt: 0, updatedAt: 0 });
    const colleague = addPerson(portal, [], { email: 'otto@nordwind.example' });
    recordTouches(portal.portal.state, colleague.contactId, everything);
    const view = await settled(colleague);
    expect(view.engagement.state).toBe('none');
    expect(view.counts).toMatchObject({ marketing: 0 });
    expect(view.counts.noise).toBeGreaterThan(0);
    expect(view.log.items.every(({ touch }) => touch.noise === 'internal')).toBe(true);
  });
});
