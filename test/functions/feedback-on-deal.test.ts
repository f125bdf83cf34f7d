import { contactType, dealType, give, olaf, RepPortal, rita, today, undo } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('a verdict on a deal', () => {
  it('is about its contact, and shows on deal, contact and company', async () => {
    const contact = portal.addContact();
    const companyId = portal.addCompany(contact);
    const deal = portal.addDeal([contact]);
    const reply = await portal.submitted(give(deal, { rating: '5', disposition: 'qualified' }));

    expect(reply.view.contact).toMatchObject({ id: contact.objectId, primary: true });
    const [entry] = await portal.ledgerOf(deal);
    expect(entry).toMatchObject({
      feedback_key: reply.entry.key,
      contact_id: contact.objectId,
      deal_id: deal.objectId,
      company_id: companyId,
    });
    expect(await portal.ledgerOf(contact)).toHaveLength(1);
    expect(await portal.ledgerOf({ ...contact, objectId: companyId }, 'companies')).toHaveLength(1);
    for (const record of [deal, contact]) {
      expect(await portal.read(record, 'tandem_feedback_rating', 'tandem_feedback_count')).toEqual({
        tandem_feedback_rating: '5',
        tandem_feedback_count: '1',
      });
    }
  });

  it('counts on the deal only what was given on it', async () => {
    const [first, second] = [portal.addContact(), portal.addContact()];
    const deal = portal.addDeal([first, second]);
    await portal.submitted(give(first, { rating: '1', disposition: 'rejected', reason: 'no_budget' }));
    await portal.submitted(give({ ...deal, contactId: first.objectId }, { rating: '4' }));
    await portal.submitted(
      give({ ...deal, contactId: second.objectId }, { rating: '2' }, { reviewer: olaf }),
    );
    const names = [
      'tandem_feedback_rating',
      'tandem_feedback_count',
      'tandem_feedback_average_rating',
    ] as const;
    expect(await portal.read(deal, ...names)).toEqual({
      tandem_feedback_rating: '2',
      tandem_feedback_count: '2',
      tandem_feedback_average_rating: '3',
    });
    expect(await portal.read(first, ...names)).toEqual({
      tandem_feedback_rating: '4',
      tandem_feedback_count: '2',
      tandem_feedback_average_rating: '2.5',
    });
  });

  it('leaves the deal’s properties too when it is corrected and taken back on the contact', async () => {
    const contact = portal.addContact();
    const deal = portal.addDeal([contact]);
    const given = await portal.submitted(give(deal, { rating: '5' }));
    const wish = give(contact, { rating: '2' });
    const corrected = await portal.submitted({ ...wish, action: 'correct', supersedes: given.entry.key });
    expect(await portal.read(deal, 'tandem_feedback_rating', 'tandem_feedback_count')).toEqual({
      tandem_feedback_rating: '2',
      tandem_feedback_count: '1',
    });
    await portal.submitted(undo(contact, corrected.entry.key));
    await portal.submitted(undo(contact, given.entry.key));
    expect(await portal.read(deal, 'tandem_feedback_rating', 'tandem_feedback_count')).toEqual({
      tandem_feedback_rating: null,
      tandem_feedback_count: null,
    });
    expect((await portal.view(deal)).healed).toBe(false);
  });

  it('does not become a verdict of another deal when it is corrected there', async () => {
    const contact = portal.addContact();
    const [first, second] = [portal.addDeal([contact]), portal.addDeal([contact])];
    const given = await portal.submitted(give(first, { rating: '5' }));
    await portal.submitted({
      ...give(second, { rating: '1' }),
      action: 'correct',
      supersedes: given.entry.key,
    });
    expect(await portal.ledgerOf(second)).toEqual([]);
    expect(await portal.read(first, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '1' });
    expect(await portal.read(second, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: null });
  });

  it('can be taken back after its deal was deleted', async () => {
    const contact = portal.addContact();
    const deal = portal.addDeal([contact]);
    const { entry } = await portal.submitted(give(deal));
    portal.portal.state.objects.archive(dealType, deal.objectId, today);
    expect(await portal.submitted(undo(contact, entry.key))).toMatchObject({
      projected: true,
      view: { current: null },
    });
  });

  it('heals deal and contact alike', async () => {
    const contact = portal.addContact();
    const deal = portal.addDeal([contact]);
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    portal.fail({ match: { operation: 'objects.update' }, fault: '500' });
    expect((await portal.submitted(give(deal))).projected).toBe(false);
    warn.mockRestore();
    portal.calm();
    expect((await portal.view(deal)).healed).toBe(true);
    for (const record of [deal, contact]) {
      expect(await portal.read(record, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '4' });
    }
    expect((await portal.view(deal)).healed).toBe(false);
  });
});

describe('the contacts of a deal', () => {
  it('begin with the one that the portal labels primary', async () => {
    const [active, labelled] = [
      portal.addContact({ notes_last_contacted: '2026-11-22T09:00:00Z' }),
      portal.addContact(),
    ];
    const deal = portal.addDeal([active, labelled]);
    expect((await portal.view(deal)).contact.id).toBe(active.objectId);

    const path = `${portal.url}/crm/associations/2026-09/deals/contacts/labels`;
    const headers = { authorization: 'Bearer demo-admin', 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'primary_contact', label: 'Primary contact' });
    expect((await fetch(path, { method: 'POST', headers, body })).status).toBeLessThan(300);
    const labels = await portal.crm.associations.labels('deals', 'contacts');
    const { typeId } = labels.find(({ label }) => label === 'Primary contact')!;
    const types = [{ associationCategory: 'USER_DEFINED' as const, associationTypeId: typeId }];
    await portal.crm.associations.batchCreate('deals', 'contacts', [
      { from: deal.objectId, to: labelled.objectId, types },
    ]);
    const view = await portal.view(deal);
    expect(view.contact).toMatchObject({ id: labelled.objectId, primary: true });
    expect(view.contacts.map(({ id, primary }) => [id, primary])).toEqual([
      [labelled.objectId, true],
      [active.objectId, false],
    ]);
    expect((await portal.view({ ...deal, contactId: active.objectId })).contact).toMatchObject({
      id: active.objectId,
      primary: false,
    });
  });

  it('are counted exactly and listed by activity when there are 800', async () => {
    const contacts = Array.from({ length: 800 }, (_, index) =>
      portal.addContact({
        firstname: `Contact ${index}`,
        ...(index >= 700 && { notes_last_contacted: new Date(today - index * 60_000).toISOString() }),
      }),
    );
    const deal = portal.addDeal(contacts);
    portal.takeRequests();
    const quiet = contacts[5]!.objectId;
    const view = await portal.view({ ...deal, contactId: quiet });
    expect(portal.takeRequests().length).toBeLessThanOrEqual(20);
    expect(view.contactCount).toBe(800);
    expect(view.contacts).toHaveLength(100);
    expect(view.contacts.slice(0, 3).map(({ id }) => id)).toEqual([
      contacts[700]!.objectId,
      quiet,
      contacts[701]!.objectId,
    ]);
    expect((await portal.submitted(give(deal))).entry.attempt).toBe(1);
  });
});

describe('a deal that', () => {
  const refusal = async (record: Parameters<typeof give>[0]) => {
    const read = await portal.call.get({ record, reviewer: rita });
    expect(await portal.call.submit(give(record))).toEqual(read);
    return read;
  };

  it('has no contact says so', async () => {
    expect(await refusal(portal.addDeal([]))).toMatchObject({ code: 'not_found', what: 'contact_of_deal' });
  });

  it('was deleted is said to be gone', async () => {
    const deal = portal.addDeal([portal.addContact()]);
    portal.portal.state.objects.archive(dealType, deal.objectId, today);
    expect(await refusal(deal)).toMatchObject({ code: 'not_found', what: 'deal' });
  });

  it('does not have the chosen contact refuses it', async () => {
    const deal = portal.addDeal([portal.addContact()]);
    const stranger = portal.addContact().objectId;
    expect(await refusal({ ...deal, contactId: stranger })).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'record.contactId', problem: 'not_allowed_here' }],
    });
  });

  it('had its chosen contact deleted says that the contact is gone', async () => {
    const contact = portal.addContact();
    const deal = portal.addDeal([portal.addContact(), contact]);
    portal.portal.state.objects.archive(contactType, contact.objectId, today);
    expect(await refusal({ ...deal, contactId: contact.objectId })).toMatchObject({
      code: 'not_found',
      what: 'contact',
    });
  });
});
