import type { RecordReference } from './shared-types';

/** A record whose stored values changed, and which properties, or null where that is not known. */
export interface RecordChange {
  record: RecordReference;
  properties: string[] | null;
}

type Listener = (change: RecordChange) => void;

const listeners = new Set<Listener>();

/**
 * Tells every part of the page that a record was written: cards that subscribed with
 * `onCrmPropertiesUpdate`, the property column, the association lists.
 */
export function announceRecordChange(change: RecordChange): void {
  for (const listener of [...listeners]) listener(change);
}

/** Listens until the returned function is called. */
export function onRecordChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
