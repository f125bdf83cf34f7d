import { addRecord, callHygiene, day, hygieneOf, link, messy, readBack, rulesIn } from './hygiene-portal';
import { RepPortal, today } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const place = { portalId: 4242001, recordId: '999999' };

describe('a record’s data', () => {
  it('comes as a score with its dimensions, findings and what to start with', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const view = await hygieneOf(portal, contact);
    expect(view).toMatchObject({
      record: { objectType: 'contacts', id: contact.recordId, name: 'MARIA Select' },
      terms: 'agreed',
      unmeasured: [],
      nextBest: {
        rule: 'email_domain_typo',
        property: 'email',
        label: 'Email',
        gain: 'Your e-mails arrive.',
      },
      writeBack: { state: 'written' },
    });
    expect(rulesIn(view)).toEqual(
      expect.arrayContaining(['contact_last_name_missing', 'name_in_wrong_case']),
    );
    const points = view.findings.map((finding) => finding.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(view.dimensions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 0);
  });

  it('offers the right input and the right value for each finding', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const { findings } = await hygieneOf(portal, contact);
    const finding = (rule: string) => findings.find((one) => one.rule === rule);
    expect(finding('email_domain_typo')).toMatchObject({
      input: { property: 'email', kind: 'text', value: 'maria@gmial.com' },
      suggestions: [
        {
          changes: [{ property: 'email', value: 'maria@gmail.com', seen: 'maria@gmial.com' }],
          why: expect.stringContaining('slip') as string,
        },
      ],
    });
    expect(finding('contact_owner_missing')?.input).toBeNull();
    expect(finding('contact_lead_status_missing')?.input).toMatchObject({ kind: 'select' });
    expect(finding('contact_lead_status_missing')?.input?.options).toContainEqual({
      value: 'OPEN',
      label: 'Open',
    });
  });

  it('is written to properties that marketers can report on, and only when it changed', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const view = await hygieneOf(portal, contact);
    expect(await readBack(portal, contact, 'tandem_hygiene_score')).toBe(String(view.score));
    expect(await readBack(portal, contact, 'tandem_hygiene_grade')).toBe(view.grade);
    expect((await readBack(portal, contact, 'tandem_hygiene_issues'))?.split(';').sort()).toEqual(
      rulesIn(view).sort(),
    );
    expect(await readBack(portal, contact, 'tandem_hygiene_next_field')).toBe('email');
    expect((await hygieneOf(portal, contact)).writeBack).toEqual({ state: 'unchanged' });
  });

  it('tells how the score moved in a week', async () => {
    const contact = addRecord(portal, 'contacts', messy, 40);
    for (const [daysAgo, score] of [
      [20, '12'],
      [9, '31'],
      [2, '33'],
    ] as const) {
      const at = today - daysAgo * day;
      portal.portal.state.objects.write('0-1', contact.recordId, { tandem_hygiene_score: score }, at, {
        sourceType: 'INTEGRATION',
      });
    }
    const { trend, score } = await hygieneOf(portal, contact);
    expect(trend).toEqual({ change: score! - 31, since: today - 7 * day });
  });

  it('of an empty record is a low score, not an error', async () => {
    for (const objectType of ['contacts', 'companies', 'deals'] as const) {
      const view = await hygieneOf(portal, addRecord(portal, objectType, {}));
      expect(view.score).toBeGreaterThanOrEqual(0);
      expect(view.duplicates).toEqual([]);
      expect(view.findings.length).toBeGreaterThan(0);
    }
  });

  it('is said in the reader’s language, with the portal’s labels', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const view = await hygieneOf(portal, contact, { locale: 'de-AT' });
    expect(view.nextBest?.gain).toBe('Ihre E-Mails kommen an.');
    expect(view.findings.find(({ rule }) => rule === 'contact_phone_missing')?.title).toMatch(/Telefon/);
    expect((await hygieneOf(portal, contact, { locale: 'xx-nonsense' })).nextBest?.gain).toMatch(/^Your/);
  });

  it('keeps markup, emoji and right-to-left text as they are', async () => {
    const contact = addRecord(portal, 'contacts', {
      firstname: '<b>محمد</b>',
      lastname: '🚀 O’Neill',
      email: 'm@example.com',
    });
    const view = await hygieneOf(portal, contact);
    expect(view.record.name).toBe('<b>محمد</b> 🚀 O’Neill');
    expect(rulesIn(view)).toContain('text_with_markup');
  });

  it.each([
    ['contacts', 'contact'],
    ['companies', 'company'],
    ['deals', 'deal'],
  ] as const)('of %s that are gone is nothing to show', async (objectType, what) => {
    const reply = await callHygiene(portal, { ...place, objectType });
    expect(reply).toEqual({ ok: false, code: 'not_found', retryable: false, what });
  });

  it('is refused for a request that makes no sense, naming the field', async () => {
    const reply = await callHygiene(portal, { ...place, objectType: 'tickets' as never });
    expect(reply).toMatchObject({ code: 'invalid_input', fields: [{ field: 'record.objectType' }] });
  });
});

describe('what is read around a record', () => {
  it('takes three rounds and ten requests at most, whatever there is', async () => {
    const company = addRecord(portal, 'companies', { name: 'Buyer GmbH', domain: 'buyer.example' });
    const deal = addRecord(portal, 'deals', {
      dealname: 'Big one',
      pipeline: 'default',
      dealstage: 'appointmentscheduled',
    });
    const contact = addRecord(portal, 'contacts', { ...messy, email: 'maria@buyer.example' });
    link(portal, contact, company);
    link(portal, deal, contact);
    link(portal, deal, company);
    for (const record of [contact, company, deal]) {
      portal.calm();
      await hygieneOf(portal, record);
      expect(portal.takeRounds()).toBeLessThanOrEqual(3);
      expect(portal.takeRequests().length).toBeLessThanOrEqual(10);
      await hygieneOf(portal, record);
      expect(portal.takeRequests().length).toBeLessThanOrEqual(5);
    }
  });

  it('shows duplicates side by side, with the reasons', async () => {
    const one = addRecord(portal, 'contacts', {
      firstname: 'Zoë',
      lastname: 'Ångström',
      email: 'zoe@twice.example',
      phone: '+46 8 123 456 00',
    });
    const other = addRecord(portal, 'contacts', {
      firstname: 'zoe',
      lastname: 'Angstrom',
      email: 'zoe.angstrom@twice.example',
      phone: '+46812345600',
    });
    const { duplicates } = await hygieneOf(portal, one);
    expect(duplicates).toMatchObject([{ id: other.recordId, name: 'zoe Angstrom' }]);
    expect(duplicates[0]?.reasons.length).toBeGreaterThan(0);
    const row = (property: string) => duplicates[0]?.compared.find((line) => line.property === property);
    expect(row('firstname')).toMatchObject({ here: 'Zoë', there: 'zoe', same: true });
    expect(row('phone')).toMatchObject({ same: true });
    expect(row('email')).toMatchObject({ same: false });
  });

  it('stays small and quick on a deal with 800 contacts', async () => {
    const deal = addRecord(portal, 'deals', {
      dealname: 'Crowd',
      pipeline: 'default',
      dealstage: 'contractsent',
    });
    for (let index = 0; index < 800; index += 1) {
      link(portal, deal, addRecord(portal, 'contacts', { firstname: 'P', lastname: `N${index}` }));
    }
    portal.calm();
    const view = await hygieneOf(portal, deal);
    expect(rulesIn(view)).not.toContain('deal_without_contacts');
    expect(portal.takeRequests().length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(view).length).toBeLessThan(100_000);
  });

  it('names dates, stages and owners as people do', async () => {
    portal.portal.state.owners.put({
      id: '88',
      firstName: 'Olga',
      lastName: 'Owner',
      type: 'PERSON',
      archived: false,
      createdAt: 0,
      updatedAt: 0,
    });
    const contact = addRecord(portal, 'contacts', { ...messy });
    const { findings } = await hygieneOf(portal, contact);
    const owner = findings.find(({ rule }) => rule === 'contact_owner_missing');
    expect(owner?.input?.options).toEqual([{ value: '88', label: 'Olga Owner' }]);
    const deal = addRecord(portal, 'deals', {
      dealname: 'Late',
      pipeline: 'default',
      dealstage: 'appointmentscheduled',
      closedate: '2026-10-01T00:00:00Z',
    });
    const late = (await hygieneOf(portal, deal)).findings.find(({ rule }) => rule === 'close_date_passed');
    expect(late?.reason).toContain('1 Oct 2026');
  });
});
