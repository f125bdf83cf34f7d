import type { CampaignInfluence, SourceOutcome, Touchpoint } from '@tandem/contracts';
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
import { campaignBook, readAllNames } from './read-names';
import type { Names } from './read-names';
import { hasMailTouches, noMails, readEmailEvents, readOccurrences, readParticipations } from './read-person';
import type { Mails, Occurrences, Reading } from './read-person';
import { readTouchTerms, termsAreKnown } from './touch-terms';
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
 * led to. Names take the requests that are left, so that what is shown comes before what it is called; then a second page of
 * events, where there is one, and campaigns.
 *
 * @param record reads the record itself, within the time of the whole call
 * @throws Refusal, CrmError for the contact itself
 */
export async function loadContactTouches(
  reading: Reading,
  record: Crm,
  { portalId, contactId, timeZone: given }: ContactInView,
): Promise<ContactTouches> {
  const isWarm = termsAreKnown(reading, portalId);
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
  const mailsOfMarketing = readMails(reading, contact, wanted);
  const mayWrite = !namesGoFirst(reading, contact, wanted, isWarm) && reading.budget.take();
  const [first, ...others] = wanted;
  const firstNames = readAllNames(reading, first ? [first] : []);
  const deeper = next !== null && reading.budget.left > 0 ? readOccurrences(reading, contactId, next) : null;
  const otherNames = readAllNames(reading, others);
  const types = occurrences.ok ? readNames('event-types', reading) : Promise.resolve(null);
  const book = reading.memory.recall<CampaignBook>('names campaigns', reading.now);
  const filling = fillCampaigns(reading, book);
  const [mails, activities, older, eventTypes, ...names] = await settleInOrder([
    mailsOfMarketing,
    activitiesOfSales,
    Promise.resolve(deeper),
    types,
    firstNames,
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
    mayWrite,
    influence: influenceOn(campaignBook(known), contactId),
    eventTypes: eventTypes?.state === 'known' ? eventTypes.table : null,
  };
}

/**
 * E-mail events of a contact with an address. When one request is left, and the record tells of no open or click, that
 * request goes to the first name that is wanted: who is a colleague decides every count.
 */
function readMails(reading: Reading, contact: CrmRecord, wanted: readonly NameTable[]): Promise<Mails> {
  const email = contact.properties['email'];
  if (!email) return Promise.resolve(null);
  return hasMailTouches(contact) || !isLastForNames(reading, wanted)
    ? readEmailEvents(reading, email)
    : Promise.resolve(noMails);
}

/** True when one request is left and names want it. */
const isLastForNames = ({ budget, memory, now }: Reading, wanted: readonly NameTable[]): boolean =>
  budget.left === 1 && wanted.some((name) => needsRequest(name, memory, now));

/**
 * True when the last request is better spent on names than on writing back: in a process that serves on, whose next
 * view writes what this one leaves; and where e-mail events made room for them.
 */
const namesGoFirst = (
  reading: Reading,
  contact: CrmRecord,
  wanted: readonly NameTable[],
  isWarm: boolean,
): boolean => (isWarm || !hasMailTouches(contact)) && isLastForNames(reading, wanted);

/** Two pages of occurrences as one; a second page that could not be read leaves the first with its end open. */
function joined(first: Occurrences, second: Occurrences | null): Occurrences {
  if (!first.ok || !second?.ok) return first;
  return {
    ok: true,
    value: { events: [...first.value.events, ...second.value.events], next: second.value.next },
  };
}
