import { hygieneDefaults, hygieneRulesOf } from '@tandem/taxonomy';
import fc from 'fast-check';
import { rulesFor, scoreHygiene } from '@tandem/core/hygiene';
import type { Subject } from '@tandem/core/hygiene';
import { companyRules } from '../../src/app/packages/core/src/hygiene/rules/companies';
import { dealRules } from '../../src/app/packages/core/src/hygiene/rules/deals';
import { subjectOf } from '../../src/app/packages/core/src/hygiene/subject';
import { now } from './hygiene-contacts-subject';
import { dealSubject, people, person, salesPipeline } from './hygiene-deals-subject';
import { anyCompany, anyDeal } from './hygiene-deals-worlds';

const subjects = fc.oneof(anyCompany, anyDeal);
const score = (subject: Subject) => scoreHygiene(subject, hygieneDefaults, rulesFor(subject.objectType));

/** The record after somebody took the suggestions for a finding. */
function withSuggestions(
  { facts: _facts, now: at, ...subject }: Subject,
  suggestions: ReadonlyArray<{ property: string; value: string }>,
): Subject {
  const changed = Object.fromEntries(suggestions.map(({ property, value }) => [property, value]));
  const setAt = Object.fromEntries(Object.keys(changed).map((property) => [property, at]));
  return subjectOf(
    {
      ...subject,
      properties: { ...subject.properties, ...changed },
      ...(subject.setAt && { setAt: { ...subject.setAt, ...setAt } }),
    },
    at,
  );
}

describe('any company or deal', () => {
  it('has a rule for each id in the registry, once', () => {
    const shared = new Set<string>(hygieneRulesOf('contacts').map(({ id }) => id));
    for (const [objectType, rules] of [
      ['companies', companyRules],
      ['deals', dealRules],
    ] as const) {
      const own = hygieneRulesOf(objectType)
        .map(({ id }) => id)
        .filter((id) => !shared.has(id));
      expect(rules.map(({ id }) => id).sort()).toEqual(own.sort());
    }
  });

  it('scores no less after taking a suggestion, and the finding is gone', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const before = score(subject);
        for (const { rule, suggestions } of before.findings) {
          if (suggestions.length === 0) continue;
          const after = score(withSuggestions(subject, suggestions));
          expect([rule, after.score! >= before.score!]).toEqual([rule, true]);
          expect(after.findings.map((finding) => finding.rule)).not.toContain(rule);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('scores the same in whatever order properties and rules come', () => {
    fc.assert(
      fc.property(subjects, ({ facts: _facts, ...subject }) => {
        const turned = subjectOf(
          { ...subject, properties: Object.fromEntries(Object.entries(subject.properties).reverse()) },
          now,
        );
        const rules = [...rulesFor(subject.objectType)].reverse();
        expect(scoreHygiene(turned, hygieneDefaults, rules).score).toBe(score(turned).score);
      }),
      { numRuns: 200 },
    );
  });

  it('is judged without a throw and within bounds, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'a@'.repeat(30_000),
        'x.'.repeat(30_000),
        ' '.repeat(65_536),
        '\ud800',
        '<b>',
        'X '.repeat(30_000),
      ),
    );
    const names = fc.constantFrom(
      ...['name', 'domain', 'website', 'amount', 'closedate', 'createdate', 'dealstage', 'hs_is_closed'],
      ...[
        'closed_lost_reason',
        'notes_last_updated',
        'num_associated_contacts',
        'hs_additional_domains',
        'email',
      ],
    );
    const records = fc.dictionary(names, hostile);
    fc.assert(
      fc.property(
        records,
        records,
        fc.constantFrom('companies' as const, 'deals' as const),
        (own, near, objectType) => {
          const around = [{ id: '1', properties: near }];
          const related = { contacts: around, companies: around, deals: around, stages: salesPipeline };
          const result = score(subjectOf({ objectType, id: '1', properties: own, related }, now));
          expect(result.score ?? 0).toBeGreaterThanOrEqual(0);
          expect(result.score ?? 0).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with many contacts is judged once through them', () => {
    const many = people(...Array.from({ length: 2_000 }, (_, index) => `p${index}@silverlake.io`));
    const related = { contacts: many, companies: [person({ domain: 'northwind.com' }, '501')] };
    expect(score(dealSubject('late', {}, related)).findings.map(({ rule }) => rule)).toContain(
      'contacts_of_other_company',
    );
  });
});
