import { sharedRules } from '../../src/app/packages/core/src/hygiene/rules/shared';
import type { HygieneRuleId } from '@tandem/taxonomy';
import { answerOf, definitions, enumeration, property } from './hygiene-shared-support';
import type { Around, Properties } from './hygiene-shared-support';

const answer = (id: HygieneRuleId, properties: Properties, around?: Around) =>
  answerOf(
    sharedRules.find((rule) => rule.id === id)!,
    properties,
    around,
  );

describe('a placeholder instead of a value', () => {
  it.each([
    'Select',
    'testone',
    'n/a',
    '-None-',
    'Bitte wählen',
    '请选择',
    'غير معروف',
    '...',
    'asdf',
    '{{contact.city}}',
  ])('finds %s and suggests to empty the field', (value) => {
    expect(answer('placeholder_value', { favourite_course: value, city: 'Delft' })).toMatchObject({
      state: 'finding',
      property: 'favourite_course',
      evidence: { value, fields: 'favourite_course', count: 1 },
      suggestions: [{ property: 'favourite_course', value: '', why: 'stripped' }],
    });
  });

  it.each([
    'Selectron GmbH',
    'Testa',
    'Nulla',
    'Other',
    'No',
    '0',
    '12345',
    'Unknown Worlds Entertainment',
    '❤',
    'Ünal',
  ])('leaves %s alone', (value) =>
    expect(answer('placeholder_value', { favourite_course: value }).state).toBe('pass'),
  );

  it.each(['dealname', 'name', 'firstname', 'lastname', 'email'])(
    'does not offer to empty %s, by which the record is known',
    (name) => {
      const related = { properties: definitions(property(name)) };
      const around = { objectType: 'deals', related } as const;
      expect(answer('placeholder_value', { [name]: 'asdfgh' }, around)).toMatchObject({
        property: name,
        suggestions: [],
      });
    },
  );

  it('believes what the portal offers, unless that only asks to choose', () => {
    const offered = [
      ['None', 'None'],
      ['Unknown', 'Unknown'],
      ['N/A', 'N/A'],
      ['Test', 'Test'],
    ];
    const prompts = [
      ['Select', 'Select'],
      ['Please select', 'Please select'],
      ['-None-', '-None-'],
      ['--', '--'],
      ['none', '--None--'],
    ];
    const options = [...offered, ...prompts].map(([value, label]) => ({
      value: value!,
      label: label!,
      hidden: false,
    }));
    const related = { properties: definitions(enumeration('band', [], { options })) };
    const said = (band: string) => answer('placeholder_value', { band }, { related }).state;
    for (const [value] of offered) expect([value, said(value!)]).toEqual([value, 'pass']);
    for (const [value] of prompts) expect([value, said(value!)]).toEqual([value, 'finding']);
    expect(said('tbd')).toBe('finding');
  });

  it('leaves a field to the rule that asks for it, as long as that asks', () => {
    expect(answer('placeholder_value', { jobtitle: 'n/a', lifecyclestage: 'customer' }).state).toBe('pass');
    expect(answer('placeholder_value', { jobtitle: 'n/a', lifecyclestage: 'subscriber' })).toMatchObject({
      state: 'finding',
      property: 'jobtitle',
    });
  });

  it('names every field with one, whatever their order', () => {
    const found = {
      evidence: { value: 'Select', fields: 'city, specialisation', count: 2 },
      property: 'city',
    };
    expect(answer('placeholder_value', { specialisation: 'Select', city: 'Select' })).toMatchObject(found);
    expect(answer('placeholder_value', { city: 'Select', specialisation: 'Select' })).toMatchObject(found);
  });

  it('keeps looking at other fields when a person called one right', () => {
    const verifications = [{ property: 'band', value: 'Test', by: 'jane@example.com', at: 0 }];
    expect(answer('placeholder_value', { band: 'Test' }, { verifications }).state).toBe('pass');
    expect(answer('placeholder_value', { band: 'Test', club: 'none' }, { verifications })).toMatchObject({
      property: 'club',
    });
  });

  it('does not look at what HubSpot writes, at numbers, or at nothing', () => {
    expect(answer('placeholder_value', { hs_analytics_source: 'unknown' }).state).toBe('not_applicable');
    const properties = definitions(property('visits', { type: 'number' }));
    expect(answer('placeholder_value', { visits: '0000' }, { related: { properties } }).state).toBe(
      'not_applicable',
    );
    expect(answer('placeholder_value', {}).state).toBe('not_applicable');
  });
});

describe('an agreed field that is missing', () => {
  const fields = [
    { objectType: 'contacts', property: 'budget', weight: 3, minutes: 1, from: null, personas: null },
    { objectType: 'contacts', property: 'region', weight: 1, minutes: 1, from: null, personas: null },
    { objectType: 'contacts', property: 'contract', weight: 4, minutes: 1, from: 'customer', personas: null },
    { objectType: 'deals', property: 'rival', weight: 9, minutes: 1, from: null, personas: null },
    { objectType: 'contacts', property: 'email', weight: 9, minutes: 1, from: null, personas: null },
  ] as const;
  const agreed = (properties: Properties) =>
    answer('agreed_field_missing', { lifecyclestage: 'lead', ...properties }, { terms: { fields } });

  it('earns what is filled by weight, and names the heaviest that is not', () => {
    expect(agreed({ region: 'North' })).toMatchObject({ property: 'budget', earned: 0.25 });
    expect(agreed({ budget: '5000' })).toMatchObject({ property: 'region', earned: 0.75 });
  });

  it('counts a placeholder as empty and shows it', () => {
    expect(agreed({ budget: 'tbd', region: 'North' })).toMatchObject({
      evidence: { value: 'tbd' },
      earned: 0.25,
    });
  });

  it('takes a person’s word, and counts an option that the portal offers', () => {
    const verifications = [{ property: 'budget', value: 'tbd', by: 'Rita Rep', at: 0 }];
    const properties = { lifecyclestage: 'lead', budget: 'tbd', region: 'Unknown' };
    const asked = (around: Around) =>
      answer('agreed_field_missing', properties, { terms: { fields }, ...around });
    expect(asked({ verifications })).toMatchObject({ property: 'region', verifiable: true, earned: 0.75 });
    const related = { properties: definitions(enumeration('region', ['North', 'Unknown'])) };
    expect(asked({ related })).toMatchObject({ property: 'budget', verifiable: true, earned: 0.25 });
    expect(asked({ related, verifications }).state).toBe('pass');
  });

  it('passes when all that is asked for now is filled, and says nothing without agreed fields', () => {
    expect(agreed({ budget: '5000', region: 'North' }).state).toBe('pass');
    expect(answer('agreed_field_missing', { budget: '' }).state).toBe('not_applicable');
  });
});

describe('a value that is not among the options', () => {
  const properties = definitions(
    enumeration('industry', ['BANKING', 'RETAIL']),
    enumeration('interests', ['Training', 'Events'], { fieldType: 'checkbox' }),
  );
  const offered = (values: Properties) => answer('option_not_offered', values, { related: { properties } });

  it('finds it and suggests the option that was meant', () => {
    expect(offered({ industry: 'Retail' })).toMatchObject({
      suggestions: [{ property: 'industry', value: 'RETAIL', why: 'option' }],
    });
    expect(offered({ industry: 'Fishing' })).toMatchObject({
      evidence: { value: 'Fishing' },
      suggestions: [],
    });
  });

  it('looks at each value of several', () => {
    expect(offered({ interests: 'Training;events' })).toMatchObject({
      evidence: { value: 'events' },
      suggestions: [{ value: 'Training;Events' }],
    });
    expect(offered({ interests: 'Training;Events' }).state).toBe('pass');
  });

  it('leaves placeholders to their own rule, and does not guess without definitions', () => {
    expect(offered({ industry: 'Select' }).state).toBe('not_applicable');
    expect(answer('option_not_offered', { industry: 'Fishing' }).state).toBe('not_applicable');
  });
});

describe('another spelling of a known value', () => {
  const spellings = new Map([['source', new Map([['google', 'Google']])]]);

  it('suggests the spelling that most records have, or the agreed one before it', () => {
    expect(answer('spelling_variant', { source: 'google' }, { related: { spellings } })).toMatchObject({
      suggestions: [{ property: 'source', value: 'Google', why: 'preferred_spelling' }],
    });
    const terms = { spellings: { source: ['GOOGLE'] } };
    expect(answer('spelling_variant', { source: 'google' }, { related: { spellings }, terms })).toMatchObject(
      {
        suggestions: [{ value: 'GOOGLE' }],
      },
    );
  });

  it('passes the preferred one, and says nothing of values that it does not know', () => {
    expect(answer('spelling_variant', { source: 'Google' }, { related: { spellings } }).state).toBe('pass');
    expect(answer('spelling_variant', { source: 'Bing' }, { related: { spellings } }).state).toBe(
      'not_applicable',
    );
    expect(answer('spelling_variant', { constructor: 'x' }).state).toBe('not_applicable');
  });

  it('finds options that differ only in case, and suggests only what is offered', () => {
    const properties = definitions(enumeration('source', ['google', 'Google', 'bing']));
    expect(answer('spelling_variant', { source: 'google' }, { related: { properties } })).toMatchObject({
      suggestions: [{ value: 'Google' }],
    });
    const others = definitions(enumeration('source', ['google']));
    expect(
      answer('spelling_variant', { source: 'google' }, { related: { properties: others, spellings } }).state,
    ).toBe('not_applicable');
  });
});
