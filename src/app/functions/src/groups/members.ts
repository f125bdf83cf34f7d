import type { GroupCounts, GroupMember, ListPage, MemberState, Touchpoint } from '@tandem/contracts';
import { assessGroup, filterTouches, isCounted, peopleOf } from '@tandem/core';
import type { BuyingGroup, GroupPerson } from '@tandem/core';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { rolesOf, toGroupContact } from './group-contact';
import { membersPerPage } from './group-people';
import type { KnownPerson } from './group-people';
import type { LoadedGroup } from './load-group';

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
  const { contacts, touches, size, totals, people, others, inDepth } = loaded;
  const paging = { offset, limit: membersPerPage };
  const group = assessGroup(contacts, touches, terms, now, paging);
  const inRange = countByContact(filterTouches(touches, { days }, now));
  const all = [...inRange.values()].reduce((sum, count) => sum + count, 0);
  const known = new Map([...people, ...others].map((person) => [person.record.id, person]));
  const toMember = (person: GroupPerson): GroupMember => {
    const own = inRange.get(person.contactId) ?? 0;
    const basis = inDepth.has(person.contactId) ? 'touches' : 'properties';
    const share = all === 0 ? 0 : own / all;
    return { ...memberOf(person, known.get(person.contactId)), touches: own, share, basis };
  };
  const further = peopleOf(others.map(toGroupContact), touches, terms, now);
  const page = others.length > 0 ? further : group.people.items;
  const silent = totals?.silent ?? group.withoutTouches;
  const engaged = totals?.engaged ?? group.engaged;
  const cold = totals?.cold ?? group.cold;
  return {
    group,
    counts: {
      people: size,
      engaged,
      cold,
      silent,
      quiet: Math.max(0, size - engaged - cold - silent),
      withoutRole: totals?.withoutRole ?? group.withoutRole,
      touches: all,
    },
    members: {
      items: page.map(toMember),
      total: size,
      offset: group.people.offset,
      rest: Math.max(0, size - group.people.offset - page.length),
    },
    toMember,
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
      title: lastTouch.title ?? lastTouch.typeLabel ?? lastTouch.form?.name ?? lastTouch.email?.name ?? null,
    },
  };
}

function stateOf({ engaged, cold, lastTouch }: GroupPerson): MemberState {
  if (engaged) return 'engaged';
  if (cold) return 'cold';
  return lastTouch === null ? 'silent' : 'quiet';
}

function countByContact(touches: readonly Touchpoint[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const touch of touches) {
    if (!isCounted(touch) || touch.lane !== 'marketing') continue;
    counts.set(touch.contactId, (counts.get(touch.contactId) ?? 0) + 1);
  }
  return counts;
}
