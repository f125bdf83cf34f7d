import type { StoredRecord } from './types';

/** Records of one object type with their order by id and the ids that merges left behind. */
export class ObjectTable {
  readonly records = new Map<string, StoredRecord>();
  /** Old id → id of the record it was merged into. */
  readonly merged = new Map<string, string>();
  private lastId = 100;
  private order: string[] | undefined = [];
  private archivedCount = 0;

  nextId(): string {
    return String(this.lastId + 1);
  }

  add(record: StoredRecord): void {
    const id = Number(record.id);
    if (this.order && id > this.lastId) this.order.push(record.id);
    else this.order = undefined;
    this.lastId = Math.max(this.lastId, id);
    this.records.set(record.id, record);
  }

  /** Follows merges until a record is found. */
  find(id: string): StoredRecord | undefined {
    const record = this.records.get(id);
    if (record) return record;
    const next = this.merged.get(id);
    return next === undefined ? undefined : this.find(next);
  }

  archive(record: StoredRecord, at: number): void {
    if (record.archivedAt !== undefined) return;
    record.archivedAt = at;
    this.archivedCount += 1;
  }

  /** Removes a record for good. */
  purge(id: string): void {
    const record = this.records.get(id);
    if (!record) return;
    if (record.archivedAt !== undefined) this.archivedCount -= 1;
    this.records.delete(id);
    this.order = this.order?.filter((known) => known !== id);
  }

  /** Ids in ascending numeric order, archived ones included. */
  ids(): string[] {
    this.order ??= [...this.records.keys()].sort((a, b) => Number(a) - Number(b));
    return this.order;
  }

  get liveCount(): number {
    return this.records.size - this.archivedCount;
  }
}
