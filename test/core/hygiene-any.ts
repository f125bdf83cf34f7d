import { lifecycleStages } from '@tandem/taxonomy';
import type { StandardObjectType } from '@tandem/taxonomy';
import { subjectOf } from '@tandem/core/hygiene';
import type { Related, Subject } from '@tandem/core/hygiene';
import type { SubjectParts } from '../../src/app/packages/core/src/hygiene/subject';
import fc from 'fast-check';
import { company, day, deal, pipelineStages } from './hygiene-contacts-subject';
import { definitions, enumeration, now, property } from './hygiene-shared-support';

const someOf = (...values: string[]) => fc.constantFrom('', ...values);
const text = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 3, arbitrary: someOf('Select', 'n/a', 'test', '<b>Jane</b> &amp; Co', 'JANE', '山田', 'محمد') },
);
const date = someOf(
  '2026-11-20',
  '2026-01-05T10:00:00Z',
  '2027-02-01',
  '2031-01-01',
  '1970-01-01',
  'soon',
  '1777593600000',
);

const places = {
  country: someOf(
    'Germany',
    'DE',
    'Deutschland',
    'Germnay',
    'Phillipines',
    'Korea, South',
    'Pakistan',
    'United States',
    'UK',
    'Asia/Pacific Region',
    'Select',
  ),
  state: someOf('California', 'Califronia', 'Punjab', 'Bayern', 'n/a'),
  zip: someOf('10115', '1067', '150', 'D-10115', '90210', 'SW1A 1AA'),
  phone: someOf(
    '+49 30 901820',
    '030 901820',
    '(202) 555-0143',
    '+44 20 7946 0123',
    '0000000',
    'call me',
    '123',
    '1-800-FLOWERS',
    '+49 171 1234567 / +49 30 901820',
    '+52 1 55 1234 5678',
  ),
  website: someOf(
    'https://www.northwind.com',
    'www.northwind,com',
    'htp:/northwind.com',
    'northwind.con',
    'northwind.com; northwind.de',
    'none',
  ),
};
const stage = someOf(...lifecycleStages, 'other', '48213377');

/** Values by property, clean, messy and hostile side by side. */
const values: Record<StandardObjectType, Record<string, fc.Arbitrary<string>>> = {
  contacts: {
    ...places,
    firstname: fc.oneof(text, someOf('Jane', 'Jane Doe', 'Doe, Jane', 'jane@example.com', '★ Jane ★')),
    lastname: fc.oneof(text, someOf('Doe', 'doe', 'van der Berg', "O'NEILL", 'Jane Doe')),
    email: someOf(
      'jane.doe@northwind.com',
      'jane@gmial.com',
      'jane@gmail.com',
      'info@northwind.com',
      'jane@nortwhind.com',
      'Jane <jane@northwind.com>',
      'jane@@x',
      'jane@@silverlake.io',
      'Jane <jane@silverlake.io>',
      'jane@northwind,com',
      'asdf@gmail.com',
      'jane@mailinator.com',
      'test@test.com',
    ),
    mobilephone: someOf('+33 6 12 34 56 78', '0612345678'),
    company: fc.oneof(text, someOf('Northwind', 'Silverlake', 'northwind')),
    jobtitle: fc.oneof(text, someOf('SALES MANAGER', 'Buyer', 'ceo', 'jane@example.com')),
    hs_language: someOf('de', 'German', 'xq'),
    lifecyclestage: stage,
    hs_lead_status: someOf('NEW', 'UNQUALIFIED', 'OPEN_DEAL'),
    hubspot_owner_id: someOf('7'),
    source: someOf('Google', 'google', 'GOOGLE', 'Yahoo'),
    date_of_birth: date,
    hs_email_optout: someOf('true', 'false'),
    hs_email_bad_address: someOf('true', 'false'),
    hs_legal_basis: someOf('Not applicable', 'Freely given consent from contact'),
    num_conversion_events: someOf('2', 'many'),
    hs_lifecyclestage_lead_date: date,
    hs_lifecyclestage_customer_date: date,
  },
  companies: {
    ...places,
    name: fc.oneof(text, someOf('Northwind', 'NORTHWIND TRADERS', 'northwind.com', 'Booking.com', 'IBM')),
    domain: someOf(
      'northwind.com',
      'https://northwind.com/',
      'gmail.com',
      'northwind.con',
      'jane@northwind.com',
      'x',
    ),
    industry: fc.oneof(text, someOf('RETAIL', 'Retail')),
    numberofemployees: someOf('12', '-5', '0', '9e9', 'many'),
    lifecyclestage: stage,
    hubspot_owner_id: someOf('7'),
    createdate: date,
    notes_last_updated: date,
    num_associated_contacts: someOf('0', '3'),
  },
  deals: {
    dealname: fc.oneof(text, someOf('Northwind: pilot')),
    dealstage: someOf('open', 'won', 'lost', 'elsewhere'),
    amount: someOf('5000', '0', '-3', 'lots', '0000'),
    closedate: date,
    createdate: date,
    dealtype: someOf('newbusiness', 'New Business', 'x'),
    hubspot_owner_id: someOf('7'),
    hs_next_step: fc.oneof(text, someOf('Call on Tuesday')),
    closed_lost_reason: fc.oneof(text, someOf('Price')),
    notes_last_updated: date,
    notes_next_activity_date: date,
    hs_v2_date_entered_current_stage: date,
    hs_is_closed: someOf('true', 'false'),
  },
};

/** Values that are right in themselves and with each other, by property. */
export const rightValues: Record<StandardObjectType, Readonly<Record<string, string>>> = {
  contacts: {
    ...{ country: 'Germany', state: 'Bayern', zip: '10115', phone: '+49 30 901820' },
    ...{ website: 'https://www.northwind.com', firstname: 'Jane', lastname: 'Doe' },
    ...{ email: 'jane.doe@northwind.com', mobilephone: '+49 1512 3456789', company: 'Northwind Traders' },
    ...{ jobtitle: 'Buyer', hs_language: 'de', lifecyclestage: 'lead', hs_lead_status: 'NEW' },
    ...{ hubspot_owner_id: '7', source: 'Google', date_of_birth: '1990-01-05' },
    ...{ hs_lifecyclestage_lead_date: '2026-01-05', hs_lifecyclestage_customer_date: '2026-11-20' },
  },
  companies: {
    ...{ country: 'Germany', state: 'Bayern', zip: '10115', phone: '+49 30 901820' },
    ...{ website: 'https://www.northwind.com', name: 'Northwind Traders', domain: 'northwind.com' },
    ...{ industry: 'RETAIL', numberofemployees: '12', lifecyclestage: 'lead', hubspot_owner_id: '7' },
  },
  deals: {
    ...{ dealname: 'Northwind: pilot', dealstage: 'open', amount: '5000', closedate: '2027-02-01' },
    ...{ dealtype: 'newbusiness', hubspot_owner_id: '7', hs_next_step: 'Call on Tuesday' },
    ...{ closed_lost_reason: 'Price' },
  },
};

const portalProperties = definitions(
  enumeration('source', ['Google', 'google', 'Bing']),
  enumeration('industry', ['RETAIL', 'MACHINERY']),
  enumeration('dealtype', ['newbusiness', 'existingbusiness']),
  ...['firstname', 'lastname', 'jobtitle', 'company', 'phone', 'website', 'email', 'name', 'domain'].map(
    (name) => property(name),
  ),
);
const people = ['jane@northwind.com', 'tom@silverlake.com', 'ann@gmail.com'].map((email, index) => ({
  id: String(index),
  properties: {
    email,
    firstname: 'Ann',
    lastname: 'Doe',
    company: index === 1 ? 'Silverlake' : 'Northwind',
    lifecyclestage: 'lead',
    country: 'Germany',
  },
}));

const related: fc.Arbitrary<Related> = fc.record(
  {
    owner: fc.constantFrom(null, { id: '7', active: true }, { id: '7', active: false }),
    companies: fc.constantFrom(
      [],
      [company({ name: 'Northwind Traders', domain: 'northwind.com', country: 'Germany' })],
    ),
    contacts: fc.subarray(people),
    deals: fc.constantFrom([], [deal('open')], [deal('won')], [deal('lost')]),
    stages: fc.constant(pipelineStages),
    properties: fc.constant(portalProperties),
    spellings: fc.constant(new Map([['jobtitle', new Map([['ceo', 'CEO']])]])),
    duplicates: fc.constantFrom(
      [],
      [
        {
          id: '9',
          probability: 0.7,
          reasons: [{ kind: 'email' as const, value: 'jane@northwind.com', probability: 0.7 }],
          properties: {},
        },
      ],
      [
        {
          id: '9',
          probability: 0.5,
          reasons: [{ kind: 'domain' as const, value: 'northwind.com', probability: 0.5 }],
          properties: {},
        },
      ],
    ),
  },
  { requiredKeys: [] },
);

/** What a subject is made of, so that a test can make it anew with a change. */
export type Parts = SubjectParts & Required<Pick<SubjectParts, 'related'>>;

const partsOf = (objectType: StandardObjectType): fc.Arbitrary<Parts> =>
  fc
    .tuple(
      fc.record(values[objectType], { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>,
      related,
      fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
    )
    .map(([properties, around, age]) => ({
      objectType,
      id: '101',
      properties,
      related: around,
      ...(age !== undefined && {
        setAt: Object.fromEntries(
          Object.keys(properties).map((name, index) => [name, now - (age + 20 * index) * day]),
        ),
      }),
    }));

/** Records of all three objects as they come. */
export const anyParts: fc.Arbitrary<Parts> = fc.oneof(
  partsOf('contacts'),
  partsOf('companies'),
  partsOf('deals'),
);

/** Makes a record ready for rules. */
export const subjectFrom = (parts: Parts): Subject => subjectOf(parts, now);

/** The record after somebody wrote values, which are new then. */
export const written = (parts: Parts, changes: Readonly<Record<string, string>>): Parts => ({
  ...parts,
  properties: { ...parts.properties, ...changes },
  ...(parts.setAt && {
    setAt: { ...parts.setAt, ...Object.fromEntries(Object.keys(changes).map((name) => [name, now])) },
  }),
});
