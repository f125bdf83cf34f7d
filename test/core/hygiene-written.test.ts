import {
  changedHygiene,
  hygieneChanges,
  hygienePropertyNames,
  projectHygiene,
  trendOf,
} from '@tandem/core/hygiene/record';
import type { HygieneResult } from '@tandem/core/hygiene';
import { hygieneProjectionOf } from '@tandem/taxonomy';

const now = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;

const result: HygieneResult = {
  objectType: 'contacts',
  score: 73,
  grade: 'C',
  dimensions: { completeness: 0.5, validity: 0.987, freshness: null, consistency: 1, uniqueness: 0 },
  findings: (['email_domain_typo', 'placeholder_value'] as const).map((rule) => ({
    rule,
    dimension: 'validity',
    severity: 'high',
    property: 'email',
    evidence: {},
    suggestions: [],
    verifiable: false,
    points: 5,
    minutes: 1,
  })),
  contributions: [],
  nextBest: { property: 'email', rule: 'email_domain_typo', points: 5, minutes: 1 },
  rulesVersion: 1,
  asOf: now,
};
const projected = projectHygiene(result);
const asRead = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value || null]));

describe('what is written of a score', () => {
  it('is one fact for each property, and empty where nothing was measured', () => {
    expect(projected).toEqual({
      tandem_hygiene_score: '73',
      tandem_hygiene_grade: 'C',
      tandem_hygiene_completeness: '50',
      tandem_hygiene_validity: '99',
      tandem_hygiene_freshness: '',
      tandem_hygiene_consistency: '100',
      tandem_hygiene_uniqueness: '0',
      tandem_hygiene_issues: 'placeholder_value;email_domain_typo',
      tandem_hygiene_issue_count: '2',
      tandem_hygiene_next_field: 'email',
      tandem_hygiene_scored_at: '2026-11-23T12:00:00.000Z',
      tandem_hygiene_rules_version: '1',
    });
  });

  it('fills every property that setup makes, with options that it has', () => {
    const definitions = hygieneProjectionOf('contacts');
    expect(Object.keys(projected).sort()).toEqual(definitions.map(({ name }) => name).sort());
    const issues = definitions.find(({ name }) => name === 'tandem_hygiene_issues') as {
      options?: ReadonlyArray<{ value: string }>;
    };
    const offered = issues.options?.map(({ value }) => value);
    for (const issue of projected.tandem_hygiene_issues.split(';')) expect(offered).toContain(issue);
  });

  it('of a record that could not be measured is empty, not zero', () => {
    const nothing = projectHygiene({ ...result, score: null, grade: null, findings: [], nextBest: null });
    expect(nothing).toMatchObject({
      tandem_hygiene_score: '',
      tandem_hygiene_grade: '',
      tandem_hygiene_issues: '',
    });
  });

  it('is only what differs, in meaning and not in writing', () => {
    const current = {
      ...asRead(projected),
      tandem_hygiene_score: '73.0',
      tandem_hygiene_issues: 'email_domain_typo;placeholder_value',
      tandem_hygiene_scored_at: '2026-11-01T00:00:00Z',
    };
    expect(changedHygiene('contacts', current, projected)).toEqual({});
    expect(changedHygiene('contacts', { ...current, tandem_hygiene_score: '70' }, projected)).toEqual({
      tandem_hygiene_score: '73',
      tandem_hygiene_scored_at: projected.tandem_hygiene_scored_at,
    });
  });

  it('leaves out what the portal lacks, and names it', () => {
    const { tandem_hygiene_grade: _grade, ...current } = asRead({ ...projected, tandem_hygiene_score: '1' });
    const { changes, missing } = hygieneChanges('contacts', [{ id: '5', properties: current, projected }]);
    expect(missing).toEqual(['tandem_hygiene_grade']);
    expect(changes).toMatchObject([{ id: '5', properties: { tandem_hygiene_score: '73' } }]);
    const bare = hygieneChanges('deals', [{ id: '5', properties: {}, projected }]);
    expect(bare).toEqual({ changes: [], missing: hygienePropertyNames });
  });
});

describe('the trend of a score', () => {
  const at = (daysAgo: number, value: string) => ({ value, at: now - daysAgo * day });

  it('is against the score that stood a week ago', () => {
    const history = [at(1, '80'), at(6, '70'), at(8, '60'), at(30, '10')];
    expect(trendOf(85, history, now)).toEqual({ change: 25, since: now - 7 * day });
    expect(trendOf(85, [...history].reverse(), now)).toEqual({ change: 25, since: now - 7 * day });
  });

  it('is against the oldest known when there is none so old', () => {
    expect(trendOf(50, [at(1, '80'), at(3, '70')], now)).toEqual({ change: -20, since: now - 3 * day });
  });

  it('is not known without a score now or then', () => {
    expect(trendOf(null, [at(8, '60')], now)).toBeNull();
    expect(trendOf(50, [], now)).toBeNull();
    expect(trendOf(50, [at(8, ''), at(9, 'x')], now)).toBeNull();
  });
});
