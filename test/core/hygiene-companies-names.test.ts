import { companyNameCased } from '../../src/app/packages/core/src/hygiene/rules/companies/company-name-cased';
import { companyNameInWrongCase } from '../../src/app/packages/core/src/hygiene/rules/companies/company-name-in-wrong-case';
import { companyNameIsAddress } from '../../src/app/packages/core/src/hygiene/rules/companies/company-name-is-address';
import { answerOf, found, notApplicable, passes, shortAnswer } from './hygiene-contacts-subject';
import { companySubject, person } from './hygiene-deals-subject';

describe('an address for a company name', () => {
  const check = (name: string) => shortAnswer(companyNameIsAddress, companySubject({ name }));

  it.each([
    'northwind.com',
    'info@northwind.com',
    'https://northwind.com/',
    'www.northwind.co.uk',
    'münchen.de',
  ])('is found: %s', (name) => {
    expect(check(name)).toEqual(found);
  });

  it.each([
    ...['Booking.com', 'Booking.com B.V.', 'Vue.js', 'St. Gallen', 'People@Work', 'A.B. Volvo'],
    ...[
      'Yahoo!',
      '株式会社サンプル',
      'شركة المثال',
      'ООО «Пример»',
      '3.14',
      'a.b',
      'Null & Sons',
      '.NET Experts',
    ],
  ])('is not %s', (name) => {
    expect(check(name)).toBe(passes);
  });

  it('may be confirmed when it is a bare domain, because some firms are called so', () => {
    expect(answerOf(companyNameIsAddress, companySubject({ name: 'monday.com' }))).toMatchObject({
      severity: 'low',
      verifiable: true,
    });
    expect(answerOf(companyNameIsAddress, companySubject({ name: 'jo@example.com' }))).toMatchObject({
      severity: 'medium',
      verifiable: false,
    });
  });

  it('is replaced by what the contacts call the company', () => {
    const contacts = [person({ company: 'Northwind Traders', email: 'a@northwind.com' })];
    expect(
      shortAnswer(companyNameIsAddress, companySubject({ name: 'northwind.com' }, { contacts })),
    ).toEqual({
      name: 'Northwind Traders',
    });
  });

  it('does not apply without a name', () => {
    for (const name of ['', ' ', 'unknown']) expect(check(name)).toBe(notApplicable);
  });
});

describe('a company name in the wrong case', () => {
  const check = (name: string, company = '') =>
    shortAnswer(companyNameInWrongCase, companySubject({ name }, { contacts: [person({ company })] }));

  it.each([
    ['NORTHWIND TRADERS', 'Northwind Traders'],
    ['northwind traders gmbh & co. kg', 'Northwind Traders GmbH & Co. KG'],
    ['SOCIÉTÉ GÉNÉRALE DE MONTRÉAL SA', 'Société Générale de Montréal SA'],
    ['the hartford company', 'The Hartford Company'],
    ['adidas', null],
    ['northwind', 'Northwind'],
    ['СЕВЕРНЫЙ ВЕТЕР', 'Северный Ветер'],
    ['IBM DEUTSCHLAND', null],
    ['NEW YORK TRADERS', null],
    ['ΒΟΡΕΑΣ ΕΜΠΟΡΙΚΗ', null],
    ['STRASSENBAU MÜLLER', 'Strassenbau Müller'],
  ])('is found: %s', (name, written) => {
    if (name === 'adidas') expect(check(name)).toEqual({ name: 'Adidas' });
    else expect(check(name)).toEqual(written === null ? found : { name: written });
  });

  it.each([
    ...[
      'IBM',
      'BMW AG',
      'ABN AMRO',
      'UNICEF',
      'LEGO',
      'DHL',
      'KPMG LLP',
      'NASDAQ',
      '3M',
      'H&M',
      'ikea',
      'ebm',
    ],
    ...[
      'Northwind',
      'eBay',
      'thyssenKrupp',
      'McDonald’s',
      '株式会社サンプル',
      'شركة المثال',
      'חברה לדוגמה',
      '示例公司',
      '💡',
    ],
  ])('is not %s', (name) => {
    expect(check(name)).toBe(passes);
  });

  it('is written as its people write it', () => {
    expect(check('LINKLATERS LLP', 'Linklaters LLP')).toEqual({ name: 'Linklaters LLP' });
    expect(check('hubspotters', 'HubSpotters')).toEqual({ name: 'HubSpotters' });
    expect(check('northwind', 'Silverlake')).toEqual({ name: 'Northwind' });
  });

  it('is left to other rules for addresses, and does not apply without a name', () => {
    for (const name of ['northwind.com', 'info@northwind.com', '', 'test', 'x'.repeat(300)])
      expect(check(name)).toBe(notApplicable);
  });

  it('may be meant so', () => {
    expect(answerOf(companyNameInWrongCase, companySubject({ name: 'trivago' }))).toMatchObject({
      severity: 'low',
      property: 'name',
      verifiable: true,
    });
  });
});

describe('writing a company’s name the usual way', () => {
  it.each([
    ['MÜLLER UND SÖHNE OHG', 'Müller und Söhne OHG'],
    ['northwind-traders/holding', 'Northwind-Traders/Holding'],
    ['construções do norte ltda.', 'Construções do Norte Ltda.'],
    ['PELICAN S.P.A.', 'Pelican S.p.A.'],
    ['sap ariba', null],
    ['PWC LEGAL', null],
    ['işbank holding', null],
    ['agentur 24', null],
    ['', ''],
  ])('makes %j %j', (name, written) => {
    expect(companyNameCased(name)).toBe(written);
  });
});
