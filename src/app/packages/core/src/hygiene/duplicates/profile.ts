import type { RecordProperties } from '../../property-values';
import type { Facts } from '../facts';
import type { DuplicateReason, Related } from '../model';

/** A record as it comes from HubSpot. */
export interface DuplicateRecord {
  id: string;
  properties: RecordProperties;
}

/** The record that duplicates are sought of; a `Subject` is one. `related` helps where a property is empty. */
export interface DuplicateSubject extends DuplicateRecord {
  facts?: Facts;
  related?: Related;
}

/** A condition of HubSpot's search (spec CRM/Objects 2026-09, `Filter`). */
export interface DuplicateFilter {
  propertyName: string;
  operator: 'EQ' | 'IN' | 'CONTAINS_TOKEN';
  value?: string;
  values?: readonly string[];
}

/** Conditions that must all hold. */
export interface DuplicateFilterGroup {
  filters: DuplicateFilter[];
}

/** What is kept of a record to compare it with others: some hundred bytes, whatever the record holds. */
export interface Fingerprint {
  id: string;
  /** What people call it: a name, an address, or the id. */
  label: string;
  /** By what to put records of one large group beside those that are most like them. */
  order: string;
}

/** How records of one object are compared. */
export interface DuplicateProfile<Print extends Fingerprint = Fingerprint> {
  /** Properties that are compared. */
  properties: readonly string[];
  fingerprintOf(record: DuplicateSubject): Print;
  /** Records that share none of these are never one; each begins with a word for what it is. */
  keysOf(print: Print): string[];
  /** Why two records may be one, with the values that `other` has. Empty when nothing says so. */
  compare(one: Print, other: Print): DuplicateReason[];
  /** Searches that find likely duplicates, most telling first. */
  filterGroupsOf(print: Print, subject: DuplicateSubject): DuplicateFilterGroup[];
}
