import { changedProjection, projectContact, projectDeal, projectionPropertyNames } from '@tandem/core';
import type { Projection } from '@tandem/core';
import { MACHINE_API, withoutRefused } from '@tandem/crm';
import type { Crm, CrmRecord, PropertyValues } from '@tandem/crm';
import { settleInOrder } from '../settle';
import type { Situation } from './situation';

interface Change {
  objectType: 'contacts' | 'deals';
  id: string;
  properties: Partial<Projection>;
}

/**
 * What to write so that the contact, and the deal, say what their ledgers say. Properties that an admin archived are
 * left out, since one unknown name makes HubSpot refuse the whole write; a read leaves them out too, which shows them.
 */
export function projectionChanges({ subject, ledger, dealLedger }: Situation): Change[] {
  const { contact, deal } = subject;
  const changes = [changeOf('contacts', contact.record, projectContact(ledger))];
  if (deal && dealLedger) changes.push(changeOf('deals', deal.record, projectDeal(dealLedger)));
  return changes.filter(({ properties }) => Object.keys(properties).length > 0);
}

function changeOf(objectType: Change['objectType'], record: CrmRecord, projection: Projection): Change {
  const changed = Object.entries(changedProjection(record.properties, projection));
  const writable = changed.filter(([name]) => Object.hasOwn(record.properties, name));
  return { objectType, id: record.id, properties: Object.fromEntries(writable) };
}

/** Projection properties that the portal does not have, as `contacts.name`. */
export function missingProjection({ subject }: Situation): string[] {
  const missingOf = (objectType: Change['objectType'], record: CrmRecord) =>
    projectionPropertyNames
      .filter((name) => !Object.hasOwn(record.properties, name))
      .map((name) => `${objectType}.${name}`);
  const { contact, deal } = subject;
  return [...missingOf('contacts', contact.record), ...(deal ? missingOf('deals', deal.record) : [])];
}

/**
 * Writes changes side by side. Through the release that does not enforce an admin's rules: these values are computed,
 * and nobody is there to fill in a phone number that a rule wants first.
 *
 * @throws CrmError when a record could not be written, or not in full
 */
export async function writeProjection(crm: Crm, changes: readonly Change[]): Promise<void> {
  await settleInOrder(changes.map((change) => writeChange(crm, change)));
}

/**
 * A value that HubSpot refuses (a reason that the agreement has and the property's options lack) must not keep the
 * others from being right: they are written without it, and the refusal is thrown all the same.
 */
async function writeChange(crm: Crm, { objectType, id, properties }: Change): Promise<void> {
  const write = (some: PropertyValues) => crm.objects.update(objectType, id, some, { version: MACHINE_API });
  try {
    await write(properties);
  } catch (error) {
    const others = withoutRefused(properties, error);
    if (others !== null) await write(others);
    throw error;
  }
}
