import { reasons } from '@tandem/taxonomy';
import type { VerdictDraft } from '@tandem/core';

/** Something that happened to a lead in a state; days count back from the demo's present. */
export type Step =
  | { happened: 'handed over'; daysAgo: number }
  | { happened: 'verdict' | 'correction'; daysAgo: number; by: string; verdict: DatedVerdict }
  | { happened: 'withdrawal'; daysAgo: number; by: string };

/** `wakeUpInDays` counts from the demo's present; negative has passed. */
export type DatedVerdict = Omit<VerdictDraft, 'wakeUpDate'> & { wakeUpInDays?: number };

/** A state that a feedback card can be in, and the lead that shows it. */
export interface DemoState {
  /** What one sees, for the README. */
  state: string;
  firstname: string;
  lastname: string;
  steps: readonly Step[];
  /** Name of the owner; default Lena Vogt. */
  owner?: string;
  /** What the card must say; a test holds it to that. */
  shows: {
    request: 'answered' | 'never_reviewed' | 'handed_over_again' | 'woken_up' | 'retracted';
    attempt: number;
  };
  /** What else is unusual about the record. */
  special?:
    | 'only an e-mail address'
    | 'opted out and bounced'
    | 'properties behind the ledger'
    | 'merged'
    | 'no hand-over';
}

const lena = 'Lena Vogt';
const owen = 'Owen Pryce';
const handedOver = (daysAgo: number): Step => ({ happened: 'handed over', daysAgo });
const verdict = (daysAgo: number, given: DatedVerdict, by = lena): Step => ({
  happened: 'verdict',
  daysAgo,
  by,
  verdict: given,
});

const answered = { request: 'answered', attempt: 1 } as const;
const accepted = { rating: '4', disposition: 'accepted' };
const rejected = { rating: '2', disposition: 'rejected', reason: 'no_interest_or_need' };

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

/** Every state that the feedback card on a contact can be in. */
export const demoStates: readonly DemoState[] = [
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
  {
    state: 'Duplicate or bad data',
    firstname: 'Gustav',
    lastname: 'Doppel',
    steps: [handedOver(8), verdict(7, { rating: '1', disposition: 'duplicate_or_bad_data' })],
    shows: answered,
  },
  {
    state: 'Corrected: the first verdict is struck out',
    firstname: 'Hanna',
    lastname: 'Korrek',
    steps: [
      handedOver(11),
      verdict(10, rejected),
      { happened: 'correction', daysAgo: 9, by: lena, verdict: accepted },
    ],
    shows: answered,
  },
  {
    state: 'Correction taken back: the first verdict counts again',
    firstname: 'Iris',
    lastname: 'Zurbriggen',
    steps: [
      handedOver(11),
      verdict(10, accepted),
      { happened: 'correction', daysAgo: 9, by: lena, verdict: rejected },
      { happened: 'withdrawal', daysAgo: 8, by: lena },
    ],
    shows: answered,
  },
  {
    state: 'Verdict withdrawn: asked for again',
    firstname: 'Joost',
    lastname: 'Terug',
    steps: [handedOver(5), verdict(4, accepted), { happened: 'withdrawal', daysAgo: 4, by: lena }],
    shows: { request: 'retracted', attempt: 1 },
  },
  {
    state: 'Handed over again: second verdict asked for',
    firstname: 'Katja',
    lastname: 'Wieder',
    steps: [
      handedOver(120),
      verdict(117, { rating: '3', disposition: 'recycled', reason: 'unable_to_reach', wakeUpInDays: -80 }),
      handedOver(3),
    ],
    shows: { request: 'handed_over_again', attempt: 2 },
  },
  {
    state: 'Third hand-over, answered, with the history of the first two',
    firstname: 'Liam',
    lastname: 'Trippel',
    steps: [
      handedOver(300),
      verdict(296, { rating: '2', disposition: 'rejected', reason: 'unable_to_reach' }),
      handedOver(160),
      verdict(157, { rating: '3', disposition: 'recycled', reason: 'no_budget', wakeUpInDays: -60 }, owen),
      handedOver(12),
      verdict(10, { rating: '5', disposition: 'qualified' }),
    ],
    shows: { request: 'answered', attempt: 3 },
  },
  {
    state: 'Two reps judged the same hand-over: both are kept, the later counts',
    firstname: 'Marta',
    lastname: 'Beide',
    steps: [handedOver(6), verdict(5, accepted), verdict(4, rejected, owen)],
    shows: answered,
  },
  {
    state: 'No data but an e-mail address',
    firstname: '',
    lastname: '',
    steps: [],
    special: 'only an e-mail address',
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Owner has left the company',
    firstname: 'Nikolai',
    lastname: 'Verwaist',
    owner: 'Greta Sommer',
    steps: [handedOver(40)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Unsubscribed and bounced',
    firstname: 'Olivia',
    lastname: 'Stumm',
    steps: [handedOver(9)],
    special: 'opted out and bounced',
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Properties behind the ledger: put right when the card is opened',
    firstname: 'Petra',
    lastname: 'Heilig',
    steps: [handedOver(7), verdict(6, accepted)],
    special: 'properties behind the ledger',
    shows: answered,
  },
  {
    state: 'Merged from two records: the old ids still work',
    firstname: 'Quentin',
    lastname: 'Vereint',
    steps: [handedOver(14), verdict(13, accepted)],
    special: 'merged',
    shows: answered,
  },
  {
    state: 'Name written from right to left',
    firstname: 'نور',
    lastname: 'عبد الرحمن الخطيب',
    steps: [handedOver(4)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Name with emoji',
    firstname: '🦊 Renard',
    lastname: 'Zoë 👩🏽‍🚀',
    steps: [handedOver(4)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Very long name',
    firstname: 'Maximiliane-Wilhelmine Theodora',
    lastname: 'von und zu Hohenfels-Unterbrunnenstein-Langenargenhausen',
    steps: [handedOver(4)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
];
