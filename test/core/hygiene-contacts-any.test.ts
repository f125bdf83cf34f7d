import { hygieneDefaults, lifecycleStages } from '@tandem/taxonomy';
import fc from 'fast-check';
import { rulesFor, scoreHygiene } from '@tandem/core/hygiene';
import type { Related, Subject } from '@tandem/core/hygiene';
import { contactRules } from '../../src/app/packages/core/src/hygiene/rules/contacts';
import { contacts as english } from '../../src/app/packages/core/src/hygiene/texts/en/contacts';
import { company, contact, day, deal, now, pipelineStages } from './hygiene-contacts-subject';

const someOf = (...values: string[]) => fc.constantFrom('', ...values);

/** Contacts as they come: clean, messy and hostile values side by side. */
const records = fc.record(
  {
    firstname: someOf(
      'Jane',
      'JANE',
      'Jane Doe',
      'Doe, Jane',
      'jane@example.com',
      '★ Jane ★',
      'n/a',
      '太郎',
      'محمد',
      '1',
    ),
    lastname: someOf(
      'Doe',
      'doe',
      'van der Berg',
      'Doe, Jane',
      "O'NEILL",
      'Jane Doe',
      'test',
      '山田',
      '<b>Doe</b>',
    ),
    email: someOf(
      ...[
        'jane.doe@northwind.com',
        'jane@gmial.com',
        'jane@gmail.com',
        'info@northwind.com',
        'jane@nortwhind.com',
      ],
      ...['Jane <jane@northwind.com>', 'jane@@x', 'jane@mailinator.com', 'jane@gmail.con', 'test@test.com'],
    ),
    phone: someOf('+49 30 901820', '030 901820', '+1', 'Select', '0000000'),
    mobilephone: someOf('+33 6 12 34 56 78'),
    company: someOf('Northwind', 'Silverlake', 'unknown', '株式会社サンプル'),
    jobtitle: someOf('SALES MANAGER', 'Buyer', 'jane@example.com', 'asdf', 'Doe'),
    country: someOf('Germany', 'Select'),
    hs_language: someOf('de', 'German', 'xq'),
    lifecyclestage: someOf(...lifecycleStages, 'other', '48213377'),
    hs_lead_status: someOf('NEW', 'UNQUALIFIED', 'OPEN_DEAL', 'CONNECTED'),
    hubspot_owner_id: someOf('77'),
    hs_legal_basis: someOf('Not applicable;Performance of a contract', 'Freely given consent from contact'),
    hs_email_optout: someOf('true', 'false'),
    hs_marketable_status: someOf('true'),
    hs_email_bad_address: someOf('true', 'false'),
    num_conversion_events: someOf('2', 'many'),
    hs_lifecyclestage_lead_date: someOf('2026-05-01', 'soon'),
    hs_lifecyclestage_customer_date: someOf('2026-04-01', '1777593600000'),
  },
  { requiredKeys: [] },
);

const surroundings: fc.Arbitrary<Related> = fc.record(
  {
    companies: fc.constantFrom([], [company({ name: 'Northwind Traders', domain: 'northwind.com' })]),
    deals: fc.constantFrom([], [deal('open')], [deal('won')], [deal('lost')]),
    stages: fc.constant(pipelineStages),
  },
  { requiredKeys: [] },
);

const histories = fc.option(
  fc.record({ email: fc.integer({ min: 0, max: 900 }), phone: fc.integer({ min: 0, max: 900 }) }),
);

const subjects = fc
  .tuple(records, surroundings, histories)
  .map(([properties, related, age]) =>
    contact(
      properties as Record<string, string>,
      related,
      age ? { setAt: { email: now - age.email * day, phone: now - age.phone * day } } : {},
    ),
  );

const score = (subject: Subject, rules = rulesFor('contacts')) =>
  scoreHygiene(subject, hygieneDefaults, rules);

/** The record after somebody took the suggestions for a rule's finding. */
function withSuggestions(
  subject: Subject,
  suggestions: ReadonlyArray<{ property: string; value: string }>,
): Subject {
  const changed = Object.fromEntries(suggestions.map(({ property, value }) => [property, value]));
  const setAt = subject.setAt && {
    ...subject.setAt,
    ...Object.fromEntries(Object.keys(changed).map((property) => [property, now])),
  };
  return contact(
    { ...(subject.properties as Record<string, string>), ...changed },
    subject.related,
    setAt ? { setAt } : {},
  );
}

describe('any contact', () => {
  it('scores no less once a suggestion is taken, and what it was about is settled', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const before = score(subject);
        for (const { rule, suggestions } of before.findings) {
          if (suggestions.length === 0) continue;
          const after = score(withSuggestions(subject, suggestions));
          const still = after.findings.find((finding) => finding.rule === rule);
          expect([rule, suggestions, after.score! >= before.score!]).toEqual([rule, suggestions, true]);
          expect([rule, suggestions, still?.suggestions]).not.toEqual([rule, suggestions, suggestions]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('scores no less once its lifecycle stage is filled in', () => {
    fc.assert(
      fc.property(subjects, fc.constantFrom(...lifecycleStages), (subject, lifecyclestage) => {
        const without = withSuggestions(subject, [
          { property: 'lifecyclestage', value: '' },
          { property: 'hs_lead_status', value: '' },
        ]);
        const filled = withSuggestions(without, [{ property: 'lifecyclestage', value: lifecyclestage }]);
        return score(filled).dimensions.completeness! >= score(without).dimensions.completeness!;
      }),
      { numRuns: 300 },
    );
  });

  it('has evidence for every word in braces of what people read', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        for (const { rule, evidence } of score(subject, contactRules).findings) {
          const { title, reason, cost, fix } = english[rule as keyof typeof english];
          const names = [...`${title}${reason}${cost}${fix}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
          expect([rule, names.filter((name) => evidence[name] === undefined)]).toEqual([rule, []]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is judged without a throw, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        '\u0000',
        '\u202e',
        '<img src=x>',
        '😀'.repeat(500),
        'a@'.repeat(2_000),
        ' '.repeat(65_536),
      ),
      fc.constantFrom(
        'x'.repeat(65_536),
        'x '.repeat(30_000),
        ',@.'.repeat(20_000),
        `${','.repeat(60_000)}★x`,
        ',★'.repeat(30_000),
        '1'.repeat(65_536),
        '\ud800',
      ),
    );
    const names = contactRules.flatMap((rule) => ('property' in rule ? [String(rule.property)] : []));
    const hostileRecords = fc.dictionary(
      fc.constantFrom(...names, 'hs_language', 'hs_email_optout', 'mobilephone'),
      hostile,
    );
    fc.assert(
      fc.property(hostileRecords, surroundings, (properties, related) => {
        const result = score(
          contact(properties, {
            ...related,
            companies: [company({ name: properties.company ?? '', domain: properties.email ?? '' })],
          }),
        );
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 400 },
    );
  });
});
