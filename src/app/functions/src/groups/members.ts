import type { GroupCounts, GroupMember, ListPage, Touchpoint } from '@tandem/contracts';
import {
  assessGroup,
  correctStates,
  filterTouches,
  groupCoverage,
  isCounted,
  peopleOf,
  rolesOverEveryone,
  stateByLatest,
  stateOf,
} from '@tandem/core';
import type { BuyingGroup, GroupPerson, StateCounts } from '@tandem/core';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { rolesOf, toGroupContact } from './group-contact';
import { membersPerPage } from './group-people';
import type { KnownPerson } from './group-people';
import type { LoadedGroup } from './load-group';
import { latestTouchOf } from './search-people';
import { touchName } from './touch-name';

/** A group judged, with one page of its people in the contract's terms. */
export interface JudgedGroup {
  group: BuyingGroup;
  counts: GroupCounts;
  members: ListPage<GroupMember>;
  toMember: (person: GroupPerson) => GroupMember;
}

/** Judges a group and counts its touches of the last so many days. */
export function judgeGroup(
  loaded: LoadedGroup,
  terms: TermsInForce,
  { now, days, offset }: { now: number; days: number; offset: number },
): JudgedGroup {
  const { contacts, touches, othersTouches, size, people, others, inDepth } = loaded;
  const paging = { offset, limit: membersPerPage };
  const group = withEveryone(assessGroup(contacts, touches, terms, now, paging), loaded);
  const inRange = countByContact(filterTouches(touches, { days }, now));
  const ofOthers = countByContact(filterTouches(othersTouches, { days }, now));
  const all = [...inRange.values()].reduce((sum, count) => sum + count, 0);
  const known = new Map([...people, ...others].map((person) => [person.record.id, person]));
  const toMember = (person: GroupPerson): GroupMember => {
    const own = inRange.get(person.contactId) ?? ofOthers.get(person.contactId) ?? 0;
    const basis = inDepth.has(person.contactId) ? 'touches' : 'properties';
    const share = all === 0 ? 0 : Math.min(1, own / all);
    return { ...memberOf(person, known.get(person.contactId)), touches: own, share, basis };
  };
  const further = peopleOf(others.map(toGroupContact), othersTouches, terms, now);
  const page = others.length > 0 ? further : group.people.items;
  const everyone = peopleOf(contacts, touches, terms, now);
  return {
    group,
    counts: { people: size, ...countsOver(loaded, group, everyone, terms, now), touches: all },
    members: {
      items: page.map(toMember),
      total: size,
      offset: group.people.offset,
      rest: Math.max(0, size - group.people.offset - page.length),
    },
    toMember,
  };
}

/** The group with its roles over everyone, as far as people who were not read are known to be in them. */
function withEveryone(group: BuyingGroup, { totals, trouble }: LoadedGroup): BuyingGroup {
  const beyond = trouble ? new Map<string, number>() : (totals?.roles ?? null);
  if (beyond === null) return group;
  const roles = rolesOverEveryone(group.roles, beyond);
  return { ...group, roles, ...groupCoverage(roles) };
}

/** States and missing roles over everyone: counted, or by searches put right with what is known of those read. */
function countsOver(
  { totals, people }: LoadedGroup,
  group: BuyingGroup,
  everyone: readonly GroupPerson[],
  { buyingGroup }: TermsInForce,
  now: number,
): StateCounts & { withoutRole: number } {
  if (totals === null) return { ...group.states, withoutRole: group.withoutRole };
  const records = new Map(people.map(({ record }) => [record.id, record]));
  const known = everyone.flatMap((person) => {
    const record = records.get(person.contactId);
    const counted = record && stateByLatest(latestTouchOf(record), buyingGroup, now);
    return counted ? { counted, is: stateOf(person) } : [];
  });
  const byLabel = everyone.filter(({ contactId, roles }) => {
    const own = rolesOf(records.get(contactId)?.properties['hs_buying_role']);
    return own.length === 0 && roles.length > 0;
  });
  return {
    ...correctStates(totals.states, known),
    withoutRole: Math.max(0, totals.withoutRole - byLabel.length),
  };
}

function memberOf(
  person: GroupPerson,
  known: KnownPerson | undefined,
): Omit<GroupMember, 'touches' | 'share' | 'basis'> {
  const { engagement, lastTouch } = person;
  const scored = engagement.state === 'scored' ? engagement : null;
  return {
    contactId: person.contactId,
    name: person.name,
    email: person.email,
    jobTitle: known?.record.properties['jobtitle'] ?? null,
    roles: rolesOf(known?.record.properties['hs_buying_role']),
    labels: known?.labels ?? [],
    level: scored?.level ?? null,
    score: scored?.score ?? null,
    state: stateOf(person),
    lastTouch: lastTouch && {
      time: lastTouch.time,
      dayOnly: lastTouch.dayOnly,
      kind: lastTouch.kind,
      lane: lastTouch.lane,
      title: touchName(lastTouch),
    },
  };
}

function countByContact(touches: readonly Touchpoint[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const touch of touches) {
    if (!isCounted(touch) || touch.lane !== 'marketing') continue;
    counts.set(touch.contactId, (counts.get(touch.contactId) ?? 0) + 1);
  }
  return counts;
}
