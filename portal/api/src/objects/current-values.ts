import type { PropertyVersion, StoredRecord } from '../state/types';
import type { PortalState } from '../state/portal-state';

type Computed = (record: StoredRecord, state: PortalState) => string | undefined;

const iso = (at: number): string => new Date(at).toISOString();

const countOf =
  (toObjectTypeId: string): Computed =>
  (record, state) =>
    String(state.associations.countTargets(record.objectTypeId, record.id, toObjectTypeId));

/** Values that HubSpot keeps by itself and that are worked out here when they are read. */
const COMPUTED: Record<string, Computed> = {
  hs_object_id: (record) => record.id,
  createdate: (record) => iso(record.createdAt),
  hs_createdate: (record) => iso(record.createdAt),
  lastmodifieddate: (record) => iso(record.updatedAt),
  hs_lastmodifieddate: (record) => iso(record.updatedAt),
  hs_object_source: (record) => record.createdBy?.sourceType,
  hs_object_source_id: (record) => record.createdBy?.sourceId,
  hs_object_source_label: (record) => record.createdBy?.sourceLabel ?? record.createdBy?.sourceType,
  hs_object_source_user_id: (record) => record.createdBy?.userId?.toString(),
  num_associated_contacts: countOf('0-1'),
  num_associated_deals: countOf('0-3'),
};

export const isComputed = (name: string): boolean => Object.hasOwn(COMPUTED, name);

/** A property's value now: undefined when the record never had one, `''` when it was cleared. */
export const currentValue = (state: PortalState, record: StoredRecord, name: string): string | undefined =>
  record.versions.get(name)?.[0]?.value ?? COMPUTED[name]?.(record, state);

/** A property's versions, newest first; a computed one has its present value only. */
export const historyOf = (state: PortalState, record: StoredRecord, name: string): PropertyVersion[] => {
  const kept = record.versions.get(name);
  if (kept) return kept;
  const value = COMPUTED[name]?.(record, state);
  if (value === undefined) return [];
  return [{ value, timestamp: record.updatedAt, sourceType: 'CALCULATED' }];
};
