import type { FeedbackContact, RecordInView } from '@tandem/contracts';
import type { Crm, CrmRecord } from '@tandem/crm';
import { invalidInput, notFound } from '../refusal';
import { settleInOrder } from '../settle';
import { readContact, readDeal } from './contact';
import type { RecordWithLedger } from './contact';
import { listContacts, readDealContactIds, readDealPeople, toFeedbackContact } from './deal-contacts';

/** Whom the feedback is about, and the deal it is given on, if any. */
export interface Subject {
  contact: RecordWithLedger;
  /** The contact as cards show it. */
  person: FeedbackContact;
  deal: RecordWithLedger | null;
  /** Contacts of the deal to choose from, and how many it has; empty and 0 on a contact's record. */
  contacts: FeedbackContact[];
  contactCount: number;
}

/**
 * Reads the record in view. On a deal that is the contact the rep chose, else the one labelled primary, else the one
 * that was active most recently.
 *
 * @throws Refusal when the record is gone, the deal has no contact, or the chosen contact is not the deal's
 */
export async function loadSubject(crm: Crm, record: RecordInView): Promise<Subject> {
  if (record.objectType === 'deals') return loadDealSubject(crm, record);
  const contact = await readContact(crm, record.portalId, record.objectId);
  return {
    contact,
    person: toFeedbackContact(contact.record, true),
    deal: null,
    contacts: [],
    contactCount: 0,
  };
}

async function loadDealSubject(crm: Crm, { portalId, objectId, contactId }: RecordInView): Promise<Subject> {
  const [deal, linked] = await settleInOrder([
    readDeal(crm, portalId, objectId),
    readDealContactIds(crm, objectId),
  ]);
  const { ids, labelledPrimary } =
    deal.record.id === objectId ? linked : await readDealContactIds(crm, deal.record.id);
  if (ids.length === 0) throw notFound('contact_of_deal');

  const known = contactId ?? labelledPrimary ?? (ids.length === 1 ? ids[0] : undefined);
  const [dealPeople, knownContact] = await settleInOrder([
    readDealPeople(crm, ids),
    known === undefined ? Promise.resolve(null) : readContact(crm, portalId, known),
  ]);
  const primaryId = labelledPrimary ?? mostActive(dealPeople.people).id;
  const contact = knownContact ?? (await readContact(crm, portalId, primaryId));
  if (!ids.includes(contact.record.id)) {
    throw invalidInput([{ field: 'record.contactId', problem: 'not_allowed_here' }]);
  }
  return {
    contact,
    person: toFeedbackContact(contact.record, contact.record.id === primaryId),
    deal,
    contacts: listContacts(dealPeople, primaryId, contact.record.id),
    contactCount: dealPeople.count,
  };
}

function mostActive(people: readonly CrmRecord[]): CrmRecord {
  const [first] = people;
  if (!first) throw notFound('contact_of_deal');
  return first;
}
