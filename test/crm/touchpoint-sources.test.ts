import { recordTouches } from '@tandem/portal-api';
import type { Touch } from '@tandem/portal-api';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

let portal: TestPortal;
let contactId: string;
const at = Date.UTC(2026, 10, 1);

beforeAll(async () => {
  portal = await startPortal();
  const { crm } = portal.connect();
  ({ id: contactId } = await crm.objects.create('contacts', { properties: { email: 'carla@example.com' } }));
  const { marketing } = portal.portal.state;
  const dated = { createdAt: at, updatedAt: at };
  marketing.forms.put({ ...dated, id: 'f-1', name: 'Demo', fields: ['email'] });
  marketing.events.put({ ...dated, id: '7', name: 'Fair', type: 'CONFERENCE', startsAt: at, endsAt: at });
  const assets = { FORM: [{ id: 'f-1', name: 'Demo' }] };
  marketing.campaigns.put({ ...dated, id: 'c-1', name: 'Spring', utm: 'spring', assets });
  marketing.pages.put({
    ...dated,
    id: '55',
    kind: 'landing-pages',
    title: 'Demo page',
    url: 'https://www.example.com/demo',
    publishedAt: at,
  });
  marketing.emails.put({
    ...dated,
    id: '9',
    name: 'Offer',
    subject: 'An offer',
    fromName: 'Mara Marketing',
    replyTo: 'mara@example.com',
    publishedAt: at,
    emailCampaignId: 555,
    campaignId: 'c-1',
  });
  const views = Array.from({ length: 130 }, (_, place): Touch => ({
    kind: 'page view',
    at: at + place * 1_000,
    url: `https://www.example.com/${place}`,
    title: `Page ${place}`,
  }));
  recordTouches(portal.portal.state, contactId, [
    ...views,
    { kind: 'email', at, event: 'OPEN', emailId: '9' },
    { kind: 'participation', at, marketingEventId: '7', state: 'ATTENDED' },
  ]);
});
afterAll(() => portal.close());

it('event occurrences come newest first, a hundred a page, with their types', async () => {
  const { crm } = portal.connect();
  const first = await crm.eventOccurrences.ofContact({ contactId });
  expect(first.events).toHaveLength(100);
  expect(first.events[0]?.properties['hs_url']).toBe('https://www.example.com/129');
  const second = await crm.eventOccurrences.ofContact({ contactId, after: first.next ?? '' });
  expect(second).toMatchObject({ next: null, events: { length: 30 } });
  expect(await crm.eventOccurrences.types()).toContain('e_visited_page');
});

it('e-mail events of a recipient come since a moment', async () => {
  const { crm } = portal.connect();
  const recipient = 'carla@example.com';
  expect(await crm.emailEvents.ofRecipient({ recipient, since: at - 1 })).toMatchObject({
    events: [{ type: 'OPEN', emailCampaignId: 555 }],
    more: false,
  });
  expect((await crm.emailEvents.ofRecipient({ recipient, since: at + 1 })).events).toEqual([]);
});

it('participations name the event and the state', async () => {
  const { participations, more } = await portal.connect().crm.marketingEvents.participationsOf(contactId);
  expect(participations).toMatchObject([
    { associations: { marketingEvent: { name: 'Fair' } }, properties: { attendanceState: 'ATTENDED' } },
  ]);
  expect(more).toBe(false);
});

it('names of forms, e-mails, campaigns and pages are found by what touches carry', async () => {
  const { crm } = portal.connect();
  expect((await crm.forms.names()).forms).toEqual([{ id: 'f-1', name: 'Demo' }]);
  expect(await crm.content.emails()).toEqual([
    {
      id: '9',
      name: 'Offer',
      subject: 'An offer',
      campaignIds: expect.arrayContaining(['555']),
      campaign: { id: 'c-1', name: 'Spring' },
    },
  ]);
  expect((await crm.campaigns.newest()).campaigns).toEqual([
    { id: 'c-1', recordId: 'c-1', name: 'Spring', utm: 'spring' },
  ]);
  expect(await crm.content.pages('landing-pages')).toEqual([
    { id: '55', title: 'Demo page', url: 'https://www.example.com/demo' },
  ]);
});

it('assets of campaigns are read for many at once, those that are gone left out', async () => {
  const { crm } = portal.connect();
  expect(await crm.campaigns.assetsOf(['c-1', 'gone'])).toEqual(
    new Map([['c-1', [{ type: 'FORM', id: 'f-1', name: 'Demo' }]]]),
  );
});

it('activities are read without what was said', async () => {
  const { crm } = portal.connect();
  const { id } = await crm.objects.create('meetings', {
    properties: {
      hs_timestamp: '2026-11-01T10:00:00Z',
      hs_meeting_title: 'Demo',
      hs_meeting_body: 'Confidential',
    },
  });
  const [meeting] = await crm.activities.read('meetings', [id]);
  expect(meeting).toMatchObject({ type: 'meetings', id, properties: { hs_meeting_title: 'Demo' } });
  expect(JSON.stringify(meeting)).not.toContain('Confidential');
});
