import { contentPropertyNames, handoverPropertyNames, projectionPropertyNames } from '@tandem/core';
import { isMissingScope, isNotFound } from '@tandem/crm';
import type { Crm, CrmRecord } from '@tandem/crm';
import { notFound } from '../refusal';
import { settleInOrder } from '../settle';
import { readEntryIds } from './ledger-reads';

/** A contact or deal with the record ids of its ledger entries. */
export interface RecordWithLedger {
  record: CrmRecord;
  entryIds: string[];
}

const contactPropertyNames = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'hubspot_owner_id',
  ...handoverPropertyNames,
  ...contentPropertyNames,
  ...projectionPropertyNames,
];

/** @throws Refusal `not_found` for a contact that was deleted or never was */
export const readContact = (crm: Crm, portalId: number, id: string): Promise<RecordWithLedger> =>
  readWithLedger(crm, portalId, 'contacts', id, contactPropertyNames);

/** @throws Refusal `not_found` for a deal that was deleted or never was */
export const readDeal = (crm: Crm, portalId: number, id: string): Promise<RecordWithLedger> =>
  readWithLedger(crm, portalId, 'deals', id, projectionPropertyNames);

/**
 * Reads a record and its ledger side by side. A merged record answers to its old ids, but its associations do not:
 * then they are read again under the id it has now.
 */
async function readWithLedger(
  crm: Crm,
  portalId: number,
  objectType: 'contacts' | 'deals',
  id: string,
  properties: readonly string[],
): Promise<RecordWithLedger> {
  const [record, entryIds] = await settleInOrder([
    crm.objects.get(objectType, id, { properties }).catch((error: unknown) => {
      throw isNotFound(error) ? notFound(objectType === 'contacts' ? 'contact' : 'deal') : error;
    }),
    readEntryIds(crm, portalId, objectType, id),
  ]);
  if (record.id === id) return { record, entryIds };
  return { record, entryIds: await readEntryIds(crm, portalId, objectType, record.id) };
}

/**
 * Name of the contact's owner. Null when there is none, when the owner has left, or when the app may not read owners:
 * a name is never worth refusing the rep the card.
 */
export async function readOwnerName(crm: Crm, contact: CrmRecord): Promise<string | null> {
  const ownerId = contact.properties['hubspot_owner_id'];
  if (!ownerId) return null;
  try {
    const { firstName, lastName, email } = await crm.owners.get(ownerId);
    return [firstName, lastName].filter(Boolean).join(' ') || email || null;
  } catch (error) {
    if (isNotFound(error) || isMissingScope(error)) return null;
    throw error;
  }
}

/** A contact's full name, or the e-mail address of a contact without one; never empty. */
export function contactName({ id, properties }: CrmRecord): string {
  const name = [properties['firstname'], properties['lastname']].filter(Boolean).join(' ').trim();
  return name || properties['email'] || `#${id}`;
}
