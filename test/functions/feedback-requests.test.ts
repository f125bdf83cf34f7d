import { addDays, calendarDate } from '@tandem/core';
import { contactType, give, RepPortal, rita, today, undo } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('reading feedback', () => {
  it('works on a contact that nothing is known of', async () => {
    const contact = portal.addContact({ firstname: '', lastname: '', lifecyclestage: '' });
    const view = await portal.view(contact);
    expect(view).toMatchObject({
      contact: { id: contact.objectId, name: `#${contact.objectId}`, email: null, jobTitle: null },
      contacts: [],
      request: { state: 'requested', because: 'never_reviewed', attempt: 1 },
      current: null,
      history: [],
      historyCount: 0,
      handover: { conversion: null, source: null, campaign: null, owner: null },
      content: [],
      healed: false,
    });
    expect(view.agreement.version).toBe(1);
    expect(view).not.toHaveProperty('missingProperties');
    expect(view).not.toHaveProperty('unreadableAgreements');
  });

  it('tells why the lead was handed over and what it met', async () => {
    const contact = portal.addContact({
      email: 'carla@example.com',
      jobtitle: 'Head of Examples',
      recent_conversion_event_name: 'Pricing: Talk to us',
      recent_conversion_date: '2026-11-20T10:00:00Z',
      hs_analytics_source: 'ORGANIC_SEARCH',
      hs_email_last_email_name: 'November news',
    });
    expect(await portal.view(contact)).toMatchObject({
      contact: { name: 'Carla Contact', email: 'carla@example.com', jobTitle: 'Head of Examples' },
      handover: { conversion: 'Pricing: Talk to us', source: 'ORGANIC_SEARCH' },
      content: [{ title: 'Pricing: Talk to us' }, { title: 'November news' }],
    });
  });

  it('takes two rounds and at most eight calls', async () => {
    const contact = portal.addContact();
    await portal.submitted(give(contact));
    portal.takeRequests();
    await portal.view(contact);
    expect(portal.takeRequests().length).toBeLessThanOrEqual(8);
  });

  it('lists the newest 100 entries of a long ledger and counts all', async () => {
    const contact = portal.addContact();
    const ledger = `p${contact.portalId}_lead_feedback`;
    const labels = await portal.crm.associations.labels(ledger, 'contacts');
    const types = labels.slice(0, 1).map(({ category, typeId }) => ({
      associationCategory: category,
      associationTypeId: typeId,
    }));
    await portal.crm.objects.batchCreate(
      ledger,
      Array.from({ length: 130 }, (_, index) => ({
        properties: {
          feedback_key: `import:long:${index}`,
          rating: '3',
          disposition: 'accepted',
          reviewed_at: new Date(today - (130 - index) * 60_000).toISOString(),
        },
        associations: [{ to: { id: contact.objectId }, types }],
      })),
    );
    const view = await portal.view(contact);
    expect(view).toMatchObject({ historyCount: 130, healed: true });
    expect(view.history.map(({ key }) => key).slice(0, 2)).toEqual(['import:long:129', 'import:long:128']);
    expect(view.history).toHaveLength(100);
    expect(await portal.read(contact, 'tandem_feedback_count')).toEqual({ tandem_feedback_count: '130' });
  });

  it('asks again after a new hand-over', async () => {
    const contact = portal.addContact({ lifecyclestage: 'lead' });
    await portal.submitted(give(contact, { disposition: 'working' }));
    await portal.crm.objects.update('contacts', contact.objectId, {
      lifecyclestage: 'marketingqualifiedlead',
    });
    portal.now = Date.now() + 60_000;
    const { request, handover } = await portal.view(contact);
    expect(request).toEqual({
      state: 'requested',
      because: 'handed_over_again',
      attempt: 2,
      since: handover.at,
    });
  });

  it('says which version of the agreement cannot be read, and goes on with the one before', async () => {
    const own = await RepPortal.start();
    const contact = own.addContact();
    await own.crm.objects.create(`p${contact.portalId}_alignment_agreement`, {
      properties: { agreement_version: '2', effective_at: '2026-11-02T00:00:00Z', settings: '{"reasons": ' },
    });
    expect(await own.view(contact)).toMatchObject({
      agreement: { version: 1 },
      unreadableAgreements: [{ version: 2, problem: 'settings: not JSON' }],
    });
    await own.close();
  });
});

describe('a contact that', () => {
  it('was deleted is said to be gone', async () => {
    const contact = portal.addContact();
    portal.portal.state.objects.archive(contactType, contact.objectId, today);
    const gone = { ok: false, code: 'not_found', retryable: false, what: 'contact' };
    expect(await portal.call.get({ record: contact, reviewer: rita })).toEqual(gone);
    expect(await portal.call.submit(give(contact))).toEqual(gone);
  });

  it('was merged answers to its old id with the verdicts of both', async () => {
    const [kept, merged] = [portal.addContact(), portal.addContact()];
    await portal.submitted(give(kept));
    await portal.submitted(give(merged, { rating: '2' }));
    const response = await fetch(`${portal.url}/crm/objects/2026-09/contacts/merge`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-admin', 'content-type': 'application/json' },
      body: JSON.stringify({ primaryObjectId: kept.objectId, objectIdToMerge: merged.objectId }),
    });
    expect(response.status).toBe(200);
    const view = await portal.view(merged);
    expect(view.historyCount).toBe(2);
    const { entry } = await portal.submitted(give(merged, { rating: '5' }));
    expect((await portal.view(kept)).current?.key).toBe(entry.key);
    expect(await portal.read(merged, 'tandem_feedback_count')).toEqual({ tandem_feedback_count: '3' });
  });
});

describe('input that', () => {
  const bad = async (parameters: unknown) => {
    const reply = await portal.call.submit(parameters);
    if (reply.ok || reply.code !== 'invalid_input') throw new Error(`answered ${JSON.stringify(reply)}`);
    return reply.fields.map(({ field, problem }) => `${field} ${problem}`);
  };

  it('breaks the contract is refused by field, before anything is asked of HubSpot', async () => {
    const contact = portal.addContact();
    const request = give(contact);
    portal.takeRequests();
    expect(await bad(undefined)).toEqual([' required']);
    expect(await bad({ ...request, action: 'delete' })).toEqual(['action malformed']);
    expect(await bad({ ...request, submissionId: 'again' })).toEqual(['submissionId malformed']);
    expect(await bad({ ...request, record: { ...contact, objectId: '1/../2' } })).toEqual([
      'record.objectId malformed',
    ]);
    expect(await bad({ ...request, record: { ...contact, objectType: 'tickets' } })).toEqual([
      'record.objectType not_offered',
    ]);
    expect(await bad({ ...request, verdict: { rating: '9', disposition: 'x'.repeat(61) } })).toEqual([
      'verdict.rating not_offered',
      'verdict.disposition too_long',
    ]);
    expect(await bad({ ...request, verdict: {} })).toEqual([
      'verdict.rating required',
      'verdict.disposition required',
    ]);
    expect(portal.takeRequests()).toEqual([]);
  });

  it('breaks the agreement is refused by field, and nothing is written', async () => {
    const contact = portal.addContact();
    const tomorrow = addDays(calendarDate(today, 'Europe/Berlin'), 1);
    expect(await bad(give(contact, { disposition: 'recycled', wakeUpDate: 'soon' }))).toEqual([
      'reason required',
      'wakeUpDate not_a_date',
    ]);
    expect(await bad(give(contact, { disposition: 'accepted', wakeUpDate: tomorrow }))).toEqual([
      'wakeUpDate not_allowed_here',
    ]);
    expect(await bad(give(contact, { comment: 'x'.repeat(501) }))).toEqual(['comment too_long']);
    expect(await portal.ledgerOf(contact)).toEqual([]);
  });

  it('names an entry that was never there is refused', async () => {
    const request = undo(portal.addContact(), 'card:never');
    expect(await portal.call.submit(request)).toMatchObject({ code: 'not_found', what: 'entry' });
  });
});
