import type {
  CompanyPerson,
  CompanyTouchpointsView,
  Engagement,
  GetCompanyTouchpointsRequest,
  GroupMember,
} from '@tandem/contracts';
import { filterTouches, newestFirst, pageOf, peopleAskedFor, peopleOf } from '@tandem/core';
import type { CrmRecord } from '@tandem/crm';
import { formulaOf } from '../touchpoints/contact-view';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { namesOf } from './buying-group-view';
import { groupReasons } from './group-reasons';
import type { LoadedGroup } from './load-group';
import { judgeGroup } from './members';
import type { Strangers } from './strangers';

const timelineLines = 50;

export interface LoadedCompany {
  company: CrmRecord;
  domains: string[];
  loaded: LoadedGroup;
  strangers: Strangers;
  terms: TermsInForce;
  timeZone: string;
}

type Wanted = Required<Pick<GetCompanyTouchpointsRequest, 'days' | 'memberOffset' | 'timelineOffset'>>;

/** A company's people as the card shows them. */
export function toCompanyView(
  { company, domains, loaded, strangers, terms, timeZone }: LoadedCompany,
  engagement: Engagement,
  { days, memberOffset, timelineOffset }: Wanted,
  now: number,
): CompanyTouchpointsView {
  const { counts, members } = judgeGroup(loaded, terms, { now, days, offset: memberOffset });
  const { toMember } = judgeGroup(strangers.group, terms, { now, days, offset: 0 });
  const { contacts, touches } = strangers.group;
  /** HubSpot's search knows neither noise nor our own people: those are found, and not active. */
  const active = peopleOf(contacts, touches, terms, now).filter(({ engaged }) => engaged);
  const inRange = filterTouches(loaded.touches, { days }, now).sort(newestFirst);
  const timeline = pageOf(inRange, timelineOffset, timelineLines);
  const reasons = groupReasons(loaded, engagement, terms, timeZone);
  const shown = [...timeline.items, ...(reasons?.top.map(({ touch }) => touch) ?? [])];
  const records = new Map(
    [...loaded.people, ...loaded.others, ...strangers.group.people].map(({ record }) => [record.id, record]),
  );
  const withDeals = (member: GroupMember): CompanyPerson => ({
    ...member,
    deals: Number(records.get(member.contactId)?.properties['num_associated_deals'] ?? 0),
  });
  return {
    company: { id: company.id, name: company.properties['name'] ?? null, domains },
    asOf: now,
    timeZone,
    days,
    terms: terms.from,
    formula: formulaOf(terms.engagement),
    roleFactors: terms.engagement.roleFactors,
    seats: peopleAskedFor(terms.buyingGroup),
    engagement,
    ...(reasons && { reasons }),
    engagedWithinDays: terms.buyingGroup.engagedWithinDays,
    coldAfterDays: terms.buyingGroup.coldAfterDays,
    counts,
    members: { ...members, items: members.items.map(withDeals) },
    depth: loaded.depth,
    readInDepth: loaded.depth.people,
    strangers: active.slice(0, strangers.most).map((person) => ({
      ...withDeals(toMember(person)),
      associated: strangers.associated.has(person.contactId),
    })),
    strangerCount: strangers.found === null ? null : active.length + strangers.found - strangers.group.size,
    timeline,
    people: namesOf(loaded, shown),
    sources: loaded.sources,
  };
}
