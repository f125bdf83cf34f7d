import { hygieneDefaults } from '@tandem/taxonomy';
import type { HygieneRuleId, HygieneTerms, StandardObjectType } from '@tandem/taxonomy';
import { hygieneRecordProperties, subjectOf } from '@tandem/core/hygiene';
import type { Related, Subject } from '@tandem/core/hygiene';
import { hostileValues, longValues } from './hygiene-hostile-values';
import { definitions, enumeration, now, property } from './hygiene-shared-support';

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const objectTypes = ['contacts', 'companies', 'deals'] as const;

const hostileNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '\u0000',
  'x_country',
  '😀',
];
const further = ['source', 'renewal', 'visits', 'date_of_birth', ...hostileNames];
const namesOf = (type: StandardObjectType): readonly string[] => [
  ...hygieneRecordProperties(type).properties,
  ...further,
];
const namesByType = {
  contacts: namesOf('contacts'),
  companies: namesOf('companies'),
  deals: namesOf('deals'),
};

/** An agreement that makes use of everything it may say. */
export const hostileTerms: HygieneTerms<HygieneRuleId> = {
  ...hygieneDefaults,
  fields: objectTypes.flatMap((objectType) =>
    ['source', 'constructor', 'description', 'fax'].map((name, index) => ({
      objectType,
      property: name,
      weight: index + 1,
      minutes: 1,
      from: index === 1 ? ('lead' as const) : null,
      personas: index === 2 ? ['persona_1'] : null,
    })),
  ),
  spellings: { source: ['Google', 'Bing'], country: ['Deutschland'], constructor: ['X'] },
};

const stages = new Map(
  [
    { id: 'open', label: 'Open', probability: 0.6, closed: false },
    { id: 'closedwon', label: 'Won', probability: 1, closed: true },
    { id: '__proto__', label: '', probability: NaN, closed: true },
  ].map((stage) => [stage.id, stage]),
);
const portalProperties = definitions(
  enumeration('source', ['Google', 'google', '__proto__']),
  enumeration('hs_buying_role', ['CHAMPION', 'END_USER'], { fieldType: 'checkbox' }),
  property('renewal', { type: 'date', fieldType: 'date' }),
  property('visits', { type: 'number', fieldType: 'number' }),
  property('description', { fieldType: 'html' }),
  ...['firstname', 'lastname', 'email', 'phone', 'jobtitle', 'name', 'domain', 'website', 'country'].map(
    (name) => property(name),
  ),
);

type Properties = Subject['properties'];

/** Makes hostile records, the same for the same seed. About one value of `rare` has 65,536 characters. */
export function hostileRecords(seed: number, rare = 500): () => Subject {
  const random = randomFrom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;

  const text = (): string => String.fromCharCode(...Array.from({ length: upTo(12) }, () => upTo(0x10000)));
  const value = (): unknown => {
    const kind = upTo(rare);
    if (kind === 0) return pick(longValues);
    if (kind % 10 === 1) return text();
    const one = pick(hostileValues);
    if (kind % 5 !== 2 || typeof one !== 'string') return one;
    const other = pick(hostileValues);
    return typeof other === 'string' ? `${one}${other}` : one;
  };
  const properties = (type: StandardObjectType, most: number): Properties => {
    const record: Record<string, unknown> = random() < 0.1 ? (Object.create(null) as object as never) : {};
    for (let count = upTo(most); count > 0; count -= 1) {
      const name = random() < 0.03 ? text() : pick(namesByType[type]);
      Object.defineProperty(record, name, {
        value: value(),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return record as Properties;
  };
  const near = (type: StandardObjectType) =>
    Array.from({ length: upTo(3) }, (_, index) => ({ id: String(index), properties: properties(type, 8) }));
  const related = (): Related => ({
    ...(random() < 0.5 && { owner: random() < 0.5 ? null : { id: '7', active: random() < 0.5 } }),
    ...(random() < 0.5 && { companies: near('companies') }),
    ...(random() < 0.5 && { contacts: near('contacts') }),
    ...(random() < 0.5 && { deals: near('deals') }),
    ...(random() < 0.5 && { stages }),
    ...(random() < 0.5 && { properties: portalProperties }),
    ...(random() < 0.5 && { spellings: new Map([['jobtitle', new Map([['ceo', 'CEO']])]]) }),
    ...(random() < 0.5 && {
      duplicates: near('contacts').map(({ id, properties: theirs }) => ({
        id,
        probability: random(),
        reasons: [
          {
            kind: pick(['email', 'phone', 'domain', 'deal_name_and_company'] as const),
            value: text(),
            probability: pick([0, 0.4, 1, 2]),
          },
        ],
        properties: theirs,
      })),
    }),
  });

  return () => {
    const objectType = pick(objectTypes);
    const own = properties(objectType, 28);
    const names = Object.keys(own);
    const moment = (): number =>
      pick([NaN, Infinity, -Infinity, 0, now, now + 1e12, now - random() * 1e11, -8.64e15]);
    const word = () => ({ property: names[upTo(names.length)] ?? 'x', by: text(), at: moment() });
    return subjectOf(
      {
        objectType,
        id: text(),
        properties: own,
        ...(random() < 0.5 && { setAt: Object.fromEntries(names.map((name) => [name, moment()])) }),
        verifications: Array.from({ length: upTo(3) }, word).map((one) => ({
          ...one,
          value: own[one.property] ?? '',
        })),
        related: related(),
      },
      now,
    );
  };
}
