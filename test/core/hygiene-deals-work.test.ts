import { contactsOfOtherCompany } from '../../src/app/packages/core/src/hygiene/rules/deals/contacts-of-other-company';
import { dealContactsBehindStage } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-contacts-behind-stage';
import { dealWithoutActivity } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-without-activity';
import { duplicateDeal } from '../../src/app/packages/core/src/hygiene/rules/deals/duplicate-deal';
import { nextStepUnverified } from '../../src/app/packages/core/src/hygiene/rules/deals/next-step-unverified';
import { stageUntouched } from '../../src/app/packages/core/src/hygiene/rules/deals/stage-untouched';
import { answerOf, day, found, notApplicable, now, passes, shortAnswer } from './hygiene-contacts-subject';
import { dealSubject, people, person } from './hygiene-deals-subject';

const ago = (days: number) => new Date(now - days * day).toISOString();

describe('work on an open deal', () => {
  it('is missed after two weeks without any, unless something is planned', () => {
    const check = (properties: Record<string, string | null>, stage = 'late') =>
      answerOf(dealWithoutActivity, dealSubject(stage, properties));
    expect(check({ notes_last_contacted: ago(14) }).state).toBe(passes);
    expect(check({ notes_last_contacted: ago(15) })).toMatchObject({
      severity: 'low',
      evidence: { days: 15 },
    });
    expect(check({ notes_last_contacted: ago(30), notes_last_updated: null })).toMatchObject({
      severity: 'medium',
      property: null,
      earned: 0.5,
    });
    expect(check({ notes_last_contacted: ago(30), notes_next_activity_date: ago(-2) }).state).toBe(passes);
    expect(check({ notes_last_contacted: ago(300) }, 'won').state).toBe(notApplicable);
    expect(check({ createdate: ago(300) }).state).toBe(notApplicable);
  });

  it('has a next step that somebody touched lately', () => {
    const check = (days: number, stage = 'late', step = '送付見積もり') =>
      answerOf(
        nextStepUnverified,
        dealSubject(stage, { hs_next_step: step }, {}, { setAt: { hs_next_step: now - days * day } }),
      );
    expect(check(14).state).toBe(passes);
    expect(check(20)).toMatchObject({
      property: 'hs_next_step',
      evidence: { value: '送付見積もり', days: 20 },
    });
    expect(check(20, 'lost').state).toBe(notApplicable);
    expect(check(20, 'late', '').state).toBe(notApplicable);
  });
});

describe('a stage that nobody changed', () => {
  const check = (properties: Record<string, string>, stage = 'late', more = {}) =>
    answerOf(stageUntouched, dealSubject(stage, properties, {}, more));

  it('fades from the day the deal entered it, and is found after two months by its name', () => {
    expect(check({ hs_v2_date_entered_late: ago(60) })).toEqual({ state: 'pass', earned: 0.25 });
    expect(check({ hs_v2_date_entered_late: ago(90) })).toEqual(
      expect.objectContaining({
        severity: 'low',
        property: 'dealstage',
        evidence: { value: 'Contract sent', days: 90 },
        verifiable: true,
        earned: 0.125,
      }),
    );
    expect(check({ hs_v2_date_entered_first: ago(90), hs_v2_date_entered_late: ago(1) }).state).toBe(passes);
    expect(check({}, 'late', { setAt: { dealstage: now - 90 * day } }).state).toBe('finding');
  });

  it('starts anew when a person says that it is right, also where history was not read', () => {
    const verifications = [{ property: 'dealstage', value: 'late', by: 'Rita Vale', at: now - 30 * day }];
    const entered = { hs_v2_date_entered_late: ago(90) };
    expect(check(entered, 'late', { verifications })).toEqual({ state: 'pass', earned: 0.5 });
    const ofBefore = [{ ...verifications[0]!, value: 'first' }];
    expect(check(entered, 'late', { verifications: ofBefore }).state).toBe('finding');
  });

  it('is of no interest once closed or when unread', () => {
    expect(check({ hs_v2_date_entered_won: ago(300) }, 'won').state).toBe(notApplicable);
    expect(check({}).state).toBe(notApplicable);
    expect(check({ hs_v2_date_entered_late: 'soon' }, 'late', { setAt: { dealstage: NaN } }).state).toBe(
      notApplicable,
    );
  });
});

describe('contacts of another company', () => {
  const northwind = person(
    { name: 'Northwind', domain: 'northwind.com', hs_additional_domains: 'nwt.io; north-wind.eu' },
    '501',
  );
  const check = (contacts: ReturnType<typeof people>, companies = [northwind], stage = 'late') =>
    shortAnswer(contactsOfOtherCompany, dealSubject(stage, {}, { contacts, companies }));

  it.each(['a@northwind.com', 'a@mail.nwt.io', 'a@north-wind.eu', 'a@northwind.co.uk', 'A@NORTHWIND.COM'])(
    'are not those with %s',
    (email) => {
      expect(check(people(email))).toBe(passes);
    },
  );

  it('are found when most come from elsewhere, with their names', () => {
    const contacts = [
      person({ firstname: 'Jane', lastname: 'Doe', email: 'jane@silverlake.io' }, '1'),
      ...people('b@silverlake.io', 'c@silverlake.io', 'd@silverlake.io'),
    ];
    expect(
      answerOf(contactsOfOtherCompany, dealSubject('late', {}, { contacts, companies: [northwind] })),
    ).toEqual(
      expect.objectContaining({
        severity: 'medium',
        property: null,
        evidence: {
          count: 4,
          total: 4,
          names: 'Jane Doe, b@silverlake.io, c@silverlake.io …',
          company: 'Northwind',
        },
      }),
    );
    expect(check(people('a@silverlake.io', 'b@silverlake.io', 'c@northwind.com'))).toEqual(found);
  });

  it('may be a partner among the company’s own people', () => {
    expect(check(people('a@silverlake.io', 'c@northwind.com'))).toBe(passes);
  });

  it('are told by their own association too', () => {
    expect(check([person({ email: 'a@silverlake.io', associatedcompanyid: '501' })])).toBe(passes);
    expect(check([person({ email: 'jo@gmail.com', associatedcompanyid: '777' })])).toEqual(found);
    expect(check(people('a@silverlake.io'), [northwind, person({ domain: 'silverlake.io' }, '502')])).toBe(
      passes,
    );
  });

  it('are not judged by private addresses, without anything to compare, or once lost', () => {
    expect(check(people('jo@gmail.com', '', 'no address', 'a@mailinator.com'))).toBe(notApplicable);
    expect(check(people('a@silverlake.io'), [person({ name: 'Northwind' }, '501')])).toBe(notApplicable);
    expect(check(people('a@silverlake.io'), [])).toBe(notApplicable);
    expect(check([])).toBe(notApplicable);
    expect(check(people('a@silverlake.io'), [northwind], 'lost')).toBe(notApplicable);
    expect(shortAnswer(contactsOfOtherCompany, dealSubject('late'))).toBe(notApplicable);
  });
});

describe('contacts behind the deal’s stage', () => {
  const at = (...stages: string[]) => ({
    contacts: stages.map((lifecyclestage, index) => person({ lifecyclestage, lastname: `L${index}` })),
  });

  it('are found on open deals, and counted against those whose stage says something', () => {
    expect(
      answerOf(
        dealContactsBehindStage,
        dealSubject('late', {}, at('lead', 'customer', 'other', '', 'salesqualifiedlead')),
      ),
    ).toMatchObject({ severity: 'low', property: null, evidence: { count: 2, total: 3, names: 'L0, L4' } });
  });

  it('pass from opportunity on, and are not judged otherwise', () => {
    const check = (stage: string, related = {}) =>
      shortAnswer(dealContactsBehindStage, dealSubject(stage, {}, related));
    expect(check('first', at('opportunity', 'evangelist'))).toBe(passes);
    expect(check('first', at('other', '48213377'))).toBe(notApplicable);
    expect(check('won', at('lead'))).toBe(notApplicable);
    expect(check('first')).toBe(notApplicable);
  });
});

describe('another open deal like this', () => {
  const duplicates = [
    {
      id: '902',
      probability: 0.6,
      reasons: [{ kind: 'deal_name_and_company' as const, value: 'Renewal 2026', probability: 0.6 }],
      properties: { dealname: 'Renewal 2026' },
    },
  ];

  it('is found while the deal is open', () => {
    const check = (stage: string, related = {}) =>
      answerOf(duplicateDeal, dealSubject(stage, { dealname: 'Renewal 2026' }, related));
    expect(check('late', { duplicates })).toMatchObject({ severity: 'medium', earned: 0.4 });
    expect(check('late', { duplicates: [] }).state).toBe(passes);
    expect(check('won', { duplicates }).state).toBe(notApplicable);
    expect(check('late').state).toBe(notApplicable);
  });
});
