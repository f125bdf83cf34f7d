import { randomUUID } from 'node:crypto';
import type { DemoWorld } from './support/demo-world';

/** One way in which a card calls a function. */
export interface FunctionCase {
  name: string;
  /** The function's uid. */
  uid: string;
  /** What the card sends; called again for every call. */
  parameters: (world: DemoWorld) => unknown;
}

const reviewer = { userId: '501', email: 'rita@example.com', name: 'Rita Rep' };

/** Every call that a rep waits for. A new function is one more line. */
export const functionCases: readonly FunctionCase[] = [
  {
    name: 'get-feedback, contact',
    uid: 'get-feedback',
    parameters: (world) => ({ record: world.contactNamed('Marta Beide'), reviewer }),
  },
  {
    name: 'get-feedback, deal of 3 contacts',
    uid: 'get-feedback',
    parameters: (world) => ({
      record: world.dealShowing('Deal with verdicts on two of its three contacts'),
      reviewer,
    }),
  },
  {
    name: 'get-feedback, deal of 100 contacts',
    uid: 'get-feedback',
    parameters: (world) => ({ record: world.dealOfHundred, reviewer }),
  },
  {
    name: 'get-feedback, deal of 800 contacts',
    uid: 'get-feedback',
    parameters: (world) => ({ record: world.dealShowing('Deal with 800 contacts'), reviewer }),
  },
  {
    name: 'submit-feedback, contact, first verdict',
    uid: 'submit-feedback',
    parameters: (world) => ({
      action: 'give',
      record: world.nextUnreviewed(),
      reviewer,
      submissionId: randomUUID(),
      basedOn: null,
      verdict: { rating: '4', disposition: 'accepted' },
    }),
  },
];
