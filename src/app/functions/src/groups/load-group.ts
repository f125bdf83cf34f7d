import type { GroupDepth, SourceOutcome, Touchpoint } from '@tandem/contracts';
import { peopleAskedFor } from '@tandem/core';
import type { GroupContact, RolesOf } from '@tandem/core';
import { settleInOrder } from '../settle';
import { needsRequest } from '../touchpoints/name-tables';
import { namesFor } from '../touchpoints/plan-names';
import { readAllNames } from '../touchpoints/read-names';
import type { Names } from '../touchpoints/read-names';
import { settleTouches } from '../touchpoints/settle-touches';
import type { PersonAnswers } from '../touchpoints/settle-touches';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { deepen, recordOnly, withinReach } from './deepen';
import { readGroupActivities } from './group-activities';
import { toGroupContact } from './group-contact';
import type { GroupPeople, KnownPerson } from './group-people';
import { tellColleagues, tellPeopleAsked, tellUnread } from './people-asked';
import { rankPeople } from './rank-people';
import type { GroupToRead } from './group-to-read';
import { internalIn, readPeople, smallGroup } from './read-people';

/** A group with everything known of its people's touches. */
export interface LoadedGroup extends GroupPeople {
  contacts: GroupContact[];
  /** People of a page beyond those of `people`, known by their records; empty unless such a page was asked for. */
  others: KnownPerson[];
  /** Of `people`: merged, noise marked, newest first. */
  touches: Touchpoint[];
  /** Of `others`, in the same way. */
  othersTouches: Touchpoint[];
  sources: SourceOutcome[];
  /** What was answered about each person whose every source was read, by contact id. */
  inDepth: ReadonlyMap<string, PersonAnswers>;
  depth: GroupDepth;
  /** Whether a process that keeps all names and tables would have read no more people in depth. */
  asDeepAsWarm: boolean;
  names: Names;
  /** Whether a request was left for writing back the group's own properties, and those of people read in depth. */
  mayWrite: boolean;
  mayWritePeople: boolean;
}

/** What a larger group may cost beyond a small one, in requests. */
const furtherCalls = 10;

/**
 * Reads a group's people, then what they did: what HubSpot answers in batches of everyone or of the hundred most
 * engaged, what it answers person by person of as many as there are requests for, the most engaged first. A group of up
 * to a thousand is read whole; of a larger one HubSpot's search finds those who matter and counts the others.
 *
 * @throws CrmError when the people cannot be read
 */
export async function loadGroup(group: GroupToRead): Promise<LoadedGroup> {
  const { reading, owner, first, terms, spentOnTables = 0 } = group;
  const { budget, now } = reading;
  if (first.next !== null || first.associated.length > smallGroup) budget.allow(furtherCalls);
  const mayWrite = owner.objectType === 'deals' && budget.take();
  const { ids, others, ...found } = await readPeople(group);
  const records = found.people.map(({ record }) => record);
  const looked = new Set(ids.contactIds);
  const ranked = rankPeople(found.people, terms, group.names, now).filter(({ id }) => looked.has(id));
  const wanted = namesFor(records, []).filter((name) => name !== 'owners');
  const forForms = wanted.includes('forms') && needsRequest('forms', reading.memory, now) ? 1 : 0;
  const forWriting = found.totals === null ? 1 : 0;
  const reads = readGroupActivities(reading, ids);
  const { left } = budget;
  const closest = withinReach(reading, ranked, left, forForms + forWriting);
  const deepens = deepen(reading, closest.people);
  const canWrite = found.totals === null && closest.leaves;
  const mayWritePeople = canWrite && budget.take();
  const [activities, deep, names] = await settleInOrder([reads, deepens, readAllNames(reading, wanted)]);
  const allNames = { ...names, ...group.names };
  const inDepth = new Map(
    [...deep].map(([id, answers]) => [id, { ...answers, activities: activities.get(id) ?? null }]),
  );
  const answers = records.map(
    (record) =>
      inDepth.get(record.id) ?? { ...recordOnly(record), activities: activities.get(record.id) ?? null },
  );
  const { touches, sources } = settleTouches(answers, allNames, terms.engagement);
  const whenWarm = withinReach(reading, ranked, left + spentOnTables, forWriting);
  const internal = internalIn(found, allNames, terms);
  const beyond = others.map(({ record }) => recordOnly(record));
  return {
    ...found,
    others,
    contacts: found.people.map(toGroupContact),
    touches,
    othersTouches: settleTouches(beyond, allNames, terms.engagement).touches,
    sources: tellUnread(tellColleagues(tellPeopleAsked(sources, answers, reading), internal), found),
    inDepth,
    depth: {
      of: found.size,
      records: records.length,
      activities: answers.filter((answer) => answer.activities !== null).length,
      people: inDepth.size,
      counts: found.trouble ? 'part' : found.totals === null ? 'records' : 'search',
      internal,
    },
    asDeepAsWarm: inDepth.size >= whenWarm.people.length,
    names: allNames,
    mayWrite: mayWrite && others.length === 0,
    mayWritePeople,
  };
}

/** Whom a group's score is made of: as many people as the agreement asks for, weighed by their buying roles. */
export function seatsOf({ contacts }: Pick<LoadedGroup, 'contacts'>, { buyingGroup }: TermsInForce) {
  const byId = new Map(contacts.map(({ contactId, roles }) => [contactId, roles]));
  const rolesOf: RolesOf = (contactId) => byId.get(contactId) ?? [];
  return { seats: peopleAskedFor(buyingGroup), rolesOf };
}
