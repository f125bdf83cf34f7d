import { companyCountryMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-country-missing';
import { companyDomainMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-domain-missing';
import { companyIndustryMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-industry-missing';
import { companyLifecycleStageMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-lifecycle-stage-missing';
import { companyNameMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-name-missing';
import { companyOwnerMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-owner-missing';
import { companySizeMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-size-missing';
import {
  answerOf,
  deal,
  found,
  notApplicable,
  passes,
  pipelineStages,
  shortAnswer,
} from './hygiene-contacts-subject';
import { companySubject, people, person } from './hygiene-deals-subject';

describe('a company’s fields', () => {
  it.each([
    [companyNameMissing, 'name', 'Northwind Traders'],
    [companyDomainMissing, 'domain', 'northwind.com'],
    [companyIndustryMissing, 'industry', 'COMPUTER_SOFTWARE'],
    [companyCountryMissing, 'country', 'Deutschland'],
    [companySizeMissing, 'numberofemployees', '250'],
    [companyOwnerMissing, 'hubspot_owner_id', '77'],
    [companyLifecycleStageMissing, 'lifecyclestage', 'lead'],
  ])('are found empty or with a placeholder, and pass filled: %#', (rule, property, value) => {
    expect(shortAnswer(rule, companySubject({ [property]: value }))).toBe(passes);
    for (const empty of ['', '  ', null, 'n/a', 'Select']) {
      expect(answerOf(rule, companySubject({ [property]: empty }))).toMatchObject({
        state: 'finding',
        severity: 'high',
        property,
        verifiable: (empty ?? '').trim() !== '',
      });
    }
  });

  it('are asked for only from the stage on that the agreement names', () => {
    const at = (lifecyclestage: string) => companySubject({ lifecyclestage });
    expect(shortAnswer(companyIndustryMissing, at('subscriber'))).toBe(notApplicable);
    expect(shortAnswer(companyIndustryMissing, at('lead'))).toEqual(found);
    expect(shortAnswer(companyOwnerMissing, at('salesqualifiedlead'))).toBe(notApplicable);
    expect(shortAnswer(companyOwnerMissing, at('customer'))).toEqual(found);
  });
});

describe('a missing company name', () => {
  const ofContacts = (...names: Array<[company: string, email: string]>) =>
    shortAnswer(
      companyNameMissing,
      companySubject(
        { domain: 'northwind.com' },
        { contacts: names.map(([company, email]) => person({ company, email })) },
      ),
    );

  it('is suggested as its people call it', () => {
    expect(ofContacts(['northwind', 'a@northwind.com'], ['Northwind', 'b@northwind.com'])).toEqual({
      name: 'Northwind',
    });
    expect(ofContacts(['株式会社サンプル', 'a@northwind.com'])).toEqual({ name: '株式会社サンプル' });
  });

  it('is not guessed from other companies’ people, different names, placeholders or shouts', () => {
    expect(ofContacts(['Silverlake', 'a@silverlake.io'], ['Gmail', 'a@gmail.com'])).toEqual(found);
    expect(ofContacts(['Northwind', 'a@northwind.com'], ['Südwind', 'b@northwind.com'])).toEqual(found);
    expect(ofContacts(['unknown', 'a@northwind.com'], ['NORTHWIND', 'b@northwind.com'])).toEqual(found);
    expect(ofContacts(['northwind.com', 'a@northwind.com'])).toEqual(found);
  });
});

describe('a missing company domain', () => {
  const suggested = (website: string, ...emails: string[]) =>
    shortAnswer(companyDomainMissing, companySubject({ website }, { contacts: people(...emails) }));

  it('is taken from the web address', () => {
    expect(suggested('https://www.Northwind.co.uk/about?x=1')).toEqual({ domain: 'northwind.co.uk' });
    expect(suggested('shop.münchen-möbel.de')).toEqual({ domain: 'münchen-möbel.de' });
  });

  it('is taken from the contacts’ business addresses when they agree', () => {
    expect(suggested('', 'a@northwind.com', 'b@mail.northwind.com', 'c@gmail.com')).toEqual({
      domain: 'northwind.com',
    });
    expect(suggested('', 'a@northwind.com', 'b@silverlake.io')).toEqual(found);
  });

  it('is not guessed when both disagree, or from networks, builders of sites and private mailboxes', () => {
    expect(suggested('northwind.com', 'a@silverlake.io')).toEqual(found);
    expect(suggested('https://www.linkedin.com/company/northwind')).toEqual(found);
    expect(suggested('northwind.wixsite.com', 'jo@gmail.com', 'no address', '@')).toEqual(found);
    expect(suggested('http://192.168.0.1/')).toEqual(found);
    expect(suggested('https://facebook.com/northwind', 'a@northwind.com')).toEqual({
      domain: 'northwind.com',
    });
  });
});

describe('other suggestions for empty fields', () => {
  it('are the country of the telephone number and the stage of the deals', () => {
    expect(shortAnswer(companyCountryMissing, companySubject({ phone: '+49 30 901820' }))).toEqual({
      country: 'Germany',
    });
    expect(shortAnswer(companyCountryMissing, companySubject({ phone: '030 901820' }))).toEqual(found);
    expect(
      shortAnswer(
        companyLifecycleStageMissing,
        companySubject({}, { deals: [deal('won')], stages: pipelineStages }),
      ),
    ).toEqual({ lifecyclestage: 'customer' });
  });
});
