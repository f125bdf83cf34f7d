import type { CrmRecord } from '@tandem/crm';
import {
  hasMailTouches,
  noMails,
  readEmailEvents,
  readOccurrences,
  readParticipations,
} from '../touchpoints/read-person';
import type { Reading } from '../touchpoints/read-person';
import type { PersonAnswers } from '../touchpoints/settle-touches';
import { isClosed } from '../touchpoints/source-gate';

/** A person of whom only the record is known. */
export const recordOnly = (record: CrmRecord): PersonAnswers => ({
  record,
  occurrences: null,
  participations: null,
  mails: null,
  activities: null,
});

/** Whom to read in depth, and whether requests are left then for what else was to be done with them. */
export interface Reach {
  people: CrmRecord[];
  leaves: boolean;
}

/**
 * The first people of a list whom there are requests for; nobody after the first who is too much.
 *
 * @param calls requests there are
 * @param leave requests to leave to others, unless that leaves nobody to read
 */
export function withinReach(
  reading: Pick<Reading, 'memory' | 'now'>,
  ranked: readonly CrmRecord[],
  calls: number,
  leave: number,
): Reach {
  const sparing = affordable(reading, ranked, calls - leave);
  if (sparing.length > 0) return { people: sparing, leaves: true };
  return { people: affordable(reading, ranked, calls), leaves: false };
}

function affordable(
  reading: Pick<Reading, 'memory' | 'now'>,
  ranked: readonly CrmRecord[],
  calls: number,
): CrmRecord[] {
  let left = calls;
  const tooMuch = ranked.findIndex((record) => {
    left -= requestsFor(reading, record);
    return left < 0;
  });
  return tooMuch === -1 ? [...ranked] : ranked.slice(0, tooMuch);
}

/** Reads the sources that HubSpot answers for one person a request, all at once; by contact id. */
export async function deepen(
  reading: Reading,
  people: readonly CrmRecord[],
): Promise<Map<string, PersonAnswers>> {
  const deep = await Promise.all(people.map((record) => deepenOne(reading, record)));
  return new Map(deep.map((answers) => [answers.record.id, answers]));
}

async function deepenOne(reading: Reading, record: CrmRecord): Promise<PersonAnswers> {
  const [occurrences, participations, mails] = await Promise.all([
    readOccurrences(reading, record.id),
    readParticipations(reading, record.id),
    readMails(reading, record),
  ]);
  return { record, occurrences, participations, mails, activities: null };
}

/** E-mail events, unless the record says that there is nothing to read: no marketing e-mail was opened or clicked. */
async function readMails(reading: Reading, record: CrmRecord): Promise<PersonAnswers['mails']> {
  const email = record.properties['email'];
  if (!email) return null;
  return hasMailTouches(record) ? readEmailEvents(reading, email) : noMails;
}

const personSources = ['event_occurrences', 'marketing_events', 'marketing_email_events'] as const;

const requestsFor = ({ memory, now }: Pick<Reading, 'memory' | 'now'>, record: CrmRecord): number =>
  personSources.filter(
    (source) =>
      !isClosed(memory, now, source) &&
      (source !== 'marketing_email_events' ||
        (Boolean(record.properties['email']) && hasMailTouches(record))),
  ).length;
