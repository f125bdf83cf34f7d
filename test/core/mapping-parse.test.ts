import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMapping } from '@tandem/core/mapping';

const minimal = {
  name: 'spring-fair',
  identity: { column: 'Id', property: 'tandem_import_id' },
  properties: { lastname: { column: 'Name' } },
};
const feedback = {
  verdictColumn: 'Grade',
  rating: { column: 'Grade', values: { A: '5' } },
  outcomes: [{ when: {}, disposition: 'accepted' }],
  reviewer: { constant: 'Sales' },
  reviewedAt: { constant: '2026-05-04T10:00:00Z' },
};
const problemsOf = (json: unknown) => {
  const parsed = parseMapping(json);
  return parsed.ok ? [] : parsed.problems;
};

test('accepts a mapping that only loads contacts', () => {
  expect(parseMapping(minimal)).toMatchObject({ ok: true, mapping: { name: 'spring-fair' } });
});

test('accepts a mapping with verdicts', () => {
  expect(problemsOf({ ...minimal, feedback })).toEqual([]);
});

test.each([['a text'], [null], [[]], [42], [{}]])('refuses %p without throwing', (json) => {
  expect(problemsOf(json).length).toBeGreaterThan(0);
});

test('names an unknown key with its path and the nearest known one', () => {
  const wrong = { ...minimal, properties: { lastname: { colum: 'Name' } } };
  expect(problemsOf(wrong)).toContainEqual({
    path: 'properties.lastname.colum',
    message: 'unknown key',
    hint: 'Did you mean "column"?',
  });
});

test('names an unknown key inside a conversion', () => {
  const convert = { date: 'DD.MM.YYYY', as: 'date', zone: 'UTC' };
  const wrong = { ...minimal, properties: { lastname: { column: 'Name', convert } } };
  expect(problemsOf(wrong)).toContainEqual({
    path: 'properties.lastname.convert.zone',
    message: 'unknown key',
  });
});

test('names a disposition, reason or rating that is not offered', () => {
  const outcomes = [{ when: { Grade: ['A'] }, disposition: 'acepted', reason: 'whim', subReason: 'size' }];
  const rating = { column: 'Grade', values: { A: '6' } };
  expect(problemsOf({ ...minimal, feedback: { ...feedback, outcomes, rating } })).toEqual([
    { path: 'feedback.rating.values.A', message: '"6" is not offered', hint: 'One of: 1, 2, 3, 4, 5.' },
    {
      path: 'feedback.outcomes.0.disposition',
      message: '"acepted" is not offered',
      hint: 'Did you mean "accepted"?',
    },
    {
      path: 'feedback.outcomes.0.reason',
      message: '"whim" is not offered',
      hint: expect.stringMatching(/^One of/),
    },
  ]);
});

test('takes the reasons of a portal whose agreement changed them', () => {
  const outcomes = [{ when: {}, disposition: 'rejected', reason: 'wrong_season' }];
  const vocabulary = {
    ratings: ['5'],
    dispositions: ['rejected'],
    reasons: ['wrong_season'],
    subReasons: [],
  };
  expect(parseMapping({ ...minimal, feedback: { ...feedback, outcomes } }, vocabulary).ok).toBe(true);
});

test.each([
  ['no source', {}],
  ['two sources', { column: 'Name', constant: 'x' }],
  ['otherwise without values', { column: 'Name', otherwise: 'keep' }],
])('refuses a value rule with %s', (_, rule) => {
  expect(problemsOf({ ...minimal, properties: { lastname: rule } })[0]!.path).toBe('properties.lastname');
});

test('refuses a rule that fits every row before the last one', () => {
  const outcomes = [
    { when: {}, disposition: 'accepted' },
    { when: { Grade: ['B'] }, disposition: 'working' },
  ];
  expect(problemsOf({ ...minimal, feedback: { ...feedback, outcomes } })[0]!.path).toBe(
    'feedback.outcomes.0.when',
  );
});

test('refuses a recycled lead without a wake-up date', () => {
  const outcomes = [{ when: {}, disposition: 'recycled' }];
  expect(problemsOf({ ...minimal, feedback: { ...feedback, outcomes } })[0]!.path).toBe(
    'feedback.outcomes.0.wakeUpDays',
  );
});

test('refuses one cell value with two answers', () => {
  const properties = { country: { column: 'Land', values: { DE: 'Germany', 'de ': 'Denmark' } } };
  expect(problemsOf({ ...minimal, properties })[0]!.message).toMatch(/twice/);
});

test('refuses a column that is both used and left out, and a property that is made twice', () => {
  const twice = {
    ...minimal,
    rawProperties: { lastname: { column: 'Name', label: 'Name' } },
    ignore: { Name: 'not needed' },
  };
  expect(problemsOf(twice).map(({ path }) => path)).toEqual(['rawProperties.lastname', 'ignore.Name']);
});

test('refuses a name that could not be part of a key', () => {
  expect(problemsOf({ ...minimal, name: 'Spring Fair' })[0]!.path).toBe('name');
});

test('the example in the documentation and the one for the real leads are without mistakes', () => {
  const documentation = readFileSync(join(__dirname, '../../docs/import.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(documentation) ?? [];
  expect(problemsOf(JSON.parse(example))).toEqual([]);
  const real = readFileSync(join(__dirname, '../../examples/x-education.mapping.json'), 'utf8');
  expect(problemsOf(JSON.parse(real))).toEqual([]);
});
