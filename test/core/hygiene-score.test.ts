import { hygieneDefaults } from '@tandem/taxonomy';
import type { HygieneRuleId, HygieneTerms, Verification } from '@tandem/taxonomy';
import { gradeOf, rulesFor, scoreHygiene, subjectOf } from '@tandem/core/hygiene';
import type { Answer, HygieneResult, Rule } from '@tandem/core/hygiene';
import type { SubjectParts } from '../../src/app/packages/core/src/hygiene/subject';
import { day } from './hygiene-contacts-subject';
import { now } from './hygiene-shared-support';

const pass: Answer = { state: 'pass', earned: 1 };
const notApplicable: Answer = { state: 'not_applicable' };
const finding = (more: Partial<Extract<Answer, { state: 'finding' }>> = {}): Answer => ({
  state: 'finding',
  severity: 'high',
  property: 'email',
  evidence: {},
  suggestions: [],
  verifiable: false,
  ...more,
});

/** A score in which each rule answers as given. */
function scoreOf(
  answers: Partial<Record<HygieneRuleId, Answer>>,
  parts: Partial<SubjectParts> = {},
  terms: Partial<HygieneTerms<HygieneRuleId>> = {},
): HygieneResult {
  const rules = Object.entries(answers).map(([id, answer]): Rule => ({
    id: id as HygieneRuleId,
    check: () => answer,
  }));
  const subject = subjectOf({ objectType: 'contacts', id: '1', properties: { email: 'x' }, ...parts }, now);
  return scoreHygiene(subject, { ...hygieneDefaults, ...terms }, rules);
}

describe('the score', () => {
  it('is the mean of the measured dimensions by their weights', () => {
    const { score, dimensions } = scoreOf({
      contact_email_missing: finding(),
      contact_first_name_missing: pass,
      email_invalid: pass,
    });
    expect(dimensions).toEqual({
      completeness: 0.333333333,
      validity: 1,
      freshness: null,
      consistency: null,
      uniqueness: null,
    });
    expect(score).toBe(Math.round((100 * (0.3 / 3 + 0.25)) / 0.55));
  });

  it('is unknown, without a grade, when nothing could be measured', () => {
    expect(scoreOf({ contact_email_missing: notApplicable })).toMatchObject({
      score: null,
      grade: null,
      nextBest: null,
      contributions: [],
    });
    expect(scoreOf({})).toMatchObject({ score: null, findings: [] });
  });

  it('takes as much of a rule’s weight as the finding is severe, or as the rule says itself', () => {
    const lost = (answer: Answer) => scoreOf({ email_invalid: answer }).score;
    expect([
      lost(finding()),
      lost(finding({ severity: 'medium' })),
      lost(finding({ severity: 'low' })),
      lost(finding({ earned: 0.25 })),
      lost({ state: 'pass', earned: 0.9 }),
    ]).toEqual([0, 40, 70, 25, 90]);
  });

  it('has uniqueness at its worst answer, and blames that one alone', () => {
    const { dimensions, contributions } = scoreOf({
      duplicate_phone: finding({ earned: 0.5, property: null }),
      duplicate_email: finding({ earned: 0.1, property: null }),
      duplicate_similar_name: pass,
    });
    expect(dimensions.uniqueness).toBe(0.1);
    expect(contributions.map(({ rule, points }) => [rule, Math.round(points)])).toEqual([
      ['duplicate_phone', 0],
      ['duplicate_email', 90],
      ['duplicate_similar_name', 0],
    ]);
  });

  it('hears no rule that the agreement switched off, and no dimension that weighs nothing', () => {
    const rules = {
      ...hygieneDefaults.rules,
      email_invalid: { ...hygieneDefaults.rules.email_invalid, weight: 0 },
    };
    expect(scoreOf({ email_invalid: finding() }, {}, { rules }).score).toBeNull();
    const dimensions = { ...hygieneDefaults.dimensions, validity: 0 };
    expect(scoreOf({ email_invalid: finding(), contact_email_missing: pass }, {}, { dimensions }).score).toBe(
      100,
    );
    expect(scoreOf({ email_invalid: finding() }, {}, { dimensions }).score).toBeNull();
  });

  it('counts what a person verified as right while the value stands, and only where that is possible', () => {
    const verifications = [{ property: 'email', value: 'x', by: 'Rita Rep', at: now - day }];
    const unusual = { email_role_address: finding({ verifiable: true }) };
    expect(scoreOf(unusual, { verifications }).score).toBe(100);
    expect(scoreOf(unusual, { verifications, properties: { email: 'y' } }).score).toBe(0);
    expect(scoreOf({ email_role_address: finding() }, { verifications }).score).toBe(0);
    expect(
      scoreOf({ email_unverified: finding({ verifiable: true, earned: 0.4 }) }, { verifications }).score,
    ).toBe(40);
  });

  it('goes by a person’s word only in what they said it of; older words name nothing and settle all', () => {
    const word = { property: 'email', value: 'x', by: 'Rita Rep', at: now - day };
    const found = {
      email_role_address: finding({ verifiable: true }),
      email_disposable: finding({ verifiable: true }),
    };
    const rulesAfter = (...verifications: Verification[]) =>
      scoreOf(found, { verifications }).findings.map(({ rule }) => rule);
    const role = { ...word, rule: 'email_role_address' };
    expect(rulesAfter(role)).toEqual(['email_disposable']);
    expect(rulesAfter({ ...word, rule: 'email_unverified' })).toHaveLength(2);
    expect(rulesAfter(role, { ...word, rule: 'email_disposable' })).toEqual([]);
    expect(rulesAfter(word)).toEqual([]);
  });

  it('hears one word in one rule of several properties, whose faults it tells apart', () => {
    const properties = { firstname: 'MARIA', lastname: 'DOE' };
    const foundAfter = (rule: string, property: keyof typeof properties) => {
      const word = { property, rule, value: properties[property], by: 'Rita Rep', at: now };
      const subject = subjectOf({ objectType: 'contacts', id: '1', properties, verifications: [word] }, now);
      const { findings } = scoreHygiene(subject, hygieneDefaults, rulesFor('contacts'));
      return findings.find((one) => one.rule === 'name_in_wrong_case')?.property;
    };
    expect(foundAfter('name_in_wrong_case', 'firstname')).toBe('lastname');
    expect(foundAfter('name_with_symbols', 'firstname')).toBe('firstname');
  });

  it('keeps a stage that is right and dates that are not apart', () => {
    const properties = {
      lifecyclestage: 'customer',
      hs_lifecyclestage_lead_date: '2026-11-20',
      hs_lifecyclestage_customer_date: '2026-01-05',
    };
    const rulesAfter = (rule: string) => {
      const word = { property: 'lifecyclestage', rule, value: 'customer', by: 'Rita Rep', at: now };
      const subject = subjectOf({ objectType: 'contacts', id: '1', properties, verifications: [word] }, now);
      const { findings } = scoreHygiene(subject, hygieneDefaults, rulesFor('contacts'));
      return findings.map((one) => one.rule);
    };
    expect(rulesAfter('customer_without_won_deal')).toContain('lifecycle_dates_out_of_order');
    expect(rulesAfter('lifecycle_dates_out_of_order')).not.toContain('lifecycle_dates_out_of_order');
  });

  it('puts findings in order of points, and names the field that gains most for a minute', () => {
    const { findings, nextBest } = scoreOf({
      contact_email_missing: finding(),
      contact_lifecycle_stage_missing: finding({ property: 'lifecyclestage' }),
      contact_last_name_missing: finding({ property: 'lastname' }),
      duplicate_email: finding({ property: null, severity: 'low' }),
    });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'contact_email_missing',
      'contact_last_name_missing',
      'contact_lifecycle_stage_missing',
      'duplicate_email',
    ]);
    expect(nextBest).toMatchObject({ property: 'lifecyclestage', minutes: 0.2 });
  });

  it('is the same as a grade from the agreement’s marks on', () => {
    expect([100, 90, 89, 80, 79, 70, 69, 60, 59, 0].map((score) => gradeOf(score, hygieneDefaults))).toEqual([
      ...['A', 'A', 'B', 'B', 'C', 'C', 'D', 'D', 'F', 'F'],
    ]);
  });
});

describe('freshness', () => {
  it.each([
    ['contacts', { email: 'jane.doe@northwind.com' }, 90],
    ['companies', { name: 'Northwind Traders' }, 180],
    ['deals', { hs_next_step: 'Call Jane on Tuesday', hs_is_closed: 'false' }, 30],
  ] as const)('of %s halves with each half-life', (objectType, properties, halfLife) => {
    const freshnessAfter = (days: number) => {
      const setAt = Object.fromEntries(Object.keys(properties).map((name) => [name, now - days * day]));
      const subject = subjectOf({ objectType, id: '1', properties, setAt }, now);
      return scoreHygiene(subject, hygieneDefaults, rulesFor(objectType)).dimensions.freshness;
    };
    expect([0, 1, 2, 3].map((halves) => freshnessAfter(halves * halfLife))).toEqual([1, 0.5, 0.25, 0.125]);
  });

  it('begins anew with a person’s word', () => {
    const properties = { email: 'jane.doe@northwind.com' };
    const parts = { objectType: 'contacts', id: '1', properties, setAt: { email: now - 400 * day } } as const;
    const verifications = [
      { property: 'email', value: properties.email, by: 'Rita Rep', at: now - 90 * day },
    ];
    const freshnessOf = (all: SubjectParts) =>
      scoreHygiene(subjectOf(all, now), hygieneDefaults, rulesFor('contacts')).dimensions.freshness;
    expect(freshnessOf(parts)).toBeLessThan(0.05);
    expect(freshnessOf({ ...parts, verifications })).toBe(0.5);
    const ofAnother = verifications.map((word) => ({ ...word, rule: 'email_role_address' }));
    expect(freshnessOf({ ...parts, verifications: ofAnother })).toBe(0.5);
  });
});
