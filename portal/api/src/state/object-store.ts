import type { StoredRecord, WriteSource } from './types';

/** Properties of a record to be written, with their moment and source; `null` or `''` clears. */
export interface RecordSeed {
  properties: Record<string, string | null>;
  /** Epoch milliseconds; also the timestamp of the first version of every property. */
  createdAt: number;
  source: WriteSource;
  /** Fixed id for reproducible worlds; otherwise the next id is taken. */
  id?: string;
}

/** Records of every object type, by object type id (`0-1`, `0-2`, `2-…`). */
export interface ObjectStore {
  /** Inserts without HTTP, limits or write validation (still normalises values); for seeds and loaders. */
  insert(objectTypeId: string, seed: RecordSeed): StoredRecord;
  /** Writes properties at a moment, keeping history; used by operations (after validation) and by seeds. */
  write(
    objectTypeId: string,
    id: string,
    properties: Record<string, string | null>,
    at: number,
    source: WriteSource,
  ): StoredRecord;
  /** Follows merged ids. Archived records only when asked for. */
  get(objectTypeId: string, id: string, options?: { archived?: boolean }): StoredRecord | undefined;
  findByUnique(objectTypeId: string, property: string, value: string): StoredRecord | undefined;
  archive(objectTypeId: string, id: string, at: number): void;
  all(objectTypeId: string): Iterable<StoredRecord>;
  count(objectTypeId: string): number;
}
