import { hygieneDefaults } from '@tandem/taxonomy';
import { projectHygiene, rulesFor, scoreHygiene, subjectOf } from '@tandem/core/hygiene';
import type { HygieneResult, Subject } from '@tandem/core/hygiene';
import { hostileRecords, hostileTerms, objectTypes } from './hygiene-hostile-records';
import { now } from './hygiene-shared-support';

const records = 100_000;

/** Milliseconds that any record may take; an expression that explodes takes seconds. */
const mostMilliseconds = 150;

/** The time that scoring takes: the least of a few tries, because the machine does other things too. */
function timed(
  subject: () => Subject,
  terms = hygieneDefaults,
): { result: HygieneResult; milliseconds: number } {
  let best = Infinity;
  let result: HygieneResult;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const one = subject();
    const from = performance.now();
    result = scoreHygiene(one, terms, rulesFor(one.objectType));
    best = Math.min(best, performance.now() - from);
    if (best <= mostMilliseconds) break;
  }
  return { result: result!, milliseconds: best };
}

/** A fresh subject of the same record: facts are worked out anew. */
const again = ({ facts: _, now: at, ...parts }: Subject): Subject => subjectOf(parts, at);

function faultOf({ score, dimensions, findings }: HygieneResult): string | null {
  const inRange = (value: number | null, most: number) => value === null || (value >= 0 && value <= most);
  if (!inRange(score, 100)) return `score ${score}`;
  if (!Object.values(dimensions).every((value) => inRange(value, 1))) return JSON.stringify(dimensions);
  const odd = findings.find(({ points }) => !(points >= 0 && points <= 100));
  return odd ? `${odd.rule} costs ${odd.points}` : null;
}

describe('hostile records', () => {
  it(`of every kind, ${records.toLocaleString('en')} of them, get a score in time`, () => {
    const next = hostileRecords(20_261_123);
    for (let number = 0; number < records; number += 1) {
      const subject = next();
      const terms = number % 2 === 0 ? hostileTerms : hygieneDefaults;
      let seen: string | null;
      try {
        const { result, milliseconds } = timed(() => again(subject), terms);
        seen = faultOf(result) ?? (milliseconds > mostMilliseconds ? `took ${milliseconds} ms` : null);
        if (number % 100 === 0) projectHygiene(result);
      } catch (error) {
        seen = error instanceof Error ? error.stack! : String(error);
      }
      if (seen !== null) throw new Error(`Record ${number}, ${subject.objectType}: ${seen}`);
    }
  }, 120_000);
});

const attacks = [
  ...' \t\n\u00a0\r,.-_@<&(0aA\'"+/\\=%:#;x山é\u0301\u0000\u200b[{*',
  '😀',
  '\ud800',
  'a ',
  ' a',
  'a.',
  '. ',
  'a@',
  ', ',
  '<a ',
  '&#',
  'ht',
  '--',
  'A.',
  '1 ',
  'http://',
  '<!--',
  '.a,',
];

describe.each(objectTypes)('the longest texts in every property of %s', (objectType) => {
  const names = [
    ...['firstname', 'lastname', 'email', 'phone', 'mobilephone', 'jobtitle', 'company', 'website'],
    ...['state', 'zip', 'city', 'hs_language', 'lifecyclestage', 'name', 'domain', 'industry', 'description'],
    ...[
      'numberofemployees',
      'dealname',
      'amount',
      'closedate',
      'hs_next_step',
      'closed_lost_reason',
      'dealtype',
    ],
  ];

  it.each([250, 65_536])(
    'of %d characters are read in time',
    (length) => {
      const slow: string[] = [];
      for (const unit of attacks) {
        const run = unit.repeat(length).slice(0, length - 4);
        for (const text of [`x${run}y`, `a@${run}.b`]) {
          const properties = {
            ...Object.fromEntries(names.map((name) => [name, text])),
            country: 'United States',
          };
          const { milliseconds } = timed(() => subjectOf({ objectType, id: '1', properties }, now));
          if (milliseconds > 2 * mostMilliseconds)
            slow.push(`${JSON.stringify(text.slice(0, 12))}: ${milliseconds} ms`);
        }
      }
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
