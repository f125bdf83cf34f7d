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
const suggestion = (id: HygieneRuleId, properties: Properties) => {
  const given = answer(id, properties);
  return given.state === 'finding' ? (given.suggestions[0]?.value ?? null) : given.state;
};

describe('a country that is none', () => {
  it.each(['Asia/Pacific Region', 'Narnia', 'Europe', 'Berlin', '<b>x</b>', '🌍'])('finds %s', (country) =>
    expect(answer('country_unrecognised', { country })).toMatchObject({
      state: 'finding',
      property: 'country',
    }),
  );
  it.each([
    'Deutschland',
    'U.K.',
    'UAE',
    'ประเทศไทย',
    '中国',
    'España',
    'россия',
    'مصر',
    'Hong Kong',
    'IND',
    'Viet Nam',
  ])('knows %s', (country) => expect(answer('country_unrecognised', { country }).state).toBe('pass'));
  it('looks at every property that holds a country, and leaves placeholders to their rule', () => {
    expect(answer('country_unrecognised', { import_country: 'Europe' })).toMatchObject({
      property: 'import_country',
    });
    expect(
      answer('country_unrecognised', { country: 'unknown', ip_country: 'x', countryside: 'x' }).state,
    ).toBe('not_applicable');
  });
  it('suggests what was meant only where nothing depends on it', () => {
    expect(suggestion('country_unrecognised', { country: 'Germnay' })).toBe('Germany');
    expect(suggestion('country_unrecognised', { country: 'Germnay', zip: '1' })).toBeNull();
  });
  it('leaves lists of options to their rule', () => {
    const related = { properties: definitions(enumeration('country', ['EMEA'])) };
    expect(answer('country_unrecognised', { country: 'EMEA' }, { related }).state).toBe('not_applicable');
  });
});

describe('a country written in another way', () => {
  it.each([
    ['DE', 'Germany'],
    ['Deutschland', 'Germany'],
    ['germany', 'Germany'],
    ['USA', 'United States'],
    ['U.K.', 'United Kingdom'],
    ['中国', 'China'],
  ])('suggests for %s the usual name %s', (country, usual) =>
    expect(suggestion('country_written_otherwise', { country })).toBe(usual),
  );
  it.each(['Germany', 'Hong Kong', 'Russia', 'Vietnam', 'Türkiye', 'Turkey', "Côte d'Ivoire", 'Czechia'])(
    'takes %s as it is',
    (country) => expect(suggestion('country_written_otherwise', { country })).toBe('pass'),
  );
  it('goes by the agreement’s spellings', () => {
    const terms = { spellings: { country: ['Deutschland'] } };
    expect(answer('country_written_otherwise', { country: 'Deutschland' }, { terms }).state).toBe('pass');
    expect(answer('country_written_otherwise', { country: 'DE' }, { terms })).toMatchObject({
      suggestions: [{ value: 'Deutschland' }],
    });
  });
});

describe('a state', () => {
  it.each([
    ['California', 'United States', 'pass'],
    ['ca', 'USA', 'pass'],
    ['D.C.', 'United States', 'pass'],
    ['Québec', 'Canada', 'pass'],
    ['Maharashtra', 'India', 'pass'],
    ['São Paulo', 'Brazil', 'pass'],
    ['Veracruz', 'Mexico', 'pass'],
    ['Michoacán', 'Mexico', 'pass'],
    ['Coahuila', 'Mexico', 'pass'],
    ['Newfoundland & Labrador', 'Canada', 'pass'],
    ['Newfoundland and Labrador', 'Canada', 'pass'],
    ['Yukon Territory', 'Canada', 'pass'],
    ['Jammu & Kashmir', 'India', 'pass'],
    ['Punjab', 'India', 'pass'],
    ['Punjab', 'Pakistan', 'not_applicable'],
    ['Punjab', 'Germany', 'finding'],
    ['Veracruz de Mexico', 'Mexico', 'finding'],
    ['Bavaria', 'Germany', 'not_applicable'],
    ['Bayern', 'Germany', 'pass'],
    ['Select', 'United States', 'not_applicable'],
    ['California', 'unknown', 'not_applicable'],
  ])('%s of %s: %s', (state, country, expected) =>
    expect(answer('state_unrecognised', { state, country }).state).toBe(expected),
  );
  it('is found when the country has none of that name', () => {
    expect(suggestion('state_unrecognised', { state: 'Califronia', country: 'US' })).toBe('California');
    expect(suggestion('state_unrecognised', { state: 'Tamilnadu', country: 'India' })).toBe('Tamil Nadu');
    expect(suggestion('state_unrecognised', { state: 'Michoacn', country: 'Mexico' })).toBe('Michoacán');
    expect(suggestion('state_unrecognised', { state: 'Sao Pualo', country: 'Brazil' })).toBe('São Paulo');
    expect(answer('state_unrecognised', { state: 'California', country: 'Germany' })).toMatchObject({
      evidence: { value: 'California', country: 'DE' },
      verifiable: true,
    });
  });
});

describe('a postal code', () => {
  it.each([
    ['SW1A1AA', 'UK'],
    ['1234 ab', 'Netherlands'],
    ['560 001', 'India'],
    ['12345-6789', 'US'],
    ['１００-０００１', 'Japan'],
  ])('%s fits %s', (zip, country) =>
    expect(answer('postal_code_invalid', { zip, country }).state).toBe('pass'),
  );
  it('gets its lost zero back, and loses the sign of its country', () => {
    expect(suggestion('postal_code_invalid', { zip: '1067', country: 'Germany' })).toBe('01067');
    expect(suggestion('postal_code_invalid', { zip: '150', country: 'Norway' })).toBe('0150');
    expect(suggestion('postal_code_invalid', { zip: '800', country: 'Denmark' })).toBe('0800');
    expect(suggestion('postal_code_invalid', { zip: '100', country: 'Finland' })).toBe('00100');
    expect(suggestion('postal_code_invalid', { zip: '150', country: 'Austria' })).toBeNull();
    expect(suggestion('postal_code_invalid', { zip: '15', country: 'Norway' })).toBeNull();
    expect(suggestion('postal_code_invalid', { zip: 'D-10115', country: 'Germany' })).toBe('10115');
    expect(suggestion('postal_code_invalid', { zip: '123456', country: 'Germany' })).toBeNull();
  });
  it('is not judged without a country that is known to have a form', () => {
    expect(answer('postal_code_invalid', { zip: 'x' }).state).toBe('not_applicable');
    expect(answer('postal_code_invalid', { zip: 'x', country: 'Hong Kong' }).state).toBe('not_applicable');
  });
});

describe('a web address', () => {
  it.each(['example.com', 'https://www.example.com/a?b=c', 'münchen.de', 'http://例え.jp', 'name.github.io'])(
    'opens: %s',
    (website) => expect(answer('website_invalid', { website }).state).toBe('pass'),
  );
  it.each([
    ['http:/example.com', 'http://example.com'],
    ['htp://example.com', 'https://example.com'],
    ['www.example,com', 'www.example.com'],
    ['https://http://example.com', 'http://example.com'],
    ['northwind.con', 'northwind.com'],
    ['"example.com"', 'example.com'],
    ['shop,northwind,co,uk', 'shop.northwind.co.uk'],
    ['northwind.com; northwind.de', 'northwind.com'],
    ['https://www.northwind.com, www.northwind.de', 'https://www.northwind.com'],
    ['northwind.com, silverlake.de', null],
    ['northwind.com, Berlin', null],
    ['our site', null],
    ['localhost', null],
    ['jane@example.com', null],
    ['10.0.0.1', null],
  ])('%s was meant as %s', (website, meant) =>
    expect(suggestion('website_invalid', { website })).toBe(meant),
  );
});

describe('markup in a text', () => {
  it.each([
    ['<b>Jane</b>', 'Jane'],
    ['Smith &amp; Sons', 'Smith & Sons'],
    ['M&uuml;ller', 'Müller'],
    ['Head\u200b of\u0007 Sales', 'Head of Sales'],
    ['<script>alert(1)</script>Ops<br/>Lead', 'Ops\nLead'],
  ])('is stripped: %s', (jobtitle, text) => expect(suggestion('text_with_markup', { jobtitle })).toBe(text));
  it.each([
    'R&D; Sales',
    'a < b > c',
    'Jane <jane@example.com>',
    '👩‍💻',
    'نرم‌افزار',
    'AT&T',
    'line\nbreak',
    'I <3 data',
  ])('is not seen in %s', (jobtitle) => expect(suggestion('text_with_markup', { jobtitle })).toBe('pass'));
  it('belongs into rich text', () => {
    const related = { properties: definitions(property('notes', { fieldType: 'html' })) };
    expect(answer('text_with_markup', { notes: '<b>x</b>' }, { related }).state).toBe('not_applicable');
  });
});
