import { companyDomainInvalid } from '../../src/app/packages/core/src/hygiene/rules/companies/company-domain-invalid';
import { companyDomainMissing } from '../../src/app/packages/core/src/hygiene/rules/companies/company-domain-missing';
import { companyDomainNotOwn } from '../../src/app/packages/core/src/hygiene/rules/companies/company-domain-not-own';
import { domainAgainstWebsite } from '../../src/app/packages/core/src/hygiene/rules/companies/domain-against-website';
import { answerOf, found, notApplicable, passes, shortAnswer } from './hygiene-contacts-subject';
import { companySubject, people } from './hygiene-deals-subject';

describe('a company’s domain', () => {
  const check = (domain: string) => shortAnswer(companyDomainInvalid, companySubject({ domain }));

  it.each([
    ...[
      'northwind.com',
      'Northwind.COM',
      'de.northwind.co.uk',
      'münchen.de',
      'xn--mnchen-3ya.de',
      'пример.рф',
    ],
    ...['例え.jp', 'x.ai', '3m.com', 'a-b.info', 'northwind.github.io', 'gmail.com'],
  ])('passes %s', (domain) => {
    expect(check(domain)).toBe(passes);
  });

  it.each([
    ['https://www.northwind.com/about', 'northwind.com'],
    ['www.northwind.com', 'northwind.com'],
    ['info@northwind.com', 'northwind.com'],
    ['northwind.com/', 'northwind.com'],
    ['shop.northwind.com:8080', 'shop.northwind.com'],
    ['northwind.con', 'northwind.com'],
    ['northwind,com', 'northwind.com'],
    ['northwind..com', 'northwind.com'],
    ['htp://northwind.de', 'northwind.de'],
    ['northwind.com,northwind.de', 'northwind.com'],
    ['northwind.com; www.northwind.de', 'northwind.com'],
    ['northwind.com,br', 'northwind.com.br'],
  ])('is read out of %s', (domain, bare) => {
    expect(check(domain)).toEqual({ domain: bare });
  });

  it.each([
    ...[
      'northwind',
      'northwind.local',
      'localhost',
      '192.168.0.1',
      'co.uk',
      'Northwind Traders Ltd',
      'شركة',
      '会社',
    ],
    ...[
      'https://facebook.com/northwind',
      'jo@gmail.com',
      '<b>northwind</b>',
      '.com',
      'northwind.com,silverlake.de',
      '💡',
      'x'.repeat(70_000),
    ],
  ])('is found wrong, with nothing to suggest: %s', (domain) => {
    expect(check(domain)).toEqual(found);
  });

  it('is suggested from the web address or the contacts when it says nothing itself', () => {
    const contacts = people('a@northwind.com');
    expect(shortAnswer(companyDomainInvalid, companySubject({ domain: 'northwind' }, { contacts }))).toEqual({
      domain: 'northwind.com',
    });
    expect(
      shortAnswer(companyDomainInvalid, companySubject({ domain: 'none known', website: 'northwind.de' })),
    ).toEqual({ domain: 'northwind.de' });
  });

  it('is not suggested from private mailboxes, whatever their country', () => {
    const contacts = people('jane@hotmail.dk', 'tom@yahoo.com.ar');
    expect(shortAnswer(companyDomainMissing, companySubject({ domain: '' }, { contacts }))).toEqual(found);
  });

  it('does not apply when empty or a placeholder', () => {
    for (const domain of ['', ' ', 'n/a', 'none']) expect(check(domain)).toBe(notApplicable);
  });
});

describe('a domain that is not the company’s own', () => {
  const check = (domain: string, name = 'Northwind', website = '') =>
    shortAnswer(companyDomainNotOwn, companySubject({ domain, name, website }));

  it.each([
    'gmail.com',
    'mail.yahoo.com',
    'web.de',
    'mailinator.com',
    'facebook.com',
    'linkedin.com',
    'qq.com',
  ])('is found: %s', (domain) => {
    expect(check(domain)).toEqual(found);
  });

  it('is the provider’s and network’s own', () => {
    for (const [domain, name] of [
      ['orange.fr', 'Orange S.A.'],
      ['yahoo.com', 'YAHOO!'],
      ['t-online.de', 'T-Online'],
      ['linkedin.com', 'LinkedIn Corporation'],
      ['sky.com', 'Sky UK Limited'],
    ] as const)
      expect(check(domain, name)).toBe(passes);
  });

  it('passes everything else and suggests the site’s', () => {
    expect(check('northwind.com')).toBe(passes);
    expect(check('gmail.com', 'Northwind', 'https://northwind.com')).toEqual({ domain: 'northwind.com' });
  });

  it('leaves what is no domain to another rule', () => {
    for (const domain of ['', 'n/a', 'gmail', '10.0.0.1']) expect(check(domain)).toBe(notApplicable);
  });
});

describe('domain and web address', () => {
  const check = (domain: string, website: string, more: Record<string, string> = {}, emails: string[] = []) =>
    shortAnswer(
      domainAgainstWebsite,
      companySubject({ domain, website, ...more }, { contacts: people(...emails) }),
    );

  it.each([
    ['northwind.com', 'https://www.northwind.com/en'],
    ['northwind.com', 'northwind.de'],
    ['de.northwind.com', 'shop.northwind.com'],
    ['NORTHWIND.com', 'http://northwind.com'],
  ])('agree: %s and %s', (domain, website) => {
    expect(check(domain, website)).toBe(passes);
  });

  it('agree when the site is one of the further domains', () => {
    expect(check('northwind.com', 'nwt.io', { hs_additional_domains: 'x.com;nwt.io' })).toBe(passes);
  });

  it('disagree, and the contacts decide', () => {
    expect(check('northwind.com', 'silverlake.io')).toEqual(found);
    expect(check('northwind.com', 'silverlake.io', {}, ['a@silverlake.io', 'b@gmail.com'])).toEqual({
      domain: 'silverlake.io',
    });
    expect(check('northwind.com', 'silverlake.io', {}, ['a@northwind.com'])).toEqual(found);
    expect(
      answerOf(domainAgainstWebsite, companySubject({ domain: 'northwind.com', website: 'silverlake.io' })),
    ).toMatchObject({
      property: 'website',
      evidence: { domain: 'northwind.com', website: 'silverlake.io' },
      verifiable: true,
    });
  });

  it('are not compared with networks, builders of sites, slips, or nothing', () => {
    for (const [domain, website] of [
      ['northwind.com', 'https://www.facebook.com/northwind'],
      ['northwind.com', 'northwind.wordpress.com'],
      ['northwind.com', 'jo@silverlake.io'],
      ['northwind.com', ''],
      ['', 'northwind.com'],
      ['northwind', 'silverlake.io'],
      ['gmail.com', 'silverlake.io'],
    ] as const)
      expect(check(domain, website)).toBe(notApplicable);
  });
});
