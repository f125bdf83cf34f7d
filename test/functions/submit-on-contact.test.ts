import { give, olaf, RepPortal, rita, today, undo } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('a verdict on a contact', () => {
  it('is written once to the ledger, with the lead as it was, and shown in the contact’s properties', async () => {
    const contact = portal.addContact({
      hs_analytics_source: 'PAID_SEARCH',
      recent_conversion_event_name: 'Pricing: Talk to us',
      hs_analytics_last_touch_converting_campaign: 'Autumn',
    });
    const companyId = portal.addCompany(contact);
    const reply = await portal.submitted(
      give(contact, {
        rating: '2',
        disposition: 'rejected',
        reason: 'no_fit',
        subReason: 'size',
        comment: 'Too small',
      }),
    );

    expect(reply).toMatchObject({ alreadyThere: false, projected: true, meanwhile: [] });
    expect(reply.view.current?.key).toBe(reply.entry.key);
    expect(reply.view.request).toEqual({ state: 'answered', attempt: 1 });
    const ledger = await portal.ledgerOf(contact);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({
      feedback_key: reply.entry.key,
      kind: 'verdict',
      rating: '2',
      disposition: 'rejected',
      reason: 'no_fit',
      sub_reason: 'size',
      comment: 'Too small',
      summary: 'Rejected, 2 of 5: No fit (Size), 2026-11-23',
      reviewer_user_id: rita.userId,
      reviewer_name: rita.name,
      attempt: '1',
      origin: 'card',
      source: 'PAID_SEARCH',
      campaign: 'Autumn',
      form: 'Pricing: Talk to us',
      lifecycle_stage: 'marketingqualifiedlead',
      agreement_version: '1',
      contact_id: contact.objectId,
      company_id: companyId,
      deal_id: null,
    });
    expect(new Date(ledger[0]!['reviewed_at']!).getTime()).toBe(today);
    const company = { ...contact, objectId: companyId };
    expect(await portal.ledgerOf(company, 'companies')).toHaveLength(1);
    expect(
      await portal.read(
        contact,
        'tandem_feedback_rating',
        'tandem_feedback_disposition',
        'tandem_feedback_count',
        'tandem_feedback_reviewed_by',
        'tandem_feedback_accepted_at',
      ),
    ).toEqual({
      tandem_feedback_rating: '2',
      tandem_feedback_disposition: 'rejected',
      tandem_feedback_count: '1',
      tandem_feedback_reviewed_by: 'Rita Rep',
      tandem_feedback_accepted_at: null,
    });
  });

  it('costs one write to the ledger and one to the contact, under the releases meant for them', async () => {
    const contact = portal.addContact();
    portal.takeRequests();
    await portal.submitted(give(contact));
    const requests = portal.takeRequests();
    const ledger = `p${contact.portalId}_lead_feedback`;
    expect(requests.filter((request) => request.includes(`/crm/objects/2026-09/${ledger}`))).toContain(
      `POST /crm/objects/2026-09/${ledger}`,
    );
    expect(requests.filter((request) => request.startsWith('PATCH'))).toEqual([
      `PATCH /crm/objects/2026-03/contacts/${contact.objectId}`,
    ]);
    expect(requests.length).toBeLessThanOrEqual(15);
  });

  it('keeps text in every script, emoji and markup as it was written', async () => {
    const contact = portal.addContact();
    const comment = 'هذا <b>جيد</b> & "ok" 👩‍👩‍👧 \u200Fשלום\nzweite Zeile';
    const { entry, view } = await portal.submitted(
      give(contact, { comment, contentHelped: '<i>Führer</i>' }),
    );
    expect(entry.comment).toBe(comment);
    expect(view.current).toMatchObject({ comment, contentHelped: '<i>Führer</i>' });
    expect((await portal.ledgerOf(contact))[0]).toMatchObject({ comment });
  });

  it('can be recycled to a date, and asks for the next attempt when the date comes', async () => {
    const contact = portal.addContact();
    const recycled = {
      rating: '3',
      disposition: 'recycled',
      reason: 'bad_timing',
      wakeUpDate: '2026-12-01',
    } as const;
    await portal.submitted(give(contact, recycled));
    expect(await portal.read(contact, 'tandem_feedback_wake_up_date')).toEqual({
      tandem_feedback_wake_up_date: '2026-12-01',
    });
    portal.now = Date.UTC(2026, 10, 30, 22, 59);
    expect((await portal.view(contact)).request.state).toBe('answered');
    portal.now = Date.UTC(2026, 10, 30, 23);
    expect((await portal.view(contact)).request).toMatchObject({ because: 'woken_up', attempt: 2 });
    const { entry } = await portal.submitted(give(contact, { disposition: 'qualified' }));
    expect(entry.attempt).toBe(2);
    expect(await portal.read(contact, 'tandem_feedback_attempt', 'tandem_feedback_wake_up_date')).toEqual({
      tandem_feedback_attempt: '2',
      tandem_feedback_wake_up_date: null,
    });
  });
});

describe('correcting and undoing', () => {
  it('supersedes the verdict by a new entry and keeps the old one', async () => {
    const contact = portal.addContact();
    const first = await portal.submitted(give(contact));
    const wish = give(contact, { rating: '1', disposition: 'rejected', reason: 'no_budget' });
    const corrected = await portal.submitted({ ...wish, action: 'correct', supersedes: first.entry.key });
    expect(corrected.entry).toMatchObject({ kind: 'correction', attempt: 1, supersedes: first.entry.key });
    expect(corrected.view.current?.key).toBe(corrected.entry.key);
    expect(corrected.view.history.map(({ superseded }) => superseded)).toEqual([false, true]);
    expect(await portal.read(contact, 'tandem_feedback_count', 'tandem_feedback_rating')).toEqual({
      tandem_feedback_count: '1',
      tandem_feedback_rating: '1',
    });

    const undone = await portal.submitted(undo(contact, corrected.entry.key));
    expect(undone.view.current?.key).toBe(first.entry.key);
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '4' });
  });

  it('leaves no verdict in the properties when the only one is taken back', async () => {
    const contact = portal.addContact();
    const { entry } = await portal.submitted(give(contact));
    const { view } = await portal.submitted(undo(contact, entry.key));
    expect(view).toMatchObject({
      current: null,
      historyCount: 2,
      request: { because: 'retracted', attempt: 1 },
    });
    expect(
      await portal.read(
        contact,
        'tandem_feedback_rating',
        'tandem_feedback_count',
        'tandem_feedback_accepted_at',
      ),
    ).toEqual({
      tandem_feedback_rating: null,
      tandem_feedback_count: null,
      tandem_feedback_accepted_at: null,
    });
    expect(await portal.ledgerOf(contact)).toHaveLength(2);
  });

  it('refuses to take back somebody else’s verdict, or one that was taken back', async () => {
    const contact = portal.addContact();
    const { entry } = await portal.submitted(give(contact));
    const refusal = {
      ok: false,
      code: 'invalid_input',
      fields: [{ field: 'supersedes', problem: 'not_allowed_here' }],
    };
    expect(await portal.call.submit(undo(contact, entry.key, { reviewer: olaf }))).toMatchObject(refusal);
    await portal.submitted(undo(contact, entry.key));
    expect(await portal.call.submit(undo(contact, entry.key))).toMatchObject(refusal);
  });

  it('says when the entry to correct is not in this ledger', async () => {
    const other = await portal.submitted(give(portal.addContact()));
    const request = undo(portal.addContact(), other.entry.key);
    expect(await portal.call.submit(request)).toEqual({
      ok: false,
      code: 'not_found',
      retryable: false,
      what: 'entry',
    });
  });
});

describe('two reps at once', () => {
  it('keeps both verdicts, makes the later current and tells of the earlier', async () => {
    const contact = portal.addContact();
    const first = await portal.submitted(give(contact, { rating: '5' }));
    const second = await portal.submitted(give(contact, { rating: '2' }, { reviewer: olaf }));
    expect(second.meanwhile.map(({ key }) => key)).toEqual([first.entry.key]);
    expect(second.view.current?.key).toBe(second.entry.key);
    const seenByRita = await portal.view(contact);
    expect(seenByRita.current?.key).toBe(second.entry.key);
    expect(seenByRita.healed).toBe(false);
    expect(await portal.read(contact, 'tandem_feedback_count', 'tandem_feedback_rating')).toEqual({
      tandem_feedback_count: '2',
      tandem_feedback_rating: '2',
    });
  });

  it('ends with both in the ledger and right properties when the calls overlap', async () => {
    const contact = portal.addContact();
    const replies = await Promise.all([
      portal.submitted(give(contact, { rating: '5' })),
      portal.submitted(give(contact, { rating: '1' }, { reviewer: olaf })),
    ]);
    expect(replies.map(({ alreadyThere }) => alreadyThere)).toEqual([false, false]);
    const view = await portal.view(contact);
    expect(view.historyCount).toBe(2);
    expect(await portal.read(contact, 'tandem_feedback_count', 'tandem_feedback_rating')).toEqual({
      tandem_feedback_count: '2',
      tandem_feedback_rating: view.current?.rating,
    });
    expect((await portal.view(contact)).healed).toBe(false);
  });
});
