import { currentValue } from '../objects/current-values';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { valueAt } from '../state/versions';

/** The portal as the search index knows it: writes show up once they are older than the index lag. */
export interface IndexedRecords {
  records(objectTypeId: string): Iterable<StoredRecord>;
  value(record: StoredRecord, name: string): string;
  /** The record with the values it had when the index last saw it. */
  view(record: StoredRecord): StoredRecord;
}

const asOf = (record: StoredRecord, at: number): StoredRecord => {
  const versions: StoredRecord['versions'] = new Map();
  for (const [name, history] of record.versions) {
    const known = history.filter((version) => version.timestamp <= at);
    if (known.length) versions.set(name, known);
  }
  return { ...record, versions, updatedAt: Math.min(record.updatedAt, at), archivedAt: undefined };
};

/** The index at a moment. Associations are seen without delay, a simplification. */
export const indexAt = (state: PortalState, now: number): IndexedRecords => {
  const at = now - state.searchIndexLagMs;
  const lagging = state.searchIndexLagMs > 0;
  const isStale = (record: StoredRecord): boolean => lagging && record.updatedAt > at;

  function* records(objectTypeId: string): Iterable<StoredRecord> {
    const table = state.objects.table(objectTypeId);
    for (const id of table.ids()) {
      const record = table.records.get(id);
      if (!record) continue;
      const gone = record.archivedAt !== undefined && record.archivedAt <= (lagging ? at : now);
      if (!gone && (!lagging || record.createdAt <= at)) yield record;
    }
  }

  return {
    records: lagging ? records : (objectTypeId) => state.objects.all(objectTypeId),
    value: (record, name) =>
      (isStale(record) && record.versions.has(name)
        ? valueAt(record, name, at)
        : currentValue(state, record, name)) ?? '',
    view: (record) => (isStale(record) || record.archivedAt !== undefined ? asOf(record, at) : record),
  };
};
