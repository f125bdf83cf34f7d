import type { StoredRecord } from './types';

/** Unique values compare without case and surrounding blanks. */
export const uniqueKey = (value: string): string => value.trim().toLowerCase();

/** Finds the record that holds a unique value. Built when first asked for, then kept in step with writes. */
export class UniqueIndex {
  private readonly ids = new Map<string, string>();

  constructor(
    records: Iterable<StoredRecord>,
    private readonly valuesOf: (record: StoredRecord) => string[],
  ) {
    for (const record of records) this.add(record);
  }

  find(value: string): string | undefined {
    return this.ids.get(uniqueKey(value));
  }

  add(record: StoredRecord): void {
    if (record.archivedAt !== undefined) return;
    for (const value of this.valuesOf(record)) this.ids.set(uniqueKey(value), record.id);
  }

  remove(record: StoredRecord): void {
    for (const value of this.valuesOf(record)) {
      if (this.ids.get(uniqueKey(value)) === record.id) this.ids.delete(uniqueKey(value));
    }
  }
}
