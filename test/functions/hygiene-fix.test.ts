import { addRecord, callFix, hygieneOf, messy, readBack, rulesIn, viewIn } from './hygiene-portal';
import { RepPortal } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.calm();
  portal.portal.state.rules.replace({});
});

const edits = () =>
  portal.takeRequests().filter((call) => call.startsWith('PATCH') && call.includes('/contacts/'));

describe('putting a field right', () => {
  it('writes it as a person’s edit and shows the record scored anew', async () => {
    const contact = addRecord(portal, 'contacts', { ...messy, email: 'maria.fix@gmial.com' });
    const before = await hygieneOf(portal, contact);
    portal.takeRequests();
    const view = viewIn(
      await callFix(portal, contact, ['email', 'maria.fix@gmail.com', 'maria.fix@gmial.com']),
    );
    expect(edits()).toEqual([`PATCH /crm/objects/2026-09/contacts/${contact.recordId}`]);
    expect(await readBack(portal, contact, 'email')).toBe('maria.fix@gmail.com');
    expect(rulesIn(view)).not.toContain('email_domain_typo');
    expect(view.score).toBeGreaterThan(before.score!);
    expect(await readBack(portal, contact, 'tandem_hygiene_score')).toBe(String(view.score));
  });

  it('writes fields together, and clears with an empty text', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const reply = await callFix(portal, contact, ['firstname', 'Maria', 'MARIA'], ['lastname', '', 'Select']);
    expect(reply.ok).toBe(true);
    expect(await readBack(portal, contact, 'firstname')).toBe('Maria');
    expect(await readBack(portal, contact, 'lastname')).toBeNull();
    expect(edits()).toHaveLength(1);
  });

  it('keeps markup, emoji and right-to-left text as typed', async () => {
    const contact = addRecord(portal, 'contacts', {});
    const name = '<i>محمد</i> 🚀';
    const view = viewIn(await callFix(portal, contact, ['firstname', name, '']));
    expect(view.record.name).toBe(name);
    expect(await readBack(portal, contact, 'firstname')).toBe(name);
  });

  it('works on companies and deals', async () => {
    const company = addRecord(portal, 'companies', { name: 'Buyer GmbH' });
    expect((await callFix(portal, company, ['domain', 'buyer.example', ''])).ok).toBe(true);
    const deal = addRecord(portal, 'deals', {
      dealname: 'D',
      pipeline: 'default',
      dealstage: 'contractsent',
    });
    const view = viewIn(
      await callFix(portal, deal, ['amount', '1200.50', ''], ['closedate', '2027-01-31', '']),
    );
    expect(rulesIn(view)).not.toContain('deal_amount_missing');
    expect(await readBack(portal, deal, 'amount')).toBe('1200.50');
  });
});

describe('a new e-mail address', () => {
  const bounced = {
    ...{ firstname: 'Here', email: 'gone@acme.com' },
    ...{ hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER', hs_email_bad_address: 'true' },
    ...{ hs_email_bounce: '2', hs_email_quarantined: 'true' },
  };

  it('is not told what happened to the old one, now or on the next look', async () => {
    const contact = addRecord(portal, 'contacts', bounced);
    expect(rulesIn(await hygieneOf(portal, contact))).toContain('email_undeliverable');
    const view = viewIn(await callFix(portal, contact, ['email', 'here@acme.com', 'gone@acme.com']));
    expect(rulesIn(view)).not.toContain('email_undeliverable');
    expect(JSON.stringify(view)).not.toContain('here@acme.com”: Unknown user');
    expect(rulesIn(await hygieneOf(portal, contact))).not.toContain('email_undeliverable');
  });

  it('has nothing to do with another field that is put right', async () => {
    const contact = addRecord(portal, 'contacts', bounced);
    const view = viewIn(await callFix(portal, contact, ['firstname', 'Hera', 'Here']));
    expect(rulesIn(view)).toContain('email_undeliverable');
  });
});

describe('somebody else’s newer value', () => {
  it('is never lost', async () => {
    const contact = addRecord(portal, 'contacts', { ...messy, lastname: 'Moreno' });
    const reply = await callFix(portal, contact, ['lastname', 'Mora', 'Select']);
    expect(reply).toEqual({
      ok: false,
      code: 'changed_meanwhile',
      retryable: false,
      property: 'lastname',
      label: 'Last Name',
      current: 'Moreno',
    });
    expect(edits()).toEqual([]);
  });

  it('is no obstacle when it is what the person wants, in whatever form', async () => {
    const deal = addRecord(portal, 'deals', { dealname: 'D', amount: '1200' });
    expect((await callFix(portal, deal, ['amount', '1200.00', ''])).ok).toBe(true);
    const contact = addRecord(portal, 'contacts', { email: 'New.Address@example.com' });
    const reply = await callFix(portal, contact, ['email', 'new.address@EXAMPLE.com', 'old@example.com']);
    expect(reply.ok).toBe(true);
    expect(edits()).toEqual([]);
  });
});

describe('a retry', () => {
  it('after an answer that got lost finds the value and succeeds', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const fix = () => callFix(portal, contact, ['firstname', 'Maria', 'MARIA']);
    portal.fail({ match: { method: 'PATCH' }, fault: 'after-write-reset', times: 5 });
    expect(await fix()).toMatchObject({ ok: false, code: 'unavailable', retryable: true });
    portal.portal.faults.clear();
    portal.takeRequests();
    expect((await fix()).ok).toBe(true);
    expect(edits()).toEqual([]);
  });

  it('goes on where a process died between clearing a stage and setting it', async () => {
    const contact = addRecord(portal, 'contacts', { ...messy, lifecyclestage: 'customer' });
    const fix = () => callFix(portal, contact, ['lifecyclestage', 'lead', 'customer']);
    portal.fail({ match: { method: 'PATCH', pathIncludes: '/2026-09/' }, fault: '500' });
    expect((await fix()).ok).toBe(false);
    expect(await readBack(portal, contact, 'lifecyclestage')).toBeNull();
    portal.portal.faults.clear();
    expect((await fix()).ok).toBe(true);
    expect(await readBack(portal, contact, 'lifecyclestage')).toBe('lead');
  });
});

describe('a lifecycle stage', () => {
  it('moves backwards, which HubSpot allows only after clearing it', async () => {
    const contact = addRecord(portal, 'contacts', { ...messy, lifecyclestage: 'opportunity' });
    expect((await callFix(portal, contact, ['lifecyclestage', 'subscriber', 'opportunity'])).ok).toBe(true);
    expect(await readBack(portal, contact, 'lifecyclestage')).toBe('subscriber');
  });

  it('is put back when HubSpot refuses the edit', async () => {
    const contact = addRecord(portal, 'contacts', { ...messy, lifecyclestage: 'opportunity' });
    portal.portal.state.rules.replace({
      conditionalRequired: [
        {
          objectTypeId: '0-1',
          controllingProperty: 'lifecyclestage',
          controllingValues: ['lead'],
          requiredProperties: ['jobtitle'],
        },
      ],
    });
    const reply = await callFix(portal, contact, ['lifecyclestage', 'lead', 'opportunity']);
    expect(reply).toMatchObject({ code: 'rule_refused', properties: ['Job Title'] });
    expect(await readBack(portal, contact, 'lifecyclestage')).toBe('opportunity');
  });
});

describe('what cannot be written', () => {
  it('comes back as HubSpot’s rule, with the property as the portal calls it', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    portal.portal.state.rules.replace({
      conditionalRequired: [
        {
          objectTypeId: '0-1',
          controllingProperty: 'country',
          controllingValues: ['Germany'],
          requiredProperties: ['zip'],
        },
      ],
    });
    const reply = await callFix(portal, contact, ['country', 'Germany', 'Deutschland']);
    expect(reply).toMatchObject({ ok: false, code: 'rule_refused', properties: ['Postal Code'] });
    expect(await readBack(portal, contact, 'country')).toBe('Deutschland');
  });

  it('comes back as a value that HubSpot does not take, with its own sentence', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    expect(await callFix(portal, contact, ['email', 'jane@', 'maria@gmial.com'])).toEqual({
      ok: false,
      code: 'value_refused',
      retryable: false,
      properties: ['Email'],
      message: 'Email address jane@ is invalid',
    });
    expect(await readBack(portal, contact, 'email')).toBe('maria@gmial.com');
  });

  it('is an address that another contact has', async () => {
    addRecord(portal, 'contacts', { email: 'taken@example.com' });
    const contact = addRecord(portal, 'contacts', { email: 'mine@example.com' });
    expect(await callFix(portal, contact, ['email', 'taken@example.com', 'mine@example.com'])).toEqual({
      ok: false,
      code: 'invalid_input',
      retryable: false,
      fields: [{ field: 'changes.0.value', problem: 'taken' }],
    });
  });

  it.each([
    ['lifecyclestage', 'emperor', 'changes.0.value', 'not_offered'],
    ['hs_lead_status', 'NEW;OPEN', 'changes.0.value', 'not_offered'],
    ['hubspot_owner_id', '4711', 'changes.0.value', 'not_offered'],
    ['tandem_hygiene_score', '100', 'changes.0.property', 'not_allowed_here'],
    ['createdate', '2020-01-01', 'changes.0.property', 'not_allowed_here'],
    ['no_such_property', 'x', 'changes.0.property', 'not_offered'],
  ])('is %s = %s', async (property, value, field, problem) => {
    const contact = addRecord(portal, 'contacts', messy);
    const seen = property === 'lifecyclestage' ? 'marketingqualifiedlead' : '';
    const reply = await callFix(portal, contact, [property, value, seen]);
    expect(reply).toMatchObject({ ok: false, code: 'invalid_input', fields: [{ field, problem }] });
    expect(edits()).toEqual([]);
  });

  it.each([
    ['amount', '12,50', 'malformed'],
    ['closedate', '31.12.2026', 'not_a_date'],
    ['closedate', '2026-02-30', 'not_a_date'],
    ['dealstage', 'no-such-stage', 'not_offered'],
  ])('is a deal’s %s = %s', async (property, value, problem) => {
    const deal = addRecord(portal, 'deals', { dealname: 'D', pipeline: 'default' });
    const reply = await callFix(portal, deal, [property, value, '']);
    expect(reply).toMatchObject({ code: 'invalid_input', fields: [{ field: 'changes.0.value', problem }] });
  });
});
