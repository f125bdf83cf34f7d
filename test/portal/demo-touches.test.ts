import { createPortal, currentValue, type Portal, type StoredRecord } from '@tandem/portal-api';
import { groupDeal, seedDemo, touchStates, type TouchState } from '../../portal/demo';

const now = Date.UTC(2026, 10, 23, 12);
const dayMs = 86_400_000;

let portal: Portal;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  portal = createPortal({ clock: { now: () => now }, seed: (made) => seedDemo(made, { seed: 1, now }) });
  ({ url, close } = await portal.listen());
});
afterAll(() => close());

// Bodies are read as HubSpot documents them; typing each would only repeat the test.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = async (path: string): Promise<any> => {
  const answer = await fetch(url + path, { headers: { authorization: 'Bearer demo-test' } });
  expect(answer.status).toBe(200);
  return answer.json();
};
const valueOf = (record: StoredRecord, name: string): string =>
  currentValue(portal.state, record, name) ?? '';
const shownBy = (shows: TouchState['shows']): StoredRecord => {
  const { firstname, lastname } = touchStates.find((state) => state.shows === shows)!;
  const found = [...portal.state.objects.all('0-1')].filter(
    (contact) => valueOf(contact, 'firstname') === firstname && valueOf(contact, 'lastname') === lastname,
  );
  expect(found).toHaveLength(1);
  return found[0]!;
};
const touchesOf = ({ id }: StoredRecord) => portal.state.touches.of([id]).map(({ touch }) => touch);
const occurrences = (contact: StoredRecord, query = '') =>
  get(`/events/event-occurrences/2026-09?objectType=contact&objectId=${contact.id}&limit=100${query}`);
const emailEvents = async (contact: StoredRecord) =>
  (await get(`/email/public/v1/events?recipient=${valueOf(contact, 'email')}&limit=1000`)).events;

describe('the demo’s touches', () => {
  it('reach back 18 months and lie in the past', () => {
    const times = [...portal.state.touches.all()].map(({ touch }) => touch.at);
    expect(times.length).toBeGreaterThan(10_000);
    expect(times.reduce((a, b) => Math.max(a, b))).toBeLessThan(now);
    expect(times.reduce((a, b) => Math.min(a, b))).toBeLessThan(now - 500 * dayMs);
  });

  it('are of every kind, by people and by machines', () => {
    const touches = [...portal.state.touches.all()].map(({ touch }) => touch);
    expect([...new Set(touches.map(({ kind }) => kind))].sort()).toEqual([
      'ad interaction',
      'custom event',
      'email',
      'form submission',
      'page view',
      'participation',
    ]);
    const clients = new Set(touches.flatMap((touch) => (touch.kind === 'email' ? (touch.client ?? []) : [])));
    expect([...clients].sort()).toEqual(['apple privacy', 'desktop', 'google proxy', 'scanner']);
  });

  it('agree with the properties and with the lists of submissions', async () => {
    const forms = (await get('/marketing/v3/forms?limit=100')).results;
    const byForm = await Promise.all(
      forms.map(async ({ id }: { id: string }) => {
        const page = await get(`/form-integrations/v1/submissions/forms/${id}?limit=50`);
        return page.results.map(({ submittedAt }: { submittedAt: number }) => `${id}:${submittedAt}`);
      }),
    );
    const listed = new Set<string>();
    for (const contact of portal.state.objects.all('0-1')) {
      const entries = valueOf(contact, 'hs_calculated_form_submissions').split(';').filter(Boolean);
      expect(valueOf(contact, 'num_conversion_events')).toBe(entries.length ? String(entries.length) : '');
      for (const entry of entries) {
        const [guid, , at] = entry.split(':');
        listed.add(`${guid}:${at}`);
      }
    }
    expect(byForm.flat().length).toBeGreaterThan(200);
    for (const submission of byForm.flat()) expect(listed).toContain(submission);
  });

  it('belong to pages, forms, e-mails and events that marketing made', () => {
    const { pages, forms, emails, events } = portal.state.marketing;
    for (const { touch } of portal.state.touches.all()) {
      if (touch.kind === 'page view') expect(pages.get(touch.pageId!)).toBeDefined();
      if (touch.kind === 'form submission') expect(forms.get(touch.formGuid)).toBeDefined();
      if (touch.kind === 'email') expect(emails.get(touch.emailId)).toBeDefined();
      if (touch.kind === 'participation') expect(events.get(touch.marketingEventId)).toBeDefined();
    }
  });
});

describe('a record that shows', () => {
  it('2,000 touches has so many, in pages', async () => {
    const contact = shownBy('thousands');
    expect(touchesOf(contact).length).toBeGreaterThanOrEqual(1990);
    expect((await occurrences(contact)).paging.next.after).toBeDefined();
  });

  it('not one touch is known to no source', async () => {
    const contact = shownBy('nothing');
    expect((await occurrences(contact)).results).toEqual([]);
    expect(await emailEvents(contact)).toEqual([]);
    expect(valueOf(contact, 'hs_analytics_num_visits')).toBe('');
  });

  it('a scanner has three links and more clicked within two seconds, and counts no opening', async () => {
    const contact = shownBy('scanner');
    const events = await emailEvents(contact);
    const clicks = events.filter(({ type }: { type: string }) => type === 'CLICK');
    const newest = clicks.filter(
      ({ created }: { created: number }) => clicks[0].created - created <= 2000,
    ) as Array<{ url: string }>;
    expect(new Set(newest.map(({ url: link }) => link)).size).toBeGreaterThanOrEqual(3);
    expect(events.some(({ filteredEvent }: { filteredEvent?: boolean }) => filteredEvent)).toBe(true);
    expect(valueOf(contact, 'hs_email_open')).toBe('0');
  });

  it('opens that Apple fetched ahead follow delivery within seconds', async () => {
    const events = await emailEvents(shownBy('fetched ahead'));
    const opened = events.find(({ type }: { type: string }) => type === 'OPEN');
    expect(opened).toMatchObject({ userAgent: 'Mozilla/5.0', filteredEvent: false });
    expect(opened.created - opened.sentBy.created).toBeLessThan(10_000);
  });

  it('unknown types is listed under them', async () => {
    const { results } = await occurrences(shownBy('unknown types'));
    const { eventTypes } = await get('/events/event-occurrences/2026-09/event-types');
    expect(results).toHaveLength(3);
    for (const { eventType } of results) expect(eventTypes).toContain(eventType);
  });

  it('one of us has an address of our own domain', () => {
    expect(valueOf(shownBy('internal'), 'email')).toMatch(/@harborline\.example$/);
  });

  it('sales alone has activities, and what HubSpot derives from them', () => {
    const contact = shownBy('sales only');
    expect(valueOf(contact, 'num_contacted_notes')).toBe('13');
    expect(Date.parse(valueOf(contact, 'notes_last_contacted'))).toBeLessThanOrEqual(now);
    expect(touchesOf(contact)).toEqual([]);
  });

  it('a buying group has roles as properties and as labels, and strangers who are not in it', () => {
    const { objects, associations } = portal.state;
    const deal = [...objects.all('0-3')].find((each) => valueOf(each, 'dealname') === groupDeal.name)!;
    const links = associations.from('0-3', deal.id, '0-1');
    const members = [...new Set(links.map(({ toId }) => toId))].map((id) => objects.get('0-1', id)!);
    const labels = links.map((link) => associations.types.find(link.category, link.typeId, '0-3')?.label);
    expect(members).toHaveLength(5);
    expect(labels).toEqual(expect.arrayContaining(['Decision maker', 'Champion', null]));
    expect(members.filter((member) => valueOf(member, 'hs_buying_role'))).toHaveLength(3);
    const strangers = touchStates.filter(({ shows }) => shows === 'reader').map(({ lastname }) => lastname);
    expect(members.map((member) => valueOf(member, 'lastname'))).not.toEqual(
      expect.arrayContaining(strangers),
    );
  });
});
