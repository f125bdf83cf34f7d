import fc from 'fast-check';
import { hygieneDefaults } from '@tandem/taxonomy';
import { rulesFor, scoreHygiene, subjectOf } from '@tandem/core/hygiene';
import type { Answer, Related } from '@tandem/core/hygiene';
import { sharedRules } from '../../src/app/packages/core/src/hygiene/rules/shared';
import { definitions, enumeration, now, property } from './hygiene-shared-support';

const related: Related = {
  owner: null,
  deals: [{ id: '1', properties: { dealstage: 'open' } }],
  stages: new Map([['open', { id: 'open', label: 'Open', probability: 0.5, closed: false }]]),
  properties: definitions(
    enumeration('source', ['Google', 'google', 'Bing']),
    property('renewal', { type: 'date', fieldType: 'date' }),
    property('visits', { type: 'number', fieldType: 'number' }),
    ...['country', 'import_country', 'state', 'zip', 'phone', 'mobilephone', 'website', 'jobtitle'].map(
      (name) => property(name),
    ),
  ),
  spellings: new Map([['jobtitle', new Map([['ceo', 'CEO']])]]),
};

const messy = fc.oneof(
  fc.constantFrom(
    'Select',
    'n/a',
    'Deutschland',
    'DE',
    'Germnay',
    'Asia/Pacific Region',
    'google',
    'ceo',
    'D-10115',
  ),
  fc.constantFrom(
    '1067',
    '020 7946 0123',
    '+44 20 7946 0123',
    'UK',
    'Califronia',
    'www.example,com',
    '<b>x</b> &amp; y',
  ),
  fc.constantFrom(
    '1900-01-01',
    '-5',
    'customer',
    'lead',
    'opportunity',
    'test@test.com',
    '\u202eabc\u0000',
    '٠١٢٣',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constant('x'.repeat(65_536)),
  fc.constant('<a '.repeat(20_000)),
);
const names = [
  'country',
  'import_country',
  'state',
  'zip',
  'phone',
  'mobilephone',
  'website',
  'jobtitle',
  'source',
];
const further = [
  'renewal',
  'visits',
  'lifecyclestage',
  'hubspot_owner_id',
  'date_of_birth',
  'company',
  '__proto__x',
];
const record = fc.dictionary(fc.constantFrom(...names, ...further), messy, { maxKeys: 12 });
const objectType = fc.constantFrom('contacts' as const, 'companies' as const, 'deals' as const);

const answersTo = (
  type: 'contacts' | 'companies' | 'deals',
  properties: Record<string, string>,
): Answer[] => {
  const subject = subjectOf({ objectType: type, id: '1', properties, related }, now);
  return sharedRules.map((rule) => rule.check(subject, hygieneDefaults.rules[rule.id], hygieneDefaults));
};

describe('rules for every object', () => {
  it('answer about any record', () => {
    const hostile = fc.oneof(messy, fc.anything()) as fc.Arbitrary<string>;
    const anything = fc.dictionary(fc.oneof(fc.constantFrom(...names, ...further), fc.string()), hostile);
    fc.assert(
      fc.property(objectType, anything, (type, properties) => {
        for (const { state } of answersTo(type, properties)) {
          expect(['not_applicable', 'pass', 'finding']).toContain(state);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('answer the same in whatever order the properties come', () => {
    fc.assert(
      fc.property(objectType, record, (type, properties) => {
        const reversed = Object.fromEntries(Object.entries(properties).reverse());
        expect(answersTo(type, reversed)).toEqual(answersTo(type, properties));
      }),
    );
  });

  it('suggest nothing that lowers the score', () => {
    fc.assert(
      fc.property(objectType, record, (type, properties) => {
        const scoreOf = (values: Record<string, string>) => {
          const subject = subjectOf({ objectType: type, id: '1', properties: values, related }, now);
          return scoreHygiene(subject, hygieneDefaults, rulesFor(type));
        };
        const before = scoreOf(properties);
        const shared = new Set<string>(sharedRules.map(({ id }) => id));
        for (const { rule, suggestions } of before.findings) {
          if (!shared.has(rule) || suggestions.length === 0) continue;
          const changes = Object.fromEntries(suggestions.map(({ property: name, value }) => [name, value]));
          const after = scoreOf({ ...properties, ...changes });
          expect({ rule, changes, better: (after.score ?? 100) >= before.score! }).toMatchObject({
            better: true,
          });
          const again = after.findings.filter((finding) => finding.rule === rule);
          expect(again.filter((finding) => Object.hasOwn(changes, finding.property!))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
