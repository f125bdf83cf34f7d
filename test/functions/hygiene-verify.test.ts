import { addRecord, callVerify, day, hygieneOf, readBack, rulesIn, viewIn } from './hygiene-portal';
import { olaf, RepPortal, rita, today } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const odd = {
  firstname: 'lebron',
  lastname: 'JAMES',
  email: 'lebron@example.com',
  phone: '+49 30 901820',
  country: 'Germany',
};
const wordOf = async (record: Parameters<typeof readBack>[1]) =>
  JSON.parse((await readBack(portal, record, 'tandem_hygiene_verified')) ?? '[]') as Array<
    Record<string, unknown>
  >;

describe('a person’s word that a value is right', () => {
  it('is kept with who and when, and puts an unusual value right', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    const before = await hygieneOf(portal, contact);
    const finding = before.findings.find(({ rule }) => rule === 'name_in_wrong_case');
    expect(finding).toMatchObject({ verifiable: true });
    const property = finding!.input!.property;
    const view = viewIn(await callVerify(portal, contact, property, finding!.input!.value));
    expect(await wordOf(contact)).toEqual([
      { property, value: finding!.input!.value, by: 'Rita Rep', at: today },
    ]);
    expect(view.verified).toMatchObject([{ property, by: 'Rita Rep', at: today }]);
    expect(view.findings.find((one) => one.rule === 'name_in_wrong_case')?.input?.property).not.toBe(
      property,
    );
  });

  it('refreshes freshness', async () => {
    const contact = addRecord(portal, 'contacts', odd, 400);
    const { findings } = await hygieneOf(portal, contact);
    const stale = findings.find(({ rule }) => rule === 'phone_unverified');
    expect(stale).toMatchObject({ verifiable: true, input: { property: 'phone' } });
    const view = viewIn(await callVerify(portal, contact, 'phone', odd.phone));
    expect(view.findings.map(({ rule }) => rule)).not.toContain('phone_unverified');
  });

  it('settles the finding that it was said of, and no other about that value', async () => {
    const email = 'lebron@mailinator.com';
    const contact = addRecord(portal, 'contacts', { ...odd, email }, 400);
    const rulesAfter = async (rule: string) =>
      rulesIn(viewIn(await callVerify(portal, contact, 'email', email, rita, rule)));
    expect(rulesIn(await hygieneOf(portal, contact))).toEqual(
      expect.arrayContaining(['email_unverified', 'email_disposable']),
    );
    const fresh = await rulesAfter('email_unverified');
    expect(fresh).not.toContain('email_unverified');
    expect(fresh).toContain('email_disposable');
    const settled = await rulesAfter('email_disposable');
    expect(settled).not.toContain('email_disposable');
    expect(settled).not.toContain('email_unverified');
    const { verified } = await hygieneOf(portal, contact);
    expect(verified).toMatchObject([{ property: 'email', by: 'Rita Rep' }]);
    expect((await wordOf(contact)).map(({ rule }) => rule)).toEqual(['email_disposable', 'email_unverified']);
  });

  it('is not taken about a rule that there is not', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    expect(await callVerify(portal, contact, 'phone', odd.phone, rita, 'deal_amount_missing')).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'rule', problem: 'not_offered' }],
    });
    expect(await wordOf(contact)).toEqual([]);
  });

  it('holds for that value only', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    await callVerify(portal, contact, 'lastname', 'JAMES');
    const source = { sourceType: 'CRM_UI' as const };
    portal.portal.state.objects.write('0-1', contact.recordId, { lastname: 'JOHNSON' }, today, source);
    expect((await hygieneOf(portal, contact)).verified).toEqual([]);
  });

  it('given twice is kept once, and anew on another day', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    await callVerify(portal, contact, 'phone', odd.phone);
    portal.now += 60_000;
    await callVerify(portal, contact, 'phone', odd.phone);
    expect(await wordOf(contact)).toMatchObject([{ property: 'phone', at: today }]);
    portal.now = today + day;
    await callVerify(portal, contact, 'phone', odd.phone);
    expect(await wordOf(contact)).toMatchObject([{ property: 'phone', at: today + day }]);
  });

  it('survives an answer that got lost: the retry doubles nothing', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    portal.fail({ match: { method: 'PATCH' }, fault: 'after-write-reset', times: 5 });
    expect(await callVerify(portal, contact, 'phone', odd.phone)).toMatchObject({
      ok: false,
      retryable: true,
    });
    portal.portal.faults.clear();
    expect((await callVerify(portal, contact, 'phone', odd.phone)).ok).toBe(true);
    expect(await wordOf(contact)).toHaveLength(1);
  });

  it('is heard when two people give theirs at the same moment', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    const given = await Promise.all([
      callVerify(portal, contact, 'phone', odd.phone, rita),
      callVerify(portal, contact, 'lastname', odd.lastname, olaf),
    ]);
    expect(given.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await wordOf(contact)).toHaveLength(1);
    const { verified } = await hygieneOf(portal, contact);
    expect(verified.map(({ property, by }) => [property, by])).toEqual([
      ['lastname', 'Olaf Other'],
      ['phone', 'Rita Rep'],
    ]);
    await callVerify(portal, contact, 'firstname', odd.firstname);
    expect(await wordOf(contact)).toHaveLength(3);
  });

  it('is about what the person saw', async () => {
    const contact = addRecord(portal, 'contacts', odd);
    expect(await callVerify(portal, contact, 'phone', '+49 30 1')).toMatchObject({
      code: 'changed_meanwhile',
      property: 'phone',
      current: odd.phone,
    });
    expect(await wordOf(contact)).toEqual([]);
  });

  it.each([
    ['jobtitle', '', 'seen', 'required'],
    ['no_such_property', 'x', 'property', 'not_offered'],
    ['tandem_hygiene_score', '1', 'property', 'not_allowed_here'],
  ])('is not taken about %s = "%s"', async (property, seen, field, problem) => {
    const contact = addRecord(portal, 'contacts', odd);
    const reply = await callVerify(portal, contact, property, seen);
    expect(reply).toMatchObject({ ok: false, code: 'invalid_input', fields: [{ field, problem }] });
  });

  it('needs the property that setup makes', async () => {
    const bare = await RepPortal.start({ setUp: false });
    const contact = addRecord(bare, 'contacts', odd);
    expect(await callVerify(bare, contact, 'phone', odd.phone)).toEqual({
      ok: false,
      code: 'not_set_up',
      retryable: false,
      missing: ['contacts.tandem_hygiene_verified'],
    });
    await bare.close();
  });
});
