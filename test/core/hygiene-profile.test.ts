import {
  allRules,
  agreedProperties,
  duplicateProperties,
  hygieneRecordProperties,
  neighbourProperties,
  rulesFor,
  subjectOf,
} from '@tandem/core/hygiene';
import { hygieneDefaults } from '@tandem/taxonomy';
import type { StandardObjectType } from '@tandem/taxonomy';

const objectTypes = ['contacts', 'companies', 'deals'] as const;
const now = Date.UTC(2026, 10, 23);

/** Properties that tell which of them were asked for. */
const spied = (values: Record<string, string>, asked: Set<string>) =>
  new Proxy(values, {
    get: (target, name) => {
      if (typeof name === 'string') asked.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });

/** Values that lead rules down their different ways. */
const lives: Array<Record<string, string>> = [
  {},
  {
    ...{ firstname: 'Carla', lastname: 'Contact', email: 'carla@example.com', phone: '+49 30 901820' },
    ...{
      country: 'Germany',
      company: 'Example',
      jobtitle: 'Buyer',
      lifecyclestage: 'customer',
      zip: '10115',
    },
    ...{ state: 'Berlin', website: 'example.com', hs_language: 'de', hubspot_owner_id: '7' },
    ...{ num_conversion_events: '2', hs_email_hard_bounce_reason_enum: 'OTHER', hs_email_optout: 'true' },
    ...{ name: 'Example Ltd', domain: 'example.com', industry: 'RETAIL', numberofemployees: '5' },
    ...{ dealname: 'Deal', pipeline: 'default', dealstage: 'open', amount: '10', closedate: '2026-10-01' },
    ...{ createdate: '2026-01-01T00:00:00Z', hs_next_step: 'Call', closed_lost_reason: 'Price' },
  },
  { lifecyclestage: 'opportunity', dealstage: 'lost', createdate: '2026-01-01T00:00:00Z', email: 'a@b' },
  { lifecyclestage: 'lead', dealstage: 'won', hs_lead_status: 'UNQUALIFIED', email: 'x@gmial.com' },
];

/** What a record of a type can hold: some rules look at whatever is there. */
const ofType = (life: Record<string, string>, objectType: StandardObjectType) => {
  const { properties } = hygieneRecordProperties(objectType);
  return Object.fromEntries(Object.entries(life).filter(([name]) => properties.includes(name)));
};

/** HubSpot has one for each stage of a portal; the one of the present stage stands in for them. */
const ofOneStage = /^hs_v2_date_entered_(?!current_stage)/;

const stages = new Map(
  (
    [
      ['open', 0.4, false],
      ['lost', 0, true],
      ['won', 1, true],
    ] as const
  ).map(([id, probability, closed]) => [id, { id, label: id, probability, closed }]),
);

function askedBy(objectType: StandardObjectType) {
  const own = new Set<string>();
  const near = { contacts: new Set<string>(), companies: new Set<string>(), deals: new Set<string>() };
  for (const life of lives) {
    for (const neighbour of lives) {
      const one = (type: StandardObjectType) => [{ id: '1', properties: spied(neighbour, near[type]) }];
      const subject = subjectOf(
        {
          objectType,
          id: '9',
          properties: spied(ofType(life, objectType), own),
          setAt: {},
          related: {
            stages,
            owner: { id: '7', active: false },
            contacts: one('contacts'),
            companies: one('companies'),
            deals: one('deals'),
            duplicates: [],
          },
        },
        now,
      );
      for (const rule of rulesFor(objectType)) {
        rule.check(subject, hygieneDefaults.rules[rule.id], hygieneDefaults);
      }
    }
  }
  return { own, near };
}

describe.each(objectTypes)('what is read of %s', (objectType) => {
  const { properties, propertiesWithHistory } = hygieneRecordProperties(objectType);
  const { own, near } = askedBy(objectType);

  it('is all that rules ask for', () => {
    const lacking = [...own].filter((name) => !properties.includes(name) && !ofOneStage.test(name));
    expect(lacking).toEqual([]);
  });

  it('is all that rules ask for of the records around', () => {
    for (const type of objectTypes) {
      expect([...near[type]].filter((name) => !neighbourProperties[type].includes(name))).toEqual([]);
    }
  });

  it('is all that duplicates are sought by', () => {
    expect(duplicateProperties(objectType).filter((name) => !properties.includes(name))).toEqual([]);
  });

  it('names each property once, and asks history only of what is read', () => {
    expect(new Set(properties).size).toBe(properties.length);
    expect(propertiesWithHistory.filter((name) => !properties.includes(name))).toEqual([]);
  });

  it('fits into an address with room to spare', () => {
    const query = encodeURIComponent([...properties, ...propertiesWithHistory].join(','));
    expect(query.length).toBeLessThan(4_000);
  });
});

it('reads what only the agreement asks for, once, and only of its own object', () => {
  const field = { weight: 1, minutes: 1, from: null, personas: null };
  const fields = [
    { ...field, objectType: 'contacts' as const, property: 'shoe_size' },
    { ...field, objectType: 'contacts' as const, property: 'shoe_size' },
    { ...field, objectType: 'contacts' as const, property: 'email' },
    { ...field, objectType: 'deals' as const, property: 'color' },
  ];
  expect(agreedProperties('contacts', { fields })).toEqual(['shoe_size']);
});

it('knows every rule', () => {
  expect(allRules.length).toBeGreaterThanOrEqual(45);
});
