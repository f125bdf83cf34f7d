import { startApiPortal, type ApiPortal } from '../support/api-portal';

const HOUR = 3_600_000;

let api: ApiPortal;
let contactId: string;
let companyId: string;
const at = (hours: number): string => new Date(api.clock.now() + hours * HOUR).toISOString();

const create = async (type: string, properties: Record<string, string>, associations: unknown[] = []) =>
  (await api.call('POST', `/crm/objects/2026-09/${type}`, { properties, associations })).body.id as string;
/** Logs an activity with the contact (and the company), as a rep would. */
const log = (type: string, contactTypeId: number, properties: Record<string, string>): Promise<string> =>
  create(type, properties, [
    {
      to: { id: contactId },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: contactTypeId }],
    },
  ]);
const names = [
  'notes_last_contacted',
  'notes_last_updated',
  'notes_next_activity_date',
  'num_contacted_notes',
  'num_notes',
  'hs_sales_email_last_replied',
  'hs_latest_meeting_activity',
];
const read = async (type = 'contacts', id = contactId): Promise<Record<string, string | null>> =>
  (await api.call('GET', `/crm/objects/2026-09/${type}/${id}?properties=${names.join(',')}`)).body.properties;

beforeEach(async () => {
  api = await startApiPortal();
  contactId = await create('contacts', { email: 'mia@north.example' });
  companyId = await create('companies', { name: 'North' });
});
afterEach(() => api.close());

describe('what HubSpot keeps of logged activities', () => {
  it('is nothing where nothing was logged', async () => {
    expect(await read()).toMatchObject(Object.fromEntries(names.map((name) => [name, null])));
  });

  it('tells the last time of contact, and counts; notes and tasks are no contact', async () => {
    await log('calls', 194, { hs_timestamp: at(-30), hs_call_title: 'First' });
    await log('emails', 198, {
      hs_timestamp: at(-20),
      hs_email_direction: 'EMAIL',
      hs_email_subject: 'Offer',
    });
    await log('communications', 81, { hs_timestamp: at(-10), hs_communication_channel_type: 'SMS' });
    await log('notes', 202, { hs_timestamp: at(-2), hs_note_body: 'Wants slotting' });
    await log('tasks', 204, { hs_timestamp: at(-1), hs_task_subject: 'Send offer' });
    expect(await read()).toMatchObject({
      notes_last_contacted: at(-10),
      notes_last_updated: at(-2),
      num_contacted_notes: '3',
      num_notes: '5',
      notes_next_activity_date: null,
    });
  });

  it('looks ahead to the next meeting or task, and back to the last reply and meeting', async () => {
    const meeting = { hs_meeting_title: 'Demo' };
    await log('meetings', 200, { ...meeting, hs_timestamp: at(48), hs_meeting_start_time: at(48) });
    await log('meetings', 200, { ...meeting, hs_timestamp: at(-5), hs_meeting_start_time: at(-4) });
    await log('tasks', 204, { hs_timestamp: at(24), hs_task_subject: 'Prepare' });
    await log('emails', 198, { hs_timestamp: at(-3), hs_email_direction: 'INCOMING_EMAIL' });
    expect(await read()).toMatchObject({
      notes_next_activity_date: at(24),
      notes_last_contacted: at(-3),
      hs_latest_meeting_activity: at(-4),
      hs_sales_email_last_replied: at(-3),
    });
  });

  it('follows activities that are deleted, and holds for companies too', async () => {
    const call = await log('calls', 194, { hs_timestamp: at(-1) });
    await api.call('PUT', `/crm/objects/2026-09/calls/${call}/associations/default/companies/${companyId}`);
    expect((await read('companies', companyId)).notes_last_contacted).toBe(at(-1));
    await api.call('DELETE', `/crm/objects/2026-09/calls/${call}`);
    expect((await read()).notes_last_contacted).toBeNull();
  });

  it('cannot be written', async () => {
    const properties = { num_contacted_notes: '7' };
    const answer = await api.call('PATCH', `/crm/objects/2026-09/contacts/${contactId}`, { properties });
    expect(answer.status).toBe(400);
  });
});

it('enrolments in sequences are not part of the portal, and it says so', async () => {
  const path = `/automation/sequences/2026-09/enrollments/contact/${contactId}`;
  const answer = await api.call('GET', path);
  expect(answer.status).toBe(501);
  expect(answer.body.message).toContain(path);
});
