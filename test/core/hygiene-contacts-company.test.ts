import { companyNameNotOfCompany } from '../../src/app/packages/core/src/hygiene/rules/contacts/company-name-not-of-company';
import { emailDomainNotOfCompany } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-domain-not-of-company';
import {
  answerOf,
  company,
  contact,
  found,
  notApplicable,
  passes,
  shortAnswer,
} from './hygiene-contacts-subject';

const northwind = company({
  name: 'Northwind Traders',
  domain: 'northwind.com',
  hs_additional_domains: 'nwt.io',
});

describe('the domain of the e-mail address against the company’s', () => {
  const check = (email: string, companies = [northwind]) =>
    shortAnswer(emailDomainNotOfCompany, contact({ email }, { companies }));

  it.each(['a@northwind.com', 'jo@mail.northwind.com', 'a@NWT.io', 'a@northwind.de', 'a@northwind.co.uk'])(
    'passes %s',
    (email) => {
      expect(check(email)).toBe(passes);
    },
  );

  it('finds the address of another company and names both', () => {
    expect(
      answerOf(emailDomainNotOfCompany, contact({ email: 'a@silverlake.io' }, { companies: [northwind] })),
    ).toEqual(
      expect.objectContaining({
        property: 'email',
        evidence: {
          value: 'a@silverlake.io',
          domain: 'silverlake.io',
          company: 'Northwind Traders',
          companyDomain: 'northwind.com',
        },
        verifiable: true,
      }),
    );
  });

  it('is silent on private, throw-away, mistyped and wrong addresses, and without a company’s domain', () => {
    for (const email of ['a@gmail.com', 'a@mailinator.com', 'a@nortwhind.com', 'a@northwind', '', 'n/a']) {
      expect(check(email)).toBe(notApplicable);
    }
    expect(check('a@silverlake.io', [company({ name: 'Silverlake' })])).toBe(notApplicable);
    expect(check('a@silverlake.io', [])).toBe(notApplicable);
    expect(shortAnswer(emailDomainNotOfCompany, contact({ email: 'a@silverlake.io' }))).toBe(notApplicable);
  });
});

describe('the company name against the company', () => {
  const check = (name: string, of: string, email = '') =>
    shortAnswer(
      companyNameNotOfCompany,
      contact({ company: name, email }, { companies: [company({ name: of, domain: 'northwind.com' })] }),
    );

  it.each([
    ['Northwind Traders', 'Northwind Traders'],
    ['NORTHWIND TRADERS INC.', 'Northwind Traders'],
    ['Northwind', 'Northwind Traders GmbH & Co. KG'],
    ['North Wind Traders', 'Northwind Traders'],
    ['Northwnd Traders', 'Northwind Traders'],
    ['NT', 'Northwind Traders'],
    ['MIT', 'Massachusetts Institute of Technology'],
    ['UCLA', 'University of California, Los Angeles'],
    ['P&G', 'Procter & Gamble'],
    ['J&J', 'Johnson & Johnson'],
    ['LSE', 'London School of Economics and Political Science'],
    ['Hewlett-Packard', 'HP Inc.'],
    ['Société Générale', 'SOCIETE GENERALE SA'],
    ['サンプル', '株式会社サンプル'],
    ['Sample', '株式会社サンプル'],
    ['Газпром', 'ПАО «Газпром»'],
  ])('takes %s for %s', (name, of) => {
    expect(check(name, of)).toBe(passes);
  });

  it('finds another name and suggests the company’s where both have something in common', () => {
    for (const name of ['Northwind Logistics', 'Nordwint Tradors'])
      expect([name, check(name, 'Northwind Traders')]).toEqual([name, { company: 'Northwind Traders' }]);
    for (const name of ['Silverlake', 'VW', 'IBM', 'T&N', 'Nova'])
      expect([name, check(name, 'Northwind Traders')]).toEqual([name, found]);
    expect(check('示例公司', '株式会社サンプル')).toEqual(found);
    expect(check('MTI', 'Massachusetts Institute of Technology')).toEqual(found);
  });

  it('leaves a wrong association to the rule about the address', () => {
    expect(check('Silverlake', 'Northwind Traders', 'a@silverlake.io')).toBe(notApplicable);
  });

  it('does not apply without a name on either side, or without companies', () => {
    expect(check('', 'Northwind')).toBe(notApplicable);
    expect(check('n/a', 'Northwind')).toBe(notApplicable);
    expect(check('Silverlake', '')).toBe(notApplicable);
    expect(shortAnswer(companyNameNotOfCompany, contact({ company: 'Silverlake' }))).toBe(notApplicable);
  });
});
