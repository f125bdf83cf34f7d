import { companyIndustryUnverified } from '../../src/app/packages/core/src/hygiene/rules/companies/company-industry-unverified';
import { companyNameUnverified } from '../../src/app/packages/core/src/hygiene/rules/companies/company-name-unverified';
import { companySizeUnverified } from '../../src/app/packages/core/src/hygiene/rules/companies/company-size-unverified';
import { companyWithoutActivity } from '../../src/app/packages/core/src/hygiene/rules/companies/company-without-activity';
import { companyWithoutContacts } from '../../src/app/packages/core/src/hygiene/rules/companies/company-without-contacts';
import { duplicateCompanyName } from '../../src/app/packages/core/src/hygiene/rules/companies/duplicate-company-name';
import { duplicateDomain } from '../../src/app/packages/core/src/hygiene/rules/companies/duplicate-domain';
import { answerOf, day, found, notApplicable, now, passes, shortAnswer } from './hygiene-contacts-subject';
import { companySubject, people } from './hygiene-deals-subject';

const ago = (days: number) => new Date(now - days * day).toISOString();

describe('facts about a company that nobody confirmed', () => {
  it.each([
    [companyNameUnverified, 'name', 'Northwind'],
    [companyIndustryUnverified, 'industry', 'COMPUTER_SOFTWARE'],
    [companySizeUnverified, 'numberofemployees', '250'],
  ])('fade over half a year and are then found: %#', (rule, property, value) => {
    const aged = (days: number) =>
      answerOf(rule, companySubject({ [property]: value }, {}, { setAt: { [property]: now - days * day } }));
    expect(aged(180)).toEqual({ state: 'pass', earned: 0.5 });
    expect(aged(181)).toMatchObject({ state: 'finding', severity: 'low', property, evidence: { days: 181 } });
    expect(answerOf(rule, companySubject({ [property]: value })).state).toBe(notApplicable);
  });
});

describe('a company’s activity', () => {
  const check = (properties: Record<string, string | null>) =>
    answerOf(companyWithoutActivity, companySubject(properties));

  it('fades by half-life and is then missed', () => {
    expect(check({ notes_last_updated: ago(0) })).toEqual({ state: 'pass', earned: 1 });
    expect(check({ notes_last_updated: ago(180), notes_last_contacted: ago(300) })).toEqual({
      state: 'pass',
      earned: 0.5,
    });
    expect(check({ notes_last_updated: ago(360), createdate: ago(900) })).toEqual(
      expect.objectContaining({ severity: 'low', property: null, evidence: { days: 360 }, earned: 0.25 }),
    );
    expect(check({ notes_last_updated: ago(361) })).toMatchObject({ severity: 'medium' });
  });

  it('is counted from the creation when nothing happened since', () => {
    expect(check({ notes_last_updated: null, createdate: ago(10) }).state).toBe(passes);
    expect(check({ notes_last_updated: null, createdate: ago(200) })).toMatchObject({
      evidence: { days: 200 },
    });
  });

  it('is as good as planned', () => {
    expect(check({ notes_last_updated: ago(360), notes_next_activity_date: ago(-3) })).toEqual({
      state: 'pass',
      earned: 0.25,
    });
    expect(check({ notes_last_updated: ago(360), notes_next_activity_date: ago(3) }).state).toBe('finding');
  });

  it('is not judged when it was not read, and takes no date from the time to come', () => {
    expect(check({ createdate: ago(900) }).state).toBe(notApplicable);
    expect(check({ notes_last_updated: 'soon' }).state).toBe(notApplicable);
    expect(check({ notes_last_updated: ago(-900), createdate: ago(400) }).state).toBe('finding');
  });
});

describe('a company without contacts', () => {
  const check = (count: string | null, related = {}) =>
    shortAnswer(companyWithoutContacts, companySubject({ num_associated_contacts: count }, related));

  it('is found when nobody was read or counted', () => {
    expect(check(null, { contacts: [] })).toEqual(found);
    expect(check('0')).toEqual(found);
  });

  it('passes with somebody, and is not judged unread', () => {
    expect(check('3')).toBe(passes);
    expect(check('0', { contacts: people('a@northwind.com') })).toBe(passes);
    expect(check(null)).toBe(notApplicable);
    expect(check('many')).toBe(notApplicable);
  });
});

describe('duplicates of a company', () => {
  const candidate = (kind: 'domain' | 'company_name' | 'phone', value: string, probability: number) => ({
    id: '502',
    probability,
    reasons: [{ kind, value, probability }],
    properties: { name: 'Northwind GmbH' },
  });

  it('are found with what both have in common', () => {
    const duplicates = [candidate('domain', 'northwind.com', 0.9)];
    expect(answerOf(duplicateDomain, companySubject({ domain: 'northwind.com' }, { duplicates }))).toEqual(
      expect.objectContaining({
        severity: 'high',
        property: null,
        evidence: expect.objectContaining({ value: 'northwind.com', name: 'Northwind GmbH', likelihood: 90 }),
        earned: expect.closeTo(0.1, 10),
      }),
    );
    const alike = [candidate('company_name', 'Northwind GmbH', 0.4)];
    expect(
      answerOf(duplicateCompanyName, companySubject({ name: 'Northwind' }, { duplicates: alike })),
    ).toMatchObject({ severity: 'low' });
    expect(shortAnswer(duplicateDomain, companySubject({ domain: 'x.com' }, { duplicates: alike }))).toBe(
      passes,
    );
    const dialled = [
      {
        ...candidate('phone', '+4930901820', 0.7),
        reasons: [
          { kind: 'phone' as const, value: '+4930901820', probability: 0.5 },
          { kind: 'company_name' as const, value: 'Northwind GmbH', probability: 0.4 },
        ],
      },
    ];
    expect(
      answerOf(duplicateCompanyName, companySubject({ name: 'Northwint' }, { duplicates: dialled })),
    ).toMatchObject({ severity: 'high', evidence: { value: 'Northwind GmbH', likelihood: 70 } });
  });

  it('are not judged when none were sought or nothing can be compared', () => {
    expect(shortAnswer(duplicateDomain, companySubject({ domain: 'northwind.com' }))).toBe(notApplicable);
    expect(shortAnswer(duplicateDomain, companySubject({}, { duplicates: [] }))).toBe(notApplicable);
    expect(shortAnswer(duplicateCompanyName, companySubject({}, { duplicates: [] }))).toBe(notApplicable);
  });
});
