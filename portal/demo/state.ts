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
