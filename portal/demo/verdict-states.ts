import { reasons } from '@tandem/taxonomy';
import type { DemoState } from './state';
import { accepted, answered, handedOver, verdict } from './state-steps';

/** First names of the leads that show each reason for rejection. */
const rejectedNames: Record<(typeof reasons)[number]['value'], string> = {
  unable_to_reach: 'Ulrika',
  inaccurate_data: 'Ignaz',
  no_interest_or_need: 'Nadia',
  no_budget: 'Bruno',
  no_fit: 'Fiona',
  bad_timing: 'Tomasz',
  competitor_or_vendor: 'Corinna',
  student_job_seeker_partner: 'Stellan',
  already_customer_or_in_pipeline: 'Almut',
};

/** What a first verdict can be, and having none. */
export const verdictStates: readonly DemoState[] = [
  {
    state: 'Handed over, never reviewed',
    firstname: 'Amira',
    lastname: 'Haddad',
    steps: [handedOver(2)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Not handed over yet',
    firstname: 'Piet',
    lastname: 'Janssen',
    steps: [],
    special: 'no hand-over',
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Accepted',
    firstname: 'Ben',
    lastname: 'Okafor',
    steps: [handedOver(6), verdict(5, { ...accepted, comment: 'Wants to see the slotting view.' })],
    shows: answered,
  },
  {
    state: 'Working',
    firstname: 'Clara',
    lastname: 'Nygaard',
    steps: [handedOver(12), verdict(9, { rating: '4', disposition: 'working' })],
    shows: answered,
  },
  {
    state: 'Qualified, with the content that helped',
    firstname: 'David',
    lastname: 'Lindholm',
    steps: [
      handedOver(20),
      verdict(17, {
        rating: '5',
        disposition: 'qualified',
        contentHelped: 'The warehouse planning guide: Guide download',
      }),
    ],
    shows: answered,
  },
  {
    state: 'Recycled, wake-up date ahead',
    firstname: 'Elif',
    lastname: 'Yilmaz',
    steps: [
      handedOver(15),
      verdict(14, { rating: '3', disposition: 'recycled', reason: 'bad_timing', wakeUpInDays: 45 }),
    ],
    shows: answered,
  },
  {
    state: 'Recycled, wake-up date passed: a new verdict is asked for',
    firstname: 'Felix',
    lastname: 'Moreau',
    steps: [
      handedOver(100),
      verdict(97, { rating: '3', disposition: 'recycled', reason: 'no_budget', wakeUpInDays: -7 }),
    ],
    shows: { request: 'woken_up', attempt: 2 },
  },
  ...reasons.map(({ value, label }): DemoState => ({
    state: `Rejected: ${label}`,
    firstname: rejectedNames[value],
    lastname: 'Rejka',
    steps: [
      handedOver(30),
      verdict(28, {
        rating: value === 'no_fit' ? '2' : '1',
        disposition: 'rejected',
        reason: value,
        ...(value === 'no_fit' && { subReason: 'size' }),
      }),
    ],
    shows: answered,
  })),
];
