import type { TouchSource } from '@tandem/contracts';
import type { Crm, CrmRecord, EmailEvent, EventOccurrence, MarketingEventParticipation } from '@tandem/crm';
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

/** A person's e-mail events; null without an address to ask for. */
export type Mails = Attempt<{ events: EmailEvent[]; more: boolean }> | null;

export const readEmailEvents = (
  reading: Reading,
  recipient: string,
): Promise<Attempt<{ events: EmailEvent[]; more: boolean }>> =>
  spend(reading, 'marketing_email_events', () =>
    reading.crm.emailEvents.ofRecipient({ recipient, since: reading.now - emailEventsMs }),
  );

/**
 * Whether a record tells of marketing e-mails that were opened or clicked. HubSpot dates a contact's first and latest
 * open and click (HubSpot, default contact properties); clicks that its filters took for a machine's may lack, and count
 * as nothing anyway.
 */
export const hasMailTouches = ({ properties }: Pick<CrmRecord, 'properties'>): boolean =>
  Boolean(properties['hs_email_last_open_date'] || properties['hs_email_last_click_date']);

/** What reading e-mail events comes to where there is nothing to read. */
export const noMails = { ok: true, value: { events: [] as EmailEvent[], more: false } } as const;

/** Counts the request against the budget unless the source is known to be missing, when there will be none. */
function spend<Value>(
  { memory, now, budget }: Reading,
  source: TouchSource,
  work: () => Promise<Value>,
): Promise<Attempt<Value>> {
  if (!isClosed(memory, now, source)) budget.take();
  return throughGate(memory, now, source, work);
}
