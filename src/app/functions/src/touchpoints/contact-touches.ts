import type { SourceOutcome, Touchpoint } from '@tandem/contracts';
import type { Crm, CrmRecord } from '@tandem/crm';
import { settleInOrder } from '../settle';
import { readContactWithActivities } from './contact-record';
import { namesFor } from './plan-names';
import { readActivities } from './read-activities';
import { readAllNames } from './read-names';
import { readEmailEvents, readOccurrences, readParticipations } from './read-person';
import type { Reading } from './read-person';
import { readTouchTerms } from './touch-terms';
import type { TermsInForce } from './touch-terms';
import { portalTimeZone } from './time-zone';
import { settleTouches } from './settle-touches';

/** A contact with everything known of its touches. */
export interface ContactTouches {
  record: CrmRecord;
  /** Merged, noise marked, newest first. */
  touches: Touchpoint[];
  sources: SourceOutcome[];
  terms: TermsInForce;
  timeZone: string;
  /** Whether a request was left for writing back. */
  mayWrite: boolean;
}

export interface ContactInView {
  portalId: number;
  contactId: string;
  /** IANA name that the card has from HubSpot. */
  timeZone?: string;
}

/**
 * Reads a contact's touches in two rounds of requests: first what the record id is enough for, then what the record
 * led to. Names take the requests that are left, so that what is shown comes before what it is called.
 *
 * @param record reads the record itself, within the time of the whole call
 * @throws Refusal, CrmError for the contact itself
 */
export async function loadContactTouches(
  reading: Reading,
  record: Crm,
  { portalId, contactId, timeZone: given }: ContactInView,
): Promise<ContactTouches> {
  reading.budget.take();
  const [contact, terms, timeZone, occurrences, participations] = await settleInOrder([
    readContactWithActivities(record, contactId),
    readTouchTerms(reading, portalId),
    portalTimeZone(reading, given),
    readOccurrences(reading, contactId),
    readParticipations(reading, contactId),
  ]);
  const email = contact.properties['email'];
  const events = occurrences.ok ? occurrences.value.events : [];
  const later = [
    email ? readEmailEvents(reading, email) : Promise.resolve(null),
    readActivities(reading, contact),
  ] as const;
  const mayWrite = reading.budget.take();
  const [mails, activities, names] = await settleInOrder([
    ...later,
    readAllNames(reading, namesFor([contact], events)),
  ]);
  const answers = { record: contact, occurrences, participations, mails, activities };
  const { touches, sources } = settleTouches([answers], names, terms.engagement);
  return { record: contact, touches, sources, terms, timeZone, mayWrite };
}
