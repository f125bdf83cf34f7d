import { ObjectTable } from './object-table';
import type { RecordSeed, WriteEffects } from './record-seed';
import type { PropertyVersion, StoredRecord, WriteSource } from './types';
import { UniqueIndex } from './unique-index';
import { addVersion, joinHistories } from './versions';

export type { RecordSeed, WriteEffects } from './record-seed';

const CALCULATED: WriteSource = { sourceType: 'CALCULATED' };

/** Records of every object type, by object type id (`0-1`, `0-2`, `2-…`). */
export class ObjectStore {
  private readonly tables = new Map<string, ObjectTable>();
  private readonly indexes = new Map<string, UniqueIndex>();

  constructor(private readonly effects: WriteEffects) {}

  table(objectTypeId: string): ObjectTable {
    const known = this.tables.get(objectTypeId);
    if (known) return known;
    const made = new ObjectTable();
    this.tables.set(objectTypeId, made);
    return made;
  }

  /** Inserts without HTTP, limits or write validation (still normalises values); for seeds and loaders. */
  insert(objectTypeId: string, seed: RecordSeed): StoredRecord {
    const table = this.table(objectTypeId);
    const record: StoredRecord = {
      id: seed.id ?? table.nextId(),
      objectTypeId,
      versions: new Map(),
      createdAt: seed.createdAt,
      updatedAt: seed.createdAt,
      createdBy: seed.source,
    };
    this.apply(record, seed.properties, seed.createdAt, seed.source);
    table.add(record);
    return record;
  }

  /** Writes properties at a moment, keeping history; used by operations (after validation) and by seeds. */
  write(
    objectTypeId: string,
    id: string,
    properties: Record<string, string | null>,
    at: number,
    source: WriteSource,
  ): StoredRecord {
    const record = this.get(objectTypeId, id, { archived: true });
    if (!record) throw new Error(`No record ${id} of type ${objectTypeId}`);
    this.apply(record, properties, at, source);
    return record;
  }

  /** Follows merged ids. Archived records only when asked for. */
  get(objectTypeId: string, id: string, options: { archived?: boolean } = {}): StoredRecord | undefined {
    const record = this.tables.get(objectTypeId)?.find(id);
    return record && (options.archived || record.archivedAt === undefined) ? record : undefined;
  }

  /** The record that holds a unique value: `hs_object_id`, a contact's e-mail addresses, `hasUniqueValue` properties. */
  findByUnique(objectTypeId: string, property: string, value: string): StoredRecord | undefined {
    if (property === 'hs_object_id') return this.get(objectTypeId, value);
    const id = this.index(objectTypeId, property).find(value);
    return id === undefined ? undefined : this.get(objectTypeId, id);
  }

  archive(objectTypeId: string, id: string, at: number): void {
    const record = this.get(objectTypeId, id);
    if (!record) return;
    for (const index of this.indexesOf(objectTypeId)) index.remove(record);
    this.table(objectTypeId).archive(record, at);
  }

  /** Forgets a record and its history for good. */
  purge(objectTypeId: string, id: string): void {
    const record = this.get(objectTypeId, id, { archived: true });
    if (!record) return;
    for (const index of this.indexesOf(objectTypeId)) index.remove(record);
    this.table(objectTypeId).purge(record.id);
  }

  /** Puts a new record in the place of two that were merged; both old ids lead to it. */
  insertMerged(
    primary: StoredRecord,
    secondary: StoredRecord,
    properties: Record<string, string>,
    at: number,
    source: WriteSource,
  ): StoredRecord {
    const { objectTypeId } = primary;
    const table = this.table(objectTypeId);
    const merged = joinHistories(table.nextId(), primary, secondary);
    for (const { id } of [primary, secondary]) {
      this.purge(objectTypeId, id);
      table.merged.set(id, merged.id);
    }
    for (const [name, value] of Object.entries(properties)) addVersion(merged, name, value, at, source);
    merged.updatedAt = at;
    table.add(merged);
    for (const index of this.indexesOf(objectTypeId)) index.add(merged);
    return merged;
  }

  /** Live records, oldest id first. */
  *all(objectTypeId: string): Iterable<StoredRecord> {
    const table = this.table(objectTypeId);
    for (const id of table.ids()) {
      const record = table.records.get(id);
      if (record && record.archivedAt === undefined) yield record;
    }
  }

  /** Number of live records. */
  count(objectTypeId: string): number {
    return this.tables.get(objectTypeId)?.liveCount ?? 0;
  }

  private apply(
    record: StoredRecord,
    properties: Record<string, string | null>,
    at: number,
    source: WriteSource,
  ): void {
    const values = this.effects.normalise(record.objectTypeId, properties, record);
    const derived = this.effects.derive(record, values, at);
    const indexes = this.indexesOf(record.objectTypeId);
    for (const index of indexes) index.remove(record);
    for (const [name, value] of Object.entries(values)) addVersion(record, name, value, at, source);
    for (const [name, value] of Object.entries(derived)) {
      if (!(name in values)) addVersion(record, name, value, at, CALCULATED);
    }
    for (const index of indexes) index.add(record);
    record.updatedAt = Math.max(record.updatedAt, at);
  }

  private indexesOf(objectTypeId: string): UniqueIndex[] {
    return [...this.indexes].filter(([key]) => key.startsWith(`${objectTypeId}/`)).map(([, index]) => index);
  }

  private index(objectTypeId: string, property: string): UniqueIndex {
    const key = `${objectTypeId}/${property}`;
    const known = this.indexes.get(key);
    if (known) return known;
    const newest = (record: StoredRecord, name: string): PropertyVersion | undefined =>
      record.versions.get(name)?.[0];
    const made = new UniqueIndex(this.all(objectTypeId), (record) => {
      const own = newest(record, property)?.value ?? '';
      const others = property === 'email' ? (newest(record, 'hs_additional_emails')?.value ?? '') : '';
      return [own, ...others.split(';')].filter(Boolean);
    });
    this.indexes.set(key, made);
    return made;
  }
}
