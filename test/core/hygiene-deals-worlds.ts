import { lifecycleStages } from '@tandem/taxonomy';
import fc from 'fast-check';
import type { Related, RelatedRecord, Subject } from '@tandem/core/hygiene';
import { day, now } from './hygiene-contacts-subject';
import { companySubject, dealSubject, person, salesPipeline } from './hygiene-deals-subject';

const someOf = (...values: string[]) => fc.constantFrom('', ...values);
const daysFromNow = fc
  .constantFrom(-900, -400, -61, -20, -3, 0, 3, 400, 900)
  .map((days) => new Date(now + days * day).toISOString());
const dates = fc.oneof(daysFromNow, someOf('soon', '1970-01-01', '9999-12-31'));

const contacts: fc.Arbitrary<RelatedRecord[]> = fc.array(
  fc
    .record({
      email: someOf('a@northwind.com', 'b@silverlake.io', 'jo@gmail.com', '@', 'a@b'),
      company: someOf('Northwind', 'NORTHWIND', 'northwind', 'Silverlake', 'n/a'),
      lifecyclestage: someOf(...lifecycleStages, 'other'),
      associatedcompanyid: someOf('501', '777'),
    })
    .map((properties) => person(properties)),
  { maxLength: 4 },
);

/** Companies as they come: clean and messy values side by side. */
export const anyCompany: fc.Arbitrary<Subject> = fc
  .tuple(
    fc.record(
      {
        name: someOf(
          'NORTHWIND TRADERS',
          'northwind',
          'northwind.com',
          'jo@northwind.com',
          'Northwind',
          'test',
          '会社',
        ),
        domain: someOf(
          'northwind.com',
          'www.northwind.com',
          'northwind.con',
          'gmail.com',
          'facebook.com',
          'x',
          'n/a',
        ),
        website: someOf(
          'https://northwind.com',
          'silverlake.io',
          'facebook.com/northwind',
          'northwind,com',
          'x',
        ),
        phone: someOf('+49 30 901820', '030 901820'),
        country: someOf('Germany', 'Select'),
        lifecyclestage: someOf(...lifecycleStages, '48213377'),
        numberofemployees: someOf('250', '0'),
        notes_last_updated: dates,
        createdate: dates,
        num_associated_contacts: someOf('0', '3'),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        contacts,
        deals: fc.constantFrom<RelatedRecord[]>(
          [],
          [person({ dealstage: 'won' })],
          [person({ dealstage: 'late' })],
        ),
        stages: fc.constant(salesPipeline),
      },
      { requiredKeys: [] },
    ),
    fc.option(fc.integer({ min: 0, max: 900 })),
  )
  .map(([properties, related, age]) =>
    companySubject(
      properties,
      related as Related,
      age === null ? {} : { setAt: { name: now - age * day, domain: now - age * day } },
    ),
  );

/** Deals as they come, in every stage. */
export const anyDeal: fc.Arbitrary<Subject> = fc
  .tuple(
    fc.constantFrom('first', 'qualified', 'late', 'won', 'lost', 'unknown'),
    fc.record(
      {
        amount: someOf('0', '-5', '1200', 'many'),
        closedate: dates,
        createdate: dates,
        hs_v2_date_entered_won: dates,
        hs_v2_date_entered_lost: dates,
        hs_v2_date_entered_late: dates,
        closed_lost_reason: someOf('Price', 'n/a'),
        hs_next_step: someOf('Call', 'tbd'),
        notes_last_updated: dates,
      },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        contacts,
        companies: fc.constantFrom([], [person({ name: 'Northwind', domain: 'northwind.com' }, '501')]),
      },
      { requiredKeys: [] },
    ),
    fc.option(fc.integer({ min: 0, max: 900 })),
  )
  .map(([stage, properties, related, age]) =>
    dealSubject(
      stage,
      properties,
      related as Related,
      age === null ? {} : { setAt: { closedate: now - age * day } },
    ),
  );
