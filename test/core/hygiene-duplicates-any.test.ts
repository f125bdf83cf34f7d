import fc from 'fast-check';
import {
  DuplicateCollection,
  duplicateFilters,
  duplicateProperties,
  findDuplicates,
  leastCandidate,
  rulesFor,
  scoreHygiene,
  subjectOf,
} from '@tandem/core/hygiene';
import type { DuplicateRecord } from '@tandem/core/hygiene';
import { hygieneDefaults } from '@tandem/taxonomy';
import type { StandardObjectType } from '@tandem/taxonomy';
import { subject, type Properties } from './hygiene-duplicates-support';

const objectTypes = ['contacts', 'companies', 'deals'] as const;

/** Values that records share often, among values that nobody foresees. */
const likelyValues = [
  ...[
    'Jörg',
    'Mueller',
    'Müller, Jörg',
    'J.',
    'Jane Doe',
    'Jane',
    '田中 太郎',
    'Иванов',
    'O’Neill',
    'محمد',
    '*',
    'a*b',
  ],
  ...[
    'jane.doe@example.com',
    'jane.doe+x@gmail.com',
    'j.a.n.e@googlemail.com',
    'info@example.de',
    '@',
    '*@*',
  ],
  ...[
    '+49 30 901820',
    '030 901820',
    'Germany',
    'example.com',
    'www.example.de',
    'Example GmbH',
    '株式会社',
    'GmbH',
  ],
  ...[
    '1000',
    '77',
    'true',
    '2026-01-31',
    'New website',
    '1;2;3',
    '2:1700000000000',
    '\u0000\u202e<b>',
    '"\\"',
  ],
];
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...likelyValues) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'x'.repeat(65_536),
      'é@'.repeat(20_000),
      '😀'.repeat(5_000),
      `${'a '.repeat(9_000)}`,
    ),
  },
);
const hostile = fc.oneof({ weight: 20, arbitrary: value }, { weight: 1, arbitrary: fc.anything() });

const propertiesOf = (
  objectType: StandardObjectType,
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<Properties> =>
  fc.record(Object.fromEntries(duplicateProperties(objectType).map((name) => [name, values])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Properties>;

const recordsOf = (objectType: StandardObjectType): fc.Arbitrary<DuplicateRecord[]> =>
  fc
    .array(propertiesOf(objectType, value), { maxLength: 12 })
    .map((all) => all.map((properties, index) => ({ id: String(index + 1), properties })));

/** Two records that are nobody else's, and often have something in common. */
function likelyPairs(objectType: StandardObjectType): fc.Arbitrary<[Properties, Properties]> {
  const alive = propertiesOf(objectType, fc.constantFrom(...likelyValues)).map(
    ({ hs_merged_object_ids: _, hs_calculated_merged_vids: __, ...properties }): Properties => properties,
  );
  const names = fc.array(fc.constantFrom(...duplicateProperties(objectType)), { maxLength: 3 });
  return fc
    .tuple(alive, alive, names)
    .map(([one, other, shared]) => [
      one,
      { ...other, ...Object.fromEntries(shared.map((name) => [name, one[name] ?? null])) },
    ]);
}

function collected(objectType: StandardObjectType, records: readonly DuplicateRecord[], least = 0.4) {
  const collection = new DuplicateCollection(objectType);
  for (const record of records) collection.add(record);
  return collection.find(least);
}

describe.each(objectTypes)('duplicates among any %s', (objectType) => {
  it('are as likely seen from either side', () => {
    fc.assert(
      fc.property(propertiesOf(objectType, value), propertiesOf(objectType, value), (one, other) => {
        const there = findDuplicates(subject(one, objectType, '100'), [{ id: '200', properties: other }])[0];
        const back = findDuplicates(subject(other, objectType, '200'), [{ id: '100', properties: one }])[0];
        const kinds = (candidate: typeof there) =>
          candidate?.reasons.map(({ kind, probability }) => [kind, probability]);
        if (there && back) expect(kinds(back)).toEqual(kinds(there));
        // Only a record that was merged into the other is passed over, from both sides.
        expect(back?.probability).toBe(there?.probability);
      }),
      { numRuns: 400 },
    );
  });

  it('do not depend on the order of records, and never pair a record with itself', () => {
    fc.assert(
      fc.property(
        recordsOf(objectType).chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          const found = collected(objectType, records);
          expect(collected(objectType, shuffled)).toEqual(found);
          for (const { pairs } of found.clusters)
            for (const { one, other } of pairs) expect(one).not.toBe(other);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are the same for a card as in bulk, so that neither overwrites what the other wrote', () => {
    fc.assert(
      fc.property(likelyPairs(objectType), ([one, other]) => {
        const pair = [one, other].map((properties, index) => ({ id: String(index + 1), properties }));
        const [onCard] = findDuplicates(subject(one, objectType, '1'), [pair[1]!]);
        const [cluster] = collected(objectType, pair, leastCandidate).clusters;
        expect(cluster?.pairs.map(({ probability, reasons }) => ({ probability, reasons }))[0]).toEqual(
          onCard && { probability: onCard.probability, reasons: onCard.reasons },
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('are sought without a fault, whatever the record holds, in searches that HubSpot takes', () => {
    fc.assert(
      fc.property(propertiesOf(objectType, hostile), propertiesOf(objectType, hostile), (one, other) => {
        const asked = subject(one, objectType);
        const filterGroups = duplicateFilters(asked);
        expect(filterGroups.length).toBeLessThanOrEqual(5);
        for (const { filters } of filterGroups) {
          expect(filters.length).toBeGreaterThan(0);
          expect(filters.length).toBeLessThanOrEqual(6);
        }
        const properties = duplicateProperties(objectType);
        expect(JSON.stringify({ filterGroups, properties }).length).toBeLessThanOrEqual(2_900);
        for (const { id, probability, reasons } of findDuplicates(asked, [{ id: '2', properties: other }])) {
          expect(id).toBe('2');
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
        }
        collected(objectType, [asked, { id: '2', properties: other }]);
      }),
      { numRuns: 400 },
    );
  });
});

/** Deals are left out: closed ones are nobody's work, and their duplicates are listed and weigh nothing. */
describe.each(['contacts', 'companies'] as const)('any two %s', (objectType) => {
  it('weigh in the score what they are listed with, in one finding', () => {
    fc.assert(
      fc.property(likelyPairs(objectType), ([one, other]) => {
        const duplicates = findDuplicates(subject(one, objectType, '1'), [{ id: '2', properties: other }]);
        const parts = { objectType, id: '1', properties: one, related: { duplicates } };
        const rules = rulesFor(objectType);
        const { dimensions, findings } = scoreHygiene(subjectOf(parts, 0), hygieneDefaults, rules);
        const said = findings.filter(({ dimension }) => dimension === 'uniqueness');
        const likelihoods = duplicates.map(({ probability }) => Math.round(100 * probability));
        expect(said.map(({ evidence }) => evidence['likelihood'])).toEqual(likelihoods);
        if (duplicates[0]) expect(dimensions.uniqueness).toBeCloseTo(1 - duplicates[0].probability, 6);
      }),
      { numRuns: 500 },
    );
  });
});
