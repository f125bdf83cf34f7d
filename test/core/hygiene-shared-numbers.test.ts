import type { HygieneRuleId } from '@tandem/taxonomy';
import { sharedRules } from '../../src/app/packages/core/src/hygiene/rules/shared';
import { answerOf, definitions, enumeration, property } from './hygiene-shared-support';
import type { Around, Properties } from './hygiene-shared-support';

const answer = (id: HygieneRuleId, properties: Properties, around?: Around) =>
  answerOf(
    sharedRules.find((rule) => rule.id === id)!,
    properties,
    around,
  );

describe('a telephone number', () => {
  const states = (phone: string, country: string | null = null) =>
    (['phone_unreadable', 'phone_invalid', 'phone_without_country_code', 'phone_of_other_country'] as const)
      .filter((id) => answer(id, { phone, country }).state === 'finding')
      .join(' ');

  it.each([
    ['+44 20 7946 0123', 'United Kingdom', ''],
    ['0044 20 7946 0123', 'UK', ''],
    ['(+49) 30 901820', 'Deutschland', ''],
    ['+٤٤ ٢٠ ٧٩٤٦ ٠١٢٣', null, ''],
    ['+1 416 555 0123', 'US', ''],
    ['call me', null, 'phone_unreadable'],
    ['12', 'UK', 'phone_unreadable'],
    ['jane@example.com', 'UK', 'phone_unreadable'],
    ['+44 20 7946', 'UK', 'phone_invalid'],
    ['020 7946 0123', 'UK', 'phone_without_country_code'],
    ['020 7946 0123', null, 'phone_without_country_code'],
    ['+44 20 7946 0123', 'Germany', 'phone_of_other_country'],
    ['123-456-7890', 'US', ''],
    ['n/a', 'US', ''],
  ])('%s in %s: %s', (phone, country, expected) => expect(states(phone, country)).toBe(expected));

  it.each([
    ['1-800-FLOWERS', null, '+1 800 356 9377'],
    ['1-800-FLOWERS', 'US', '+1 800 356 9377'],
    ['(800) CONTACTS', 'Canada', '+1 800 266 8228'],
    ['1 800 GO FEDEX', 'US', '+1 800 463 3339'],
    ['0800 FLOWERS', 'UK', '+44 800 356 9377'],
    ['0800 TESCO', 'UK', null],
    ['1-800-FLOWERS', 'Germany', null],
    ['+49 171 1234567 / +49 30 901820', null, '+49 171 1234567'],
    ['030 901820 oder 0171 1234567', 'Germany', '+49 30 901820'],
    ['030 901820; 0171 1234567', null, null],
    ['+49 171 1234567 / +49 30 901820', 'France', null],
    ['0171 / ask', null, null],
    ['0171 ask Jane', 'Germany', null],
    ['call me', 'US', null],
    ['ext FLOWERS', 'US', null],
  ])('%s in %s, which nobody can dial, was meant as %s', (phone, country, meant) =>
    expect(answer('phone_unreadable', { phone, country })).toMatchObject({
      state: 'finding',
      suggestions: meant === null ? [] : [{ property: 'phone', value: meant }],
      verifiable: true,
    }),
  );

  it.each([
    ['+52 1 55 1234 5678', null, '+52 55 1234 5678'],
    ['+5215512345678', 'Mexico', '+52 55 1234 5678'],
    ['+52 1 55 1234 5678', 'Spain', null],
    ['+52 1 55 1234', 'Mexico', null],
    ['+44 20 7946', 'UK', null],
  ])('%s in %s, which does not exist, was meant as %s', (phone, country, meant) =>
    expect(answer('phone_invalid', { phone, country })).toMatchObject({
      state: 'finding',
      suggestions: meant === null ? [] : [{ property: 'phone', value: meant }],
    }),
  );

  it('that nobody can dial may be right all the same', () => {
    const verifications = [{ property: 'phone', value: 'ext. 12', by: 'Rita Rep', at: 0 }];
    expect(answer('phone_unreadable', { phone: 'ext. 12' }, { verifications }).state).toBe('pass');
    expect(answer('phone_unreadable', { phone: 'ext. 13' }, { verifications }).state).toBe('finding');
  });

  it('gets its calling code from the country', () => {
    expect(answer('phone_without_country_code', { phone: '020 7946 0123', country: 'UK' })).toMatchObject({
      suggestions: [{ property: 'phone', value: '+44 20 7946 0123', why: 'standard_form' }],
    });
    expect(answer('phone_without_country_code', { mobilephone: '020 7946 0123' })).toMatchObject({
      property: 'mobilephone',
      suggestions: [],
    });
  });

  it('names both countries', () => {
    expect(answer('phone_of_other_country', { phone: '+44 20 7946 0123', country: 'DE' })).toMatchObject({
      evidence: { country: 'DE', phoneCountry: 'GB' },
      verifiable: true,
    });
  });
});

describe('numbers and dates', () => {
  const companies = { objectType: 'companies' } as const;
  it.each(['-5', '0', '99999999', 'many', 'Infinity'])('finds %s employees', (numberofemployees) =>
    expect(answer('number_out_of_range', { numberofemployees }, companies).state).toBe('finding'),
  );
  it('passes what can be, and does not judge numbers it knows nothing of', () => {
    expect(answer('number_out_of_range', { numberofemployees: '12' }, companies).state).toBe('pass');
    expect(answer('number_out_of_range', { floor: '-5' }, companies).state).toBe('not_applicable');
  });

  const related = { properties: definitions(property('renewal', { type: 'date', fieldType: 'date' })) };
  it.each(['1900-01-01', '9999-12-31', '1970-01-01', '0', 'soon', '0001-01-01'])(
    'finds a renewal on %s',
    (renewal) => expect(answer('date_out_of_range', { renewal }, { related }).state).toBe('finding'),
  );
  it('passes dates that can be, birthdays long ago among them', () => {
    expect(answer('date_out_of_range', { renewal: '2027-03-01' }, { related }).state).toBe('pass');
    expect(answer('date_out_of_range', { date_of_birth: '1970-01-01' }).state).toBe('pass');
    expect(answer('date_out_of_range', { date_of_birth: '2030-01-01' }).state).toBe('finding');
    expect(answer('date_out_of_range', { date_of_birth: 'in May' }).state).toBe('not_applicable');
  });
});

describe('owner and deals', () => {
  const stages = new Map([
    ['open', { id: 'open', label: 'Open', probability: 0.4, closed: false }],
    ['won', { id: 'won', label: 'Won', probability: 1, closed: true }],
    ['lost', { id: 'lost', label: 'Lost', probability: 0, closed: true }],
  ]);
  const withDeals = (...found: string[]) => ({
    stages,
    deals: found.map((dealstage, index) => ({ id: String(index), properties: { dealstage } })),
  });

  it('finds an owner who left or whom nobody knows', () => {
    const owned = (owner: { id: string; active: boolean } | null | undefined) =>
      answer('owner_deactivated', { hubspot_owner_id: '7' }, { related: { owner } }).state;
    expect(owned({ id: '7', active: false })).toBe('finding');
    expect(owned(null)).toBe('finding');
    expect(owned({ id: '7', active: true })).toBe('pass');
    expect(owned(undefined)).toBe('not_applicable');
  });

  it.each([
    ['lead', ['open'], 'opportunity'],
    ['opportunity', ['lost', 'won'], 'customer'],
  ])('a %s with deals %j is behind: %s', (lifecyclestage, deals, meant) =>
    expect(
      answer('lifecycle_stage_behind_deals', { lifecyclestage }, { related: withDeals(...deals) }),
    ).toMatchObject({
      suggestions: [{ property: 'lifecyclestage', value: meant, why: 'from_deals' }],
    }),
  );

  it('does not suggest a stage that the portal does not offer', () => {
    const properties = definitions(enumeration('lifecyclestage', ['lead', 'prospect']));
    expect(
      answer(
        'lifecycle_stage_behind_deals',
        { lifecyclestage: 'lead' },
        { related: { ...withDeals('won'), properties } },
      ),
    ).toMatchObject({ state: 'finding', suggestions: [] });
  });

  it.each([
    ['customer', ['won'], 'pass'],
    ['evangelist', ['open'], 'pass'],
    ['other', ['won'], 'not_applicable'],
    ['lead', ['lost'], 'not_applicable'],
  ])('a %s with deals %j: %s', (lifecyclestage, deals, expected) =>
    expect(
      answer('lifecycle_stage_behind_deals', { lifecyclestage }, { related: withDeals(...deals) }).state,
    ).toBe(expected),
  );

  it('finds a customer without a won deal, unless the company is one', () => {
    const customer = { lifecyclestage: 'customer' };
    expect(answer('customer_without_won_deal', customer, { related: withDeals('lost') }).state).toBe(
      'finding',
    );
    expect(answer('customer_without_won_deal', customer, { related: withDeals('won') }).state).toBe('pass');
    expect(answer('customer_without_won_deal', customer).state).toBe('not_applicable');
    const companies = [{ id: '9', properties: customer }];
    expect(
      answer('customer_without_won_deal', customer, { related: { ...withDeals(), companies } }).state,
    ).toBe('pass');
  });
});
