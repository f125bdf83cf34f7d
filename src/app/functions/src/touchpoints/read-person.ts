import type { TouchSource } from '@tandem/contracts';
import type { Crm, EmailEvent, EventOccurrence, MarketingEventParticipation } from '@tandem/crm';
import type { Memory } from '../memory';
import type { CallBudget } from './call-budget';
import { isClosed, throughGate } from './source-gate';
import type { Attempt } from './source-outcome';

/** What reading one person's sources needs. `crm` ends with the sources' deadline, earlier than the call's. */
export interface Reading {
  crm: Crm;
  memory: Memory;
  /** Epoch milliseconds. */
  now: number;
  budget: CallBudget;
}

/** How far back e-mail events are read, in milliseconds: the longest range of a card. */
const emailEventsMs = 365 * 86_400_000;

export type Occurrences = Attempt<{ events: EventOccurrence[]; next: string | null }>;

/** A contact's newest event occurrences, or the page after a cursor. */
export const readOccurrences = (reading: Reading, contactId: string, after?: string): Promise<Occurrences> =>
  spend(reading, 'event_occurrences', () => reading.crm.eventOccurrences.ofContact({ contactId, after }));

export const readParticipations = (
  reading: Reading,
  contactId: string,
): Promise<Attempt<{ participations: MarketingEventParticipation[]; more: boolean }>> =>
  spend(reading, 'marketing_events', () => reading.crm.marketingEvents.participationsOf(contactId));

export const readEmailEvents = (
  reading: Reading,
  recipient: string,
): Promise<Attempt<{ events: EmailEvent[]; more: boolean }>> =>
  spend(reading, 'marketing_email_events', () =>
    reading.crm.emailEvents.ofRecipient({ recipient, since: reading.now - emailEventsMs }),
  );

/** Counts the request against the budget unless the source is known to be missing, when there will be none. */
function spend<Value>(
  { memory, now, budget }: Reading,
  source: TouchSource,
  work: () => Promise<Value>,
): Promise<Attempt<Value>> {
  if (!isClosed(memory, now, source)) budget.take();
  return throughGate(memory, now, source, work);
}
