import type { CampaignInfluence, SourceOutcome, Touchpoint } from '@tandem/contracts';
import { originOf } from '@tandem/core';
import type { Crm, CrmRecord } from '@tandem/crm';
import { settleInOrder } from '../settle';
import { influenceOn } from './campaign-book';
import type { CampaignBook } from './campaign-book';
import { readContactWithActivities } from './contact-record';
import { campaignsGraceMs, fillCampaigns, waitBriefly } from './fill-campaigns';
import { forgetIncomplete, needsRequest, readNames } from './name-tables';
import type { NameTable } from './name-tables';
import { namesFor } from './plan-names';
import { readActivities } from './read-activities';
import { campaignBook, namesAreWhole, readAllNames } from './read-names';
import type { Names } from './read-names';
import { hasMailTouches, noMails, readEmailEvents, readOccurrences, readParticipations } from './read-person';
import type { Mails, Occurrences, Reading } from './read-person';
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
  /** Whether a request was left for writing back, and it is known who is a colleague and what forms are called. */
  mayWrite: boolean;
  influence: CampaignInfluence | undefined;
  /** Names of the account's event types; null while they are not known. */
  eventTypes: readonly string[] | null;
}

export interface ContactInView {
  portalId: number;
  contactId: string;
  /** IANA name that the card has from HubSpot. */
  timeZone?: string;
}

/**
 * Reads a contact's touches in two rounds of requests: first what the record id is enough for, then what the record
 * led to. What is left goes to the names that decide what counts, together with writing back; then to a second page of
 * events, where there is one, to what else touches are called, and to campaigns.
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
  const events = occurrences.ok ? occurrences.value.events : [];
  const next = occurrences.ok ? occurrences.value.next : null;
  const wanted = namesFor([contact], events);
  const activitiesOfSales = readActivities(reading, contact);
  const deciding = wanted.filter(isDeciding);
  const mailsOfMarketing = readMails(reading, contact, deciding);
  const mayWrite = reading.budget.left > requestsFor(reading, deciding) && reading.budget.take();
  const decidingNames = readAllNames(reading, deciding);
  const deeper = next !== null && reading.budget.left > 0 ? readOccurrences(reading, contactId, next) : null;
  const otherNames = readAllNames(
    reading,
    wanted.filter((name) => !isDeciding(name)),
  );
  const types = occurrences.ok ? readNames('event-types', reading) : Promise.resolve(null);
  const book = reading.memory.recall<CampaignBook>('names campaigns', reading.now);
  const filling = fillCampaigns(reading, book);
  const [mails, activities, older, eventTypes, ...names] = await settleInOrder([
    mailsOfMarketing,
    activitiesOfSales,
    Promise.resolve(deeper),
    types,
    decidingNames,
    otherNames,
  ]);
  await waitBriefly(filling, campaignsGraceMs);
  const known: Names = { ...names[0], ...names[1] };
  const answers = {
    record: contact,
    occurrences: joined(occurrences, older),
    participations,
    mails,
    activities,
  };
  const { touches, sources } = settleTouches([answers], known, terms.engagement);
  forgetIncomplete(reading.memory, reading.now, touches);
  return {
    record: contact,
    touches,
    sources,
    terms,
    timeZone,
    mayWrite: mayWrite && namesAreWhole(known),
    influence: influenceOn(campaignBook(known), contactId, originOf(contact.properties).campaignIds),
    eventTypes: eventTypes?.state === 'known' ? eventTypes.table : null,
  };
}

/**
 * E-mail events of a contact with an address. When the record tells of no open or click, and few requests are left, they
 * go to the names that decide what counts, and to writing back.
 */
function readMails(reading: Reading, contact: CrmRecord, deciding: readonly NameTable[]): Promise<Mails> {
  const email = contact.properties['email'];
  if (!email) return Promise.resolve(null);
  const needed = requestsFor(reading, deciding);
  const isRoom = needed === 0 || reading.budget.left > needed + 1;
  return hasMailTouches(contact) || isRoom ? readEmailEvents(reading, email) : Promise.resolve(noMails);
}

/** Names that decide whether a touch counts and for how much: no score is written back without them. */
const isDeciding = (name: NameTable): boolean => name === 'owners' || name === 'forms';

const requestsFor = ({ memory, now }: Pick<Reading, 'memory' | 'now'>, names: readonly NameTable[]): number =>
  names.filter((name) => needsRequest(name, memory, now)).length;

/** Two pages of occurrences as one; a second page that could not be read leaves the first with its end open. */
function joined(first: Occurrences, second: Occurrences | null): Occurrences {
  if (!first.ok || !second?.ok) return first;
  return {
    ok: true,
    value: { events: [...first.value.events, ...second.value.events], next: second.value.next },
  };
}
