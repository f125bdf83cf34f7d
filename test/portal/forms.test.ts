import { recordTouches, type Touch } from '@tandem/portal-api';
import { startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';
import { fillMarketing, FORM, PAGE, type MarketingWorld } from '../support/marketing-world';

let api: ApiPortal;
let world: MarketingWorld;
beforeAll(async () => {
  api = await startApiPortal({ tokens: { 'demo-narrow': ['crm.objects.contacts.read'] } });
  world = fillMarketing(api.portal);
});
afterAll(() => api.close());

const submissionAt = (at: number, more: Partial<Touch> = {}): Touch =>
  ({
    kind: 'form submission',
    at,
    formGuid: FORM,
    pageUrl: PAGE.url,
    pageTitle: PAGE.title,
    ...more,
  }) as Touch;

describe('forms', () => {
  it('are listed without the archived ones, which can be asked for', async () => {
    const { body } = await api.call('GET', '/marketing/v3/forms');
    expect(body.results).toMatchObject([{ id: FORM, name: 'Demo request', formType: 'hubspot' }]);
    const old = await api.call('GET', '/marketing/v3/forms?archived=true');
    expect(old.body.results).toMatchObject([{ name: 'Old form', archived: true }]);
  });

  it('are all made with the editor', async () => {
    const count = async (types: string): Promise<number> =>
      (await api.call('GET', `/marketing/v3/forms?formTypes=${types}`)).body.results.length;
    expect(await count('all')).toBe(1);
    expect(await count('hubspot,captured')).toBe(1);
    expect(await count('captured')).toBe(0);
    expect((await api.call('GET', '/marketing/v3/forms?formTypes=paper')).status).toBe(400);
  });

  it('are read by GUID, with the fields they ask for', async () => {
    const { body } = await api.call('GET', `/marketing/v3/forms/${FORM}`);
    const fields = body.fieldGroups.flatMap((group: { fields: Array<{ name: string }> }) => group.fields);
    expect(fields).toMatchObject([
      { name: 'email', fieldType: 'email', required: true },
      { name: 'firstname', label: 'First Name', required: false },
    ]);
    expect((await api.call('GET', '/marketing/v3/forms/none')).status).toBe(404);
  });

  it('want the scope forms, and so do their submissions', async () => {
    for (const path of ['/marketing/v3/forms', `/form-integrations/v1/submissions/forms/${FORM}`]) {
      expect((await api.call('GET', path, undefined, { token: 'demo-narrow' })).status).toBe(403);
    }
  });
});

describe('submissions of a form', () => {
  const base = `/form-integrations/v1/submissions/forms/${FORM}`;
  const times = ({ body }: ApiAnswer): number[] =>
    body.results.map(({ submittedAt }: { submittedAt: number }) => submittedAt);

  it('say when, where and what was written, and no contact', async () => {
    const { body } = await api.call('GET', base);
    expect(body.results).toHaveLength(1);
    expect(body.results[0]).toMatchObject({
      pageUrl: PAGE.url,
      values: [
        { name: 'email', value: 'mia@north.example', objectTypeId: '0-1' },
        { name: 'firstname', value: 'Mia' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('contactId');
  });

  it('come newest first in pages of at most 50', async () => {
    const now = api.clock.now();
    const many = Array.from({ length: 60 }, (_, index) => submissionAt(now - index * 1000));
    recordTouches(api.portal.state, world.ottoId, many);
    const first = await api.call('GET', base);
    expect(first.body.results).toHaveLength(20);
    const large = await api.call('GET', `${base}?limit=50`);
    const rest = await api.call('GET', `${base}?limit=50&after=${large.body.paging.next.after}`);
    const all = [...times(large), ...times(rest)];
    expect(all).toHaveLength(61);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(rest.body.paging).toBeUndefined();
    expect((await api.call('GET', `${base}?limit=51`)).status).toBe(400);
    expect((await api.call('GET', base.replace(FORM, 'none'))).status).toBe(404);
  });
});

describe("a contact's conversions", () => {
  const names = [
    'hs_calculated_form_submissions',
    'num_conversion_events',
    'num_unique_conversion_events',
    'first_conversion_event_name',
    'recent_conversion_event_name',
    'recent_conversion_date',
  ];
  const read = async (id: string): Promise<Record<string, string>> =>
    (await api.call('GET', `/crm/objects/2026-09/contacts/${id}?properties=${names.join(',')}`)).body
      .properties;

  it('agree with the submissions, in whatever order those are recorded', async () => {
    const now = api.clock.now();
    const { id } = api.portal.state.objects.insert('0-1', {
      properties: { email: 'pia@north.example' },
      createdAt: now - 10_000,
      source: { sourceType: 'FORM' },
    });
    const other = 'f0000009-0000-4000-8000-000000000009';
    recordTouches(api.portal.state, id, [submissionAt(now - 1000, { pageId: PAGE.id } as Partial<Touch>)]);
    recordTouches(api.portal.state, id, [submissionAt(now - 5000, { formGuid: other } as Partial<Touch>)]);
    expect(await read(id)).toMatchObject({
      hs_calculated_form_submissions: `${other}::${now - 5000};${FORM}:${PAGE.id}:${now - 1000}`,
      num_conversion_events: '2',
      num_unique_conversion_events: '2',
      first_conversion_event_name: 'Book a demo: Unknown form',
      recent_conversion_event_name: 'Book a demo: Demo request',
      recent_conversion_date: new Date(now - 1000).toISOString(),
    });
  });

  it('list the last 800 submissions only, and count them all', async () => {
    const now = api.clock.now();
    const { id } = api.portal.state.objects.insert('0-1', {
      properties: { email: 'eager@north.example' },
      createdAt: now - 10_000_000,
      source: { sourceType: 'FORM' },
    });
    recordTouches(
      api.portal.state,
      id,
      Array.from({ length: 900 }, (_, index) => submissionAt(now - index * 1000)),
    );
    const { hs_calculated_form_submissions: listed, num_conversion_events } = await read(id);
    const entries = listed!.split(';');
    expect(num_conversion_events).toBe('900');
    expect(entries).toHaveLength(800);
    expect(entries.at(-1)).toBe(`${FORM}::${now}`);
  });

  it('stay hidden unless asked for, and cannot be written', async () => {
    const contact = `/crm/objects/2026-09/contacts/${world.miaId}`;
    const plain = await api.call('GET', contact);
    expect(plain.body.properties).not.toHaveProperty('hs_calculated_form_submissions');
    const properties = { num_conversion_events: '7' };
    expect((await api.call('PATCH', contact, { properties })).status).toBe(400);
  });
});
