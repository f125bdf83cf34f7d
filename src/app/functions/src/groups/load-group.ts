import type { GroupDepth, SourceOutcome, Touchpoint } from '@tandem/contracts';
import { peopleOf } from '@tandem/core';
import type { GroupContact, RolesOf } from '@tandem/core';
import type { Crm, CrmRecord } from '@tandem/crm';
import { settleInOrder } from '../settle';
import { namesFor } from '../touchpoints/plan-names';
import { readAllNames } from '../touchpoints/read-names';
import type { Reading } from '../touchpoints/read-person';
import { settleTouches } from '../touchpoints/settle-touches';
import type { PersonAnswers } from '../touchpoints/settle-touches';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { deepen, readMeetingIds, readMeetings, recordOnly } from './deepen';
import type { GroupOwner, GroupPeople, KnownPerson } from './group-people';
import { mostReadWhole, readEveryone, readOthers } from './read-everyone';
import type { FirstPage } from './read-everyone';
import { readLabels, searchPeople } from './search-people';
import { toGroupContact } from './group-contact';

/** A group with everything known of its people's touches. */
export interface LoadedGroup extends GroupPeople {
  contacts: GroupContact[];
  /** People of a page beyond those of `people`; empty unless such a page was asked for. */
  others: KnownPerson[];
  /** Merged, noise marked, newest first. */
  touches: Touchpoint[];
  sources: SourceOutcome[];
  /** Ids of people whose every source was read. */
  inDepth: ReadonlySet<string>;
  depth: GroupDepth;
  /** Whether a request was left for writing back. */
  mayWrite: boolean;
}

/** Up to so many people a group is small: its meetings are asked for together with its people. */
const smallGroup = 100;

/** What a larger group may cost beyond a small one, in requests. */
const furtherCalls = 10;

/** Requests that reading the most engaged in depth leaves to names. */
const callsForNames = 2;

export interface GroupRequest {
  /** The first page of associated contacts. */
  first: FirstPage;
  /** How many contacts HubSpot's own property counts; used only when there are more than one page. */
  counted: number | null;
  /** Where the page of people begins. */
  memberOffset: number;
}

/**
 * Reads a group's people, then what the most engaged of them did. A group of up to a thousand is read whole; of a
 * larger one HubSpot's search finds those who matter and counts the others.
 *
 * @param required reads the people themselves, within the time of the whole call
 * @throws CrmError when the people cannot be read
 */
export async function loadGroup(
  reading: Reading,
  required: Crm,
  owner: GroupOwner,
  { first, counted, memberOffset }: GroupRequest,
  terms: TermsInForce,
): Promise<LoadedGroup> {
  const { budget, now } = reading;
  const size = first.next === null ? first.associated.length : (counted ?? Infinity);
  if (size > smallGroup) budget.allow(furtherCalls);
  const mayWrite = budget.take();
  const whole = { ...reading, crm: required };
  const small = size > 0 && size <= smallGroup;
  const searched = size > mostReadWhole && counted !== null;
  const [found, early] = await settleInOrder([
    searched ? searchPeople(whole, owner, counted, terms.buyingGroup) : readEveryone(whole, owner, first),
    small
      ? readMeetingIds(
          reading,
          first.associated.map(({ toObjectId }) => toObjectId),
        )
      : Promise.resolve(null),
  ]);
  const ids = new Set(found.people.map(({ record }) => record.id));
  const beyond = found.totals !== null && memberOffset >= ids.size;
  const others = beyond ? await readOthers(whole, owner, first, ids, memberOffset - ids.size) : [];
  const records = [...found.people, ...others].map(({ record }) => record);
  const ranked = rank(found, terms, now);
  const top = ranked.slice(0, smallGroup);
  const onePage = first.next === null || found.totals !== null;
  const lateIds = early === null && onePage && top.length > 0;
  if (early !== null || lateIds) budget.take();
  const [meetings, labels, deep, names] = await settleInOrder([
    early !== null || lateIds ? readTopMeetings(reading, top, early) : Promise.resolve(null),
    searched ? readLabels(reading, owner, top) : Promise.resolve(null),
    deepen(reading, ranked, callsForNames),
    readAllNames(reading, namesFor(records, [])),
  ]);
  const answers = withMeetings(records, deep, meetings);
  const { touches, sources } = settleTouches(answers, names, terms.engagement);
  const people = found.people.map((person) => ({
    ...person,
    labels: labels?.get(person.record.id) ?? person.labels,
  }));
  return {
    ...found,
    people,
    others,
    contacts: people.map(toGroupContact),
    touches,
    sources,
    inDepth: new Set(deep.keys()),
    depth: {
      of: found.size,
      records: records.length,
      activities: 0,
      people: deep.size,
      counts: found.totals === null ? 'records' : 'search',
      internal: null,
    },
    mayWrite,
  };
}

/** Buying roles of a group's people, which weigh their touches. */
export function rolesIn({ contacts }: Pick<LoadedGroup, 'contacts'>): RolesOf {
  const byId = new Map(contacts.map(({ contactId, roles }) => [contactId, roles]));
  return (contactId) => byId.get(contactId) ?? [];
}

/** Meetings of people, whose ids may be known already. */
async function readTopMeetings(
  reading: Reading,
  top: readonly CrmRecord[],
  known: Awaited<ReturnType<typeof readMeetingIds>> | null,
): ReturnType<typeof readMeetings> {
  const ids =
    known ??
    (await readMeetingIds(
      reading,
      top.map(({ id }) => id),
    ));
  return ids.ok ? readMeetings(reading, ids.value) : { answer: ids, limited: false };
}

/** Records of people, the most engaged first as far as their own properties tell. */
function rank({ people }: GroupPeople, terms: TermsInForce, now: number): CrmRecord[] {
  const { touches } = settleTouches(
    people.map(({ record }) => recordOnly(record)),
    {},
    terms.engagement,
  );
  const records = new Map(people.map(({ record }) => [record.id, record]));
  const ranked = peopleOf(people.map(toGroupContact), touches, terms, now);
  return ranked.flatMap(({ contactId }) => records.get(contactId) ?? []);
}

function withMeetings(
  records: readonly CrmRecord[],
  deep: ReadonlyMap<string, PersonAnswers>,
  meetings: Awaited<ReturnType<typeof readMeetings>> | null,
): PersonAnswers[] {
  return records.map((record) => {
    const answers = deep.get(record.id) ?? recordOnly(record);
    if (meetings === null) return answers;
    const { answer, limited } = meetings;
    const own = answer.ok ? (answer.value.get(record.id) ?? []) : [];
    return { ...answers, activities: { attempts: [answer], activities: own, limited } };
  });
}
