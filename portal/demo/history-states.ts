import type { DemoState } from './state';
import { accepted, answered, handedOver, lena, owen, rejected, verdict } from './state-steps';

/** What becomes of a verdict later: corrections, withdrawals, further hand-overs, second opinions. */
export const historyStates: readonly DemoState[] = [
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
];
