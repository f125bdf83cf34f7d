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

/** What follows from a write by itself, e.g. dates stamped when a lifecycle stage is entered. */
export interface WriteEffects {
  /** Bring stored values into HubSpot's form; throws for values that HubSpot would never hold. */
  normalise(
    objectTypeId: string,
    properties: Record<string, string | null>,
    record: StoredRecord,
  ): Record<string, string>;
  /** Further properties that change along with these; `record` still holds the values from before. */
  derive(record: StoredRecord, properties: Record<string, string>, at: number): Record<string, string>;
}
