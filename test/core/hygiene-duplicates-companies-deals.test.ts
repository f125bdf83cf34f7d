import { duplicateFilters, duplicateProperties } from '@tandem/core/hygiene';
import { judged, subject, type Properties } from './hygiene-duplicates-support';

describe('duplicates of a company', () => {
  const berlin = { country: 'Germany' };
  it.each<[string, Properties, Properties, string]>([
    [
      'the same domain',
      { name: 'Example', domain: 'www.example.com' },
      { domain: 'example.com' },
      'domain 0.9: 0.9',
    ],
    [
      'another suffix and legal form',
      { name: 'Example Handels-GmbH', domain: 'example.de' },
      { name: 'EXAMPLE HANDELS Inc.', domain: 'example.com' },
      'company_name 0.6, domain 0.5: 0.8',
    ],
    [
      'a name and a country',
      { name: 'Exämple S.A.', ...berlin },
      { name: 'EXAEMPLE, SA', country: 'DE' },
      'company_name 0.7: 0.7',
    ],
    [
      'Japanese legal forms',
      { name: '株式会社エグザンプル' },
      { name: 'エグザンプル㈱' },
      'company_name 0.6: 0.6',
    ],
    [
      'subsidiaries on one domain',
      { name: 'Example Bank', domain: 'example.com' },
      { name: 'Sample Insurance', domain: 'example.com' },
      'domain 0.6: 0.6',
    ],
    [
      'namesakes with domains of their own',
      { name: 'Phoenix', domain: 'phoenix-steel.com' },
      { name: 'Phoenix', domain: 'pnx.org' },
      'company_name 0.4: 0.4',
    ],
    [
      'namesakes abroad',
      { name: 'Phoenix', ...berlin },
      { name: 'Phoenix', country: 'Japan' },
      'company_name 0.3: 0.3',
    ],
    [
      'a like name and one number',
      { name: 'Northwind Traders', phone: '+4930901820' },
      { name: 'Northwint Traders', phone: '030 901820', ...berlin },
      'phone 0.5, company_name 0.4: 0.7',
    ],
    ['one number alone', { phone: '+4930901820' }, { phone: '+4930901820' }, 'nothing'],
    ['mail providers as domains', { domain: 'gmail.com' }, { domain: 'gmail.com' }, 'nothing'],
    [
      'branches by number',
      { name: 'Example Fund 11', phone: '+4930901820' },
      { name: 'Example Fund 12', phone: '+4930901820' },
      'nothing',
    ],
  ])('judges %s', (_what, one, other, expected) => {
    expect(judged(one, other, 'companies')).toBe(expected);
    expect(judged(other, one, 'companies')).toBe(expected);
  });
});

describe('duplicates of a deal', () => {
  const deal = { dealname: 'New website', hs_primary_associated_company: '77', amount: '1000' };
  it.each<[string, Properties, Properties, string]>([
    [
      'name, company and amount',
      deal,
      { ...deal, dealname: 'NEW  Website!' },
      'deal_name_and_company 0.8: 0.8',
    ],
    ['name and company', deal, { ...deal, amount: '999' }, 'deal_name_and_company 0.7: 0.7'],
    [
      'business that was closed before',
      deal,
      { ...deal, hs_is_closed: 'true' },
      'deal_name_and_company 0.3: 0.3',
    ],
    [
      'business of another year',
      { ...deal, closedate: '2025-01-31T00:00:00Z' },
      { ...deal, closedate: '2026-01-31T00:00:00Z' },
      'deal_name_and_company 0.3: 0.3',
    ],
    [
      'another name for the same amount at nearly the same time',
      { ...deal, closedate: '2026-01-15T00:00:00Z' },
      { ...deal, dealname: 'Relaunch', closedate: '2026-01-31T00:00:00Z' },
      'deal_amount_and_date 0.4: 0.4',
    ],
    ['a common name at another company', deal, { ...deal, hs_primary_associated_company: '78' }, 'nothing'],
    ['a common name alone', { dealname: 'New website' }, { dealname: 'New website' }, 'nothing'],
  ])('judges %s', (_what, one, other, expected) => {
    expect(judged(one, other, 'deals')).toBe(expected);
    expect(judged(other, one, 'deals')).toBe(expected);
  });
});

describe('the search for duplicates', () => {
  it('asks for addresses, numbers without country code, and names however they are spelt', () => {
    const one = subject({
      ...{ firstname: 'Jörg', lastname: 'Müller', email: 'Jorg.Mueller@example.co.uk' },
      phone: '+49 30 901820',
    });
    expect(
      duplicateFilters(one).map(({ filters }) =>
        filters
          .map(({ propertyName, value, values }) => `${propertyName} ${values?.join('|') ?? value}`)
          .join(' & '),
      ),
    ).toEqual([
      'email jorg.mueller@example.*',
      'hs_searchable_calculated_phone_number *30901820',
      'firstname j*rg & lastname m*ller',
      'hs_email_domain example.co.uk & lastname m*ller',
      'firstname m*ller & lastname j*rg',
    ]);
  });

  it('asks nothing of an empty record', () => {
    for (const objectType of ['contacts', 'companies', 'deals'] as const) {
      expect(duplicateFilters(subject({}, objectType))).toEqual([]);
      expect(duplicateProperties(objectType)).toContain('hs_merged_object_ids');
    }
  });
});
