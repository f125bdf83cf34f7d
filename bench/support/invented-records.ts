import type { StandardObjectType } from '@tandem/taxonomy';
import { subjectOf } from '@tandem/core/hygiene';
import type { PipelineStage, PropertyFacts, Related, Subject } from '@tandem/core/hygiene';

/** The present of invented records, epoch milliseconds. */
export const recordsNow = Date.UTC(2026, 10, 23, 9);

const day = 86_400_000;
/** People and deals belong to a few hundred companies again and again; every company's own record is another one. */
const companiesOfPeople = 500;
const objectTypes: readonly StandardObjectType[] = ['contacts', 'contacts', 'contacts', 'companies', 'deals'];

const firstNames = [
  'Jane',
  'Tom',
  'Aisha',
  'JANE',
  'María José',
  'Zoë',
  'jürgen',
  '太郎',
  'محمد',
  'Select',
  'Ann-Marie',
];
const lastNames = [
  'Doe',
  'van der Berg',
  "O'Neill",
  'MÜLLER',
  'García López',
  'Nowak',
  '山田',
  'الخطيب',
  'test',
  'McDonald',
];
const titles = [
  'Head of Logistics',
  'Warehouse Manager',
  'SALES MANAGER',
  'CEO',
  'Buyer',
  '',
  'n/a',
  'Directrice des achats',
];
const mailDomains = ['gmail.com', 'gmial.com', 'mailinator.com', 'hotmail.con', 'yahoo.fr'];
const industries = ['RETAIL', 'MACHINERY', 'WAREHOUSING', 'retail', 'Other things'];
const stages = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  '',
];
const nextSteps = ['Call Jane on Tuesday', 'Send the offer', '', 'tbd', 'Wait for their budget of next year'];

/** Countries as people write them, with states, postal codes and numbers as they are written there. */
const places = [
  { country: 'Germany', state: 'Bayern', zip: '80331', phone: '+49 89 2180', local: '089 2180' },
  { country: 'Deutschland', state: '', zip: 'D-10115', phone: '+49 30 90', local: '030 90' },
  { country: 'United States', state: 'California', zip: '90210', phone: '+1 202 555 ', local: '(202) 555-' },
  { country: 'USA', state: 'Texsa', zip: '1067', phone: '+1 312 555 ', local: '312.555.' },
  { country: 'United Kingdom', state: '', zip: 'SW1A 1AA', phone: '+44 20 7946 ', local: '020 7946 ' },
  { country: 'France', state: '', zip: '75001', phone: '+33 1 99 00 ', local: '01 99 00 ' },
  { country: '日本', state: '', zip: '100-0001', phone: '+81 3 1234 ', local: '03-1234-' },
  { country: 'Asia/Pacific Region', state: '', zip: '', phone: '+65 6000 ', local: '6000 ' },
];

const definition = (name: string, type: string, options: readonly string[] = []): [string, PropertyFacts] => [
  name,
  {
    name,
    label: name,
    type,
    fieldType: type === 'enumeration' ? 'select' : 'text',
    writable: !/^(?:hs_|num_|notes_|createdate)/.test(name) || options.length > 0,
    options: options.map((value) => ({ value, label: value, hidden: false })),
  },
];
const texts =
  'firstname lastname email phone mobilephone jobtitle company website country state zip city name domain dealname'.split(
    ' ',
  );
const definitions: Related['properties'] = new Map([
  ...texts.map((name) => definition(name, 'string')),
  ...['hs_next_step', 'closed_lost_reason', 'utm_campaign', 'utm_content'].map((name) =>
    definition(name, 'string'),
  ),
  ...['numberofemployees', 'amount', 'num_conversion_events'].map((name) => definition(name, 'number')),
  ...['closedate', 'createdate', 'notes_last_updated', 'recent_conversion_date'].map((name) =>
    definition(name, 'datetime'),
  ),
  definition('industry', 'enumeration', ['RETAIL', 'MACHINERY', 'WAREHOUSING']),
  definition('lifecyclestage', 'enumeration', stages.filter(Boolean)),
  definition('hs_lead_status', 'enumeration', ['NEW', 'OPEN', 'CONNECTED']),
]);
const pipelineStages = new Map(
  [
    { id: 'appointmentscheduled', label: 'Appointment', probability: 0.2, closed: false },
    { id: 'contractsent', label: 'Contract sent', probability: 0.9, closed: false },
    { id: 'closedwon', label: 'Won', probability: 1, closed: true },
    { id: 'closedlost', label: 'Lost', probability: 0, closed: true },
  ].map((stage): [string, PipelineStage] => [stage.id, stage]),
);

/**
 * One record of an invented portal with what is read around it, always the same for its number: three of five are
 * contacts, most values are right, some messy, in several scripts. Addresses and numbers differ from record to record.
 */
export function inventRecord(number: number): Subject {
  const objectType = objectTypes[number % objectTypes.length]!;
  const pick = <Item>(items: readonly Item[], step: number): Item =>
    items[Math.floor((number * step) / 7 + number / 11) % items.length]!;
  const digits = String(1000 + ((number * 7919) % 9000));
  const companyNumber = objectType === 'companies' ? number : number % companiesOfPeople;
  const companyName = `Northwind ${companyNumber}`;
  const companyDomain = `northwind-${companyNumber}.com`;
  const place = pick(places, 3);
  const createdAt = recordsNow - ((number * 37) % 700) * day;
  const shared = {
    ...place,
    local: null,
    phone: number % 4 === 0 ? `${place.local}${digits}` : `${place.phone}${digits}`,
    website: number % 9 === 0 ? `www.${companyDomain.replace('.', ',')}` : `https://www.${companyDomain}/`,
    city: pick(['Berlin', 'Paris', '東京', 'LONDON'], 5),
    lifecyclestage: pick(stages, 2),
    hubspot_owner_id: String(700 + (number % 12)),
    createdate: new Date(createdAt).toISOString(),
    notes_last_updated: new Date(createdAt + 20 * day).toISOString(),
  };
  const company = {
    id: String(companyNumber),
    properties: { name: companyName, domain: companyDomain, lifecyclestage: 'lead' },
  };
  const email =
    number % 6 === 0 ? `jane.doe${number}@${pick(mailDomains, 4)}` : `jane.doe${number}@${companyDomain}`;
  const person = {
    firstname: pick(firstNames, 5),
    lastname: pick(lastNames, 3),
    email,
    company: companyName,
  };
  const propertiesOf = {
    contacts: () => ({
      ...shared,
      ...person,
      jobtitle: pick(titles, 6),
      mobilephone: number % 3 === 0 ? `+33 6 39 98 ${digits}` : '',
      hs_lead_status: pick(['NEW', 'OPEN', 'open', ''], 3),
      hs_language: pick(['de', 'en', 'German', ''], 4),
      num_conversion_events: String(number % 4),
      recent_conversion_date: shared.createdate,
      utm_campaign: pick(['Spring sale', 'spring sale', 'webinar <b>1</b>', ''], 3),
      utm_content: pick(['banner', '', 'Select'], 2),
    }),
    companies: () => ({
      ...shared,
      name: companyName,
      domain: number % 10 === 3 ? `https://${companyDomain}` : companyDomain,
      industry: pick(industries, 3),
      numberofemployees: String((number * 13) % 2_000),
    }),
    deals: () => ({
      dealname: `${companyName}: pilot`,
      pipeline: 'default',
      dealstage: pick([...pipelineStages.keys()], 5),
      amount: number % 7 === 0 ? '0' : String(1_000 + number),
      closedate: new Date(createdAt + 90 * day).toISOString(),
      dealtype: pick(['newbusiness', ''], 3),
      hs_next_step: pick(nextSteps, 4),
      closed_lost_reason: pick(['', 'Price', 'n/a'], 2),
      hubspot_owner_id: shared.hubspot_owner_id,
      createdate: shared.createdate,
      notes_last_updated: shared.notes_last_updated,
    }),
  };
  // As they come from HubSpot, out of JSON: strings that are still in pieces would be put together when they are read first.
  const properties = JSON.parse(JSON.stringify(propertiesOf[objectType]())) as Record<string, string | null>;
  const aging = [
    'email',
    'phone',
    'jobtitle',
    'company',
    'name',
    'industry',
    'hs_next_step',
    'closedate',
    'dealstage',
  ];
  const setAt = Object.fromEntries(
    aging.filter((name) => name in properties).map((name) => [name, createdAt + 3 * day]),
  );
  const related: Related = {
    owner: { id: shared.hubspot_owner_id, active: number % 20 !== 0 },
    companies: objectType === 'companies' ? [] : [company],
    contacts: objectType === 'contacts' ? [] : [{ id: '1', properties: person }],
    deals:
      objectType === 'deals'
        ? []
        : [{ id: '2', properties: { dealstage: pick([...pipelineStages.keys()], 3) } }],
    stages: pipelineStages,
    properties: definitions,
    duplicates: [],
  };
  return subjectOf({ objectType, id: String(number), properties, setAt, related }, recordsNow);
}
