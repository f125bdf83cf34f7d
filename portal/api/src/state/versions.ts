import type { PropertyVersion, StoredRecord, WriteSource } from './types';

/**
 * Adds a value to a property's history, newest first. A value equal to the one it would follow adds nothing,
 * as HubSpot keeps changes only; a seed may add older values afterwards.
 */
export const addVersion = (
  record: StoredRecord,
  name: string,
  value: string,
  timestamp: number,
  source: WriteSource,
): void => {
  const history = record.versions.get(name);
  const version: PropertyVersion = {
    value,
    timestamp,
    sourceType: source.sourceType,
    ...(source.sourceId !== undefined && { sourceId: source.sourceId }),
    ...(source.sourceLabel !== undefined && { sourceLabel: source.sourceLabel }),
    ...(source.userId !== undefined && { updatedByUserId: source.userId }),
  };
  if (!history) {
    if (value !== '') record.versions.set(name, [version]);
    return;
  }
  const older = history.findIndex((known) => known.timestamp <= timestamp);
  const position = older === -1 ? history.length : older;
  if (history[position]?.value !== value) history.splice(position, 0, version);
};

/** The value a property had at an instant; `''` when it was empty, undefined when it never had one. */
export const valueAt = (record: StoredRecord, name: string, at: number): string | undefined =>
  record.versions.get(name)?.find((version) => version.timestamp <= at)?.value;

/** One record with the histories of two in order of time, and the older creation date. */
export const joinHistories = (id: string, primary: StoredRecord, secondary: StoredRecord): StoredRecord => {
  const createdAt = Math.min(primary.createdAt, secondary.createdAt);
  const joined: StoredRecord = { ...primary, id, versions: new Map(), createdAt };
  for (const name of new Set([...secondary.versions.keys(), ...primary.versions.keys()])) {
    const versions = [...(primary.versions.get(name) ?? []), ...(secondary.versions.get(name) ?? [])];
    joined.versions.set(
      name,
      versions.sort((a, b) => b.timestamp - a.timestamp),
    );
  }
  return joined;
};
