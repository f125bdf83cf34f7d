import { deliveryProperties } from '@tandem/core/hygiene/record';
import type { PropertyValues } from '@tandem/crm';
import type { KnownRecord } from './read-record';

/**
 * A record as it is after a write. What was written is known better from the write than from reading it again, which
 * HubSpot may answer from before. What it says of how e-mails arrive goes with the address that it was said of.
 *
 * @param now epoch milliseconds: since then the values stand
 */
export function withValues(known: KnownRecord, values: PropertyValues, now: number): KnownRecord {
  const properties = { ...known.record.properties, ...values };
  if (Object.hasOwn(values, 'email')) for (const name of deliveryProperties) properties[name] = null;
  const setAt = { ...known.setAt };
  for (const [name, value] of Object.entries(values)) {
    if (value) setAt[name] = now;
    else delete setAt[name];
  }
  return { ...known, setAt, record: { ...known.record, properties } };
}
