import type { CrmRecord, SalesActivity } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import { readEmailEvents, readOccurrences, readParticipations } from '../touchpoints/read-person';
import type { Reading } from '../touchpoints/read-person';
import type { PersonAnswers } from '../touchpoints/settle-touches';
import { isClosed, throughGate } from '../touchpoints/source-gate';
import type { Attempt } from '../touchpoints/source-outcome';

/** A person of whom only the record is known. */
export const recordOnly = (record: CrmRecord): PersonAnswers => ({
  record,
  occurrences: null,
  participations: null,
  mails: null,
  activities: null,
});

/**
 * Reads the sources beyond the record for as many people as there are requests for, the first in the list first.
 * All requests go out at once.
 *
 * @param leave requests to leave to others
 */
export async function deepen(
  reading: Reading,
  ranked: readonly CrmRecord[],
  leave: number,
): Promise<Map<string, PersonAnswers>> {
  const work: Array<Promise<PersonAnswers>> = [];
  for (const record of ranked) {
    const requests = requestsFor(reading, record);
    if (requests === 0 || reading.budget.left < requests + leave) break;
    work.push(deepenOne(reading, record));
  }
  const deep = await Promise.all(work);
  return new Map(deep.map((answers) => [answers.record.id, answers]));
}

async function deepenOne(reading: Reading, record: CrmRecord): Promise<PersonAnswers> {
  const email = record.properties['email'];
  const [occurrences, participations, mails] = await Promise.all([
    readOccurrences(reading, record.id),
    readParticipations(reading, record.id),
    email ? readEmailEvents(reading, email) : null,
  ]);
  return { record, occurrences, participations, mails, activities: null };
}

const personSources = ['event_occurrences', 'marketing_events', 'marketing_email_events'] as const;

const requestsFor = ({ memory, now }: Reading, { properties }: CrmRecord): number =>
  personSources.filter(
    (source) =>
      !isClosed(memory, now, source) && (source !== 'marketing_email_events' || Boolean(properties['email'])),
  ).length;

/** Ids of people's meetings by contact id, the newest first; one request for a hundred people. */
export const readMeetingIds = (
  { crm, budget, memory, now }: Reading,
  contactIds: readonly string[],
): Promise<Attempt<Map<string, string[]>>> => {
  budget.take();
  return throughGate(memory, now, 'sales_activities:meetings', () => meetingIds(crm, contactIds));
};

async function meetingIds(crm: Crm, contactIds: readonly string[]): Promise<Map<string, string[]>> {
  const found = await crm.associations.batchRead('contacts', 'meetings', contactIds);
  const newest = (a: string, b: string): number => b.length - a.length || (a < b ? 1 : -1);
  return new Map(
    [...found].map(([id, meetings]) => [id, meetings.map(({ toObjectId }) => toObjectId).sort(newest)]),
  );
}

/** Meetings that are read for a group: one batch. */
const mostMeetings = 100;

/**
 * Reads people's newest meetings, each person's latest before anybody's older ones. The caller has taken the request
 * from the budget.
 */
export async function readMeetings(
  { crm, memory, now }: Reading,
  idsOf: ReadonlyMap<string, string[]>,
): Promise<{ answer: Attempt<Map<string, SalesActivity[]>>; limited: boolean }> {
  const turns = [...idsOf.values()].flatMap((ids) => ids.map((id, turn) => ({ id, turn })));
  const ids = [...new Set(turns.sort((a, b) => a.turn - b.turn).map(({ id }) => id))];
  const limited = ids.length > mostMeetings;
  if (ids.length === 0) return { answer: { ok: true, value: new Map() }, limited };
  const read = await throughGate(memory, now, 'sales_activities:meetings', () =>
    crm.activities.read('meetings', ids.slice(0, mostMeetings)),
  );
  if (!read.ok) return { answer: read, limited };
  const byId = new Map(read.value.map((meeting) => [meeting.id, meeting]));
  const value = new Map(
    [...idsOf].map(([contactId, own]) => [contactId, own.flatMap((id) => byId.get(id) ?? [])]),
  );
  return { answer: { ok: true, value }, limited };
}
