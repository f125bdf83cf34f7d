import type { PropertyVersion, StoredRecord } from '../state/types';
import type { PortalState } from '../state/portal-state';
import { splitOptions } from '../values/options';
import { SALES_ACTIVITY } from './sales-activity';

type Computed = (record: StoredRecord, state: PortalState) => string | undefined;

const iso = (at: number): string => new Date(at).toISOString();

const countOf =
  (toObjectTypeId: string): Computed =>
  (record, state) =>
    String(state.associations.countTargets(record.objectTypeId, record.id, toObjectTypeId));

const linkedRecords = (record: StoredRecord, state: PortalState, toObjectTypeId: string): StoredRecord[] =>
  [
    ...new Set(
      state.associations.from(record.objectTypeId, record.id, toObjectTypeId).map(({ toId }) => toId),
    ),
  ].flatMap((id) => state.objects.get(toObjectTypeId, id) ?? []);

const countWhere =
  (toObjectTypeId: string, name: string, holds: (value: string) => boolean): Computed =>
  (record, state) =>
    String(
      linkedRecords(record, state, toObjectTypeId).filter((linked) =>
        holds(currentValue(state, linked, name) ?? ''),
      ).length,
    );

const hasRole =
  (role: string) =>
  (value: string): boolean =>
    splitOptions(value).includes(role);

/** Association types of a deal's and a contact's primary company. */
const PRIMARY_COMPANY = { deal: 5, contact: 1 };

const primaryCompany =
  (typeId: number): Computed =>
  (record, state) =>
    state.associations
      .from(record.objectTypeId, record.id, '0-2')
      .find((link) => link.category === 'HUBSPOT_DEFINED' && link.typeId === typeId)?.toId;

const timeInStage: Computed = (record, state) => {
  const entered = record.versions.get('hs_v2_date_entered_current_stage')?.[0]?.value;
  return entered ? String(Math.max(0, state.clock.now() - Date.parse(entered))) : undefined;
};

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
  hs_num_open_deals: countWhere('0-3', 'hs_is_closed', (value) => value !== 'true'),
  hs_num_contacts_with_buying_roles: countWhere('0-1', 'hs_buying_role', (value) => value !== ''),
  hs_num_decision_makers: countWhere('0-1', 'hs_buying_role', hasRole('DECISION_MAKER')),
  hs_num_blockers: countWhere('0-1', 'hs_buying_role', hasRole('BLOCKER')),
  hs_primary_associated_company: primaryCompany(PRIMARY_COMPANY.deal),
  associatedcompanyid: primaryCompany(PRIMARY_COMPANY.contact),
  hs_v2_time_in_current_stage: timeInStage,
  ...SALES_ACTIVITY,
};

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
