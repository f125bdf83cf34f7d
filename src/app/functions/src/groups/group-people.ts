import { engagementPropertyNames } from '@tandem/core';
import type { StateCounts } from '@tandem/core';
import type { CrmRecord } from '@tandem/crm';
import { personPropertyNames } from '../touchpoints/contact-record';
import type { Trouble } from '../touchpoints/source-outcome';

/** What people of a group are associated with. */
export interface GroupOwner {
  objectType: 'deals' | 'companies';
  id: string;
}

/** A person of a group as far as the record goes. */
export interface KnownPerson {
  record: CrmRecord;
  /** Labels of the association with the deal or company. */
  labels: string[];
}

/** Counts over everyone in a group too large to read everyone. */
export interface GroupTotals {
  /** By the latest touches that contacts' properties tell of, whoever made them. */
  states: StateCounts;
  /** By `hs_buying_role` alone, whatever labels say. */
  withoutRole: number;
  /**
   * How many have a role by that property, as far as it was counted; null when everyone with a role was read, so that
   * there is nothing to add.
   */
  roles: ReadonlyMap<string, number> | null;
  /** Our own people; null when they could not be looked for, or not all be read. */
  internal: number | null;
}

/** The people of a group: all of them, or of a very large one those that matter most. */
export interface GroupPeople {
  people: KnownPerson[];
  /** All people, also those not read. */
  size: number;
  /** Counts that HubSpot's search made; null when everyone was read, or the search failed. */
  totals: GroupTotals | null;
  /** Why the search gave nothing, so that of those not read nothing is known; null when there was no need or it did. */
  trouble: Trouble | null;
}

/** People of a page. */
export const membersPerPage = 50;

export const groupPropertyNames: readonly string[] = [
  ...personPropertyNames,
  'num_associated_deals',
  'hs_lifecyclestage_lead_date',
];

/**
 * What is compared before a person's properties are written back. Searches leave it out, whose body HubSpot limits to
 * 3,000 characters.
 */
export const writtenPropertyNames: readonly string[] = engagementPropertyNames;
