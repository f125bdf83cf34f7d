import fc from 'fast-check';
import { SpellingCount, spellingsOf } from '@tandem/core/hygiene';
import type { PropertyFacts } from '@tandem/core/hygiene';

const property = (name: string, more: Partial<PropertyFacts> = {}): PropertyFacts => ({
  name,
  label: name,
  type: 'string',
  fieldType: 'text',
  writable: true,
  options: [],
  ...more,
});

function groupsOf(values: ReadonlyArray<string | null>) {
  const count = new SpellingCount(['source']);
  for (const source of values) count.add({ source });
  return count.groups();
}

const times = (records: number, value: string): string[] => Array<string>(records).fill(value);

describe('the spellings of a portal', () => {
  it('puts the most frequent first', () => {
    expect(groupsOf([...times(3, 'Google'), ...times(2, 'google'), 'GOOGLE', 'Bing'])).toEqual([
      {
        property: 'source',
        spellings: [
          { value: 'Google', records: 3 },
          { value: 'google', records: 2 },
          { value: 'GOOGLE', records: 1 },
        ],
      },
    ]);
  });

  it('prefers both cases among equals', () => {
    const [group] = groupsOf(['GOOGLE', 'google', 'Google']);
    expect(group!.spellings[0]!.value).toBe('Google');
  });

  it.each([
    ['accents', 'München', 'Munchen'],
    ['blanks', 'Direct  Traffic', 'direct traffic'],
    ['another script', 'ДИРЕКТ', 'Директ'],
  ])('knows alike by %s', (_, one, other) => {
    expect(groupsOf([one, one, other])).toMatchObject([{ spellings: [{ value: one }, { value: other }] }]);
  });

  it.each([
    ['other words', ['Google', 'Goggle']],
    ['placeholders', ['Select', 'select', 'SELECT']],
    ['nothing', ['', null, '   ']],
    ['sentences', ['a'.repeat(201), 'A'.repeat(201)]],
  ])('leaves %s alone', (_, values) => expect(groupsOf(values)).toEqual([]));

  it('gives up on a property in which everyone writes something else', () => {
    const own = Array.from({ length: 5_001 }, (_, index) => `value ${index}`);
    expect(groupsOf([...own, 'Google', 'google'])).toEqual([]);
  });

  it('looks them up as rules do', () => {
    const spellings = spellingsOf(groupsOf(['Google', 'Google', 'google']));
    expect(spellings).toEqual(new Map([['source', new Map([['google', 'Google']])]]));
  });

  it('does not depend on the order of records', () => {
    const values = fc.array(fc.constantFrom('Google', 'google', 'GOOGLE', 'Bing', 'bing', ''), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (list) => expect(groupsOf([...list].reverse())).toEqual(groupsOf(list))),
      { numRuns: 100 },
    );
  });
});

describe('properties whose spellings are counted', () => {
  it.each(['import_lead_source', 'industry', 'city', 'department'])('%s is', (name) => {
    expect(SpellingCount.counts(property(name))).toBe(true);
  });

  it.each([
    'firstname',
    'dealname',
    'email',
    'phone',
    'country',
    'import_country',
    'jobtitle',
    'hs_next_step',
  ])('%s is not', (name) => expect(SpellingCount.counts(property(name))).toBe(false));

  it.each([
    ['numbers', { type: 'number' }],
    ['what nobody can write', { writable: false }],
    ['options', { options: [{ value: 'a', label: 'A', hidden: false }] }],
  ])('%s are not', (_, more) => expect(SpellingCount.counts(property('industry', more))).toBe(false));
});
