import type { Crm, CrmRecord } from '@tandem/crm';
import type { Names } from '../touchpoints/read-names';
import type { Reading } from '../touchpoints/read-person';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { mostWithActivities } from './group-activities';
import type { ActivityIds } from './group-activities';
import type { GroupOwner, GroupPeople, KnownPerson } from './group-people';
import { rankPeople } from './rank-people';
import type { FirstPage } from './read-everyone';

/** What reading a group's people needs. */
export interface GroupToRead {
  reading: Reading;
  /** Reads the people themselves, within the time of the whole call. */
  required: Crm;
  owner: GroupOwner;
  first: FirstPage;
  /** How many contacts HubSpot's own property counts; used only when there are more than one page. */
  counted: number | null;
  /** Where the page of people begins. */
  memberOffset: number;
  terms: TermsInForce;
  /** Who is one of us, as far as that was read. */
  names: Names;
  /**
   * Requests of this call that went into what a process keeps, such as terms and stages, and that a later call has for
   * people; wanted where the group's own properties are written.
   */
  spentOnTables?: number;
}

/** People of a group, and which activities those have who are to be looked at closely. */
export interface ReadPeople extends GroupPeople {
  ids: ActivityIds;
  /** People of a page beyond those of `people`; empty unless such a page was asked for. */
  others: KnownPerson[];
}

/** Ids of those whose activities are looked for: the most engaged as far as their own properties tell. */
export const closestOf = (people: readonly KnownPerson[], { terms, names, reading }: GroupToRead): string[] =>
  rankPeople(people, terms, names, reading.now)
    .slice(0, mostWithActivities)
    .map(({ id }: CrmRecord) => id);
