import type { PropertyValues } from '@tandem/crm';
import type { KnownRecord } from './read-record';

/**
 * A record as it is after a write. What was written is known better from the write than from reading it again, which
 * HubSpot may answer from before.
 *
 * @param now epoch milliseconds: since then the values stand
 */
export function withValues(known: KnownRecord, values: PropertyValues, now: number): KnownRecord {
  const properties = { ...known.record.properties, ...values };
  const setAt = { ...known.setAt };
  for (const [name, value] of Object.entries(values)) {
    if (value) setAt[name] = now;
    else delete setAt[name];
  }
  return { ...known, setAt, record: { ...known.record, properties } };
}
