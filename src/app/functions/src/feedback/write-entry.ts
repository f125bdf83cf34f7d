import type { FeedbackEntry } from '@tandem/contracts';
import { calendarDate, entryProperties, entryPropertyNames, parseEntry, summariseEntry } from '@tandem/core';
import { isUniqueViolation } from '@tandem/crm';
import type { AssociationType, Crm, CrmRecord, NewAssociation } from '@tandem/crm';
import { qualifiedName } from '@tandem/taxonomy';
import { invalidInput } from '../refusal';
import { settleInOrder } from '../settle';
import { ofCustomObject } from './portal';
import type { Situation } from './situation';

export interface WrittenEntry {
  recordId: string;
  entry: FeedbackEntry;
  alreadyThere: boolean;
}

/** The kinds of association that a new entry needs, and the contact's company; read before anything is decided. */
export interface EntryLinks {
  contact: AssociationType;
  deal: AssociationType;
  company: AssociationType;
}

/** Looks up the ids that this portal gave to the associations of ledger entries. */
export async function readEntryLinks(crm: Crm, portalId: number): Promise<EntryLinks> {
  const ledger = qualifiedName(portalId, 'lead_feedback');
  const typeTo = (objectType: string) =>
    ofCustomObject('lead_feedback', async () => {
      const labels = await crm.associations.labels(ledger, objectType);
      const plain = labels.find(({ label }) => label === null) ?? labels[0];
      if (!plain) throw new Error(`Ledger entries cannot be associated with ${objectType}`);
      return { associationCategory: plain.category, associationTypeId: plain.typeId };
    });
  const [contact, deal, company] = await settleInOrder([
    typeTo('contacts'),
    typeTo('deals'),
    typeTo('companies'),
  ]);
  return { contact, deal, company };
}

/** HubSpot's association type of a contact with its primary company (developers.hubspot.com, associations guide). */
const primaryCompanyType = 1;

/** Record id of a contact's primary company, or of its only one; null without. */
export async function readCompanyId(crm: Crm, contactId: string): Promise<string | null> {
  const companies =
    (await crm.associations.batchRead('contacts', 'companies', [contactId])).get(contactId) ?? [];
  const primary = companies.find(({ associationTypes }) =>
    associationTypes.some(
      ({ category, typeId }) => category === 'HUBSPOT_DEFINED' && typeId === primaryCompanyType,
    ),
  );
  return (primary ?? (companies.length === 1 ? companies[0] : undefined))?.toObjectId ?? null;
}

/**
 * Writes a ledger entry with its associations in one request, so that it is there whole or not at all. Through the
 * release that enforces the admin's rules, since a person is there to hear of them. The unique key makes a repeated
 * write harmless: HubSpot refuses it, and the entry that is there is the answer.
 *
 * @throws Refusal when the key belongs to an entry about somebody else; CrmError
 */
export async function writeEntry(
  crm: Crm,
  { portalId, subject, terms, handover }: Situation,
  entry: FeedbackEntry,
  links: EntryLinks,
  companyId: string | null,
): Promise<WrittenEntry> {
  const contactId = subject.contact.record.id;
  const dealId = subject.deal?.record.id ?? null;
  const properties = entryProperties(entry, {
    origin: 'card',
    summary: summariseEntry(entry, terms.agreement, calendarDate(entry.reviewedAt, terms.timeZone)),
    sourceDetail: handover.sourceDetail,
    contactId,
    dealId,
    companyId,
  });
  const associations = [
    ...linkTo(contactId, links.contact),
    ...linkTo(dealId, links.deal),
    ...linkTo(companyId, links.company),
  ];
  const ledger = qualifiedName(portalId, 'lead_feedback');
  try {
    const created = await crm.objects.create(ledger, { properties, associations }, { repeatable: true });
    return { recordId: created.id, entry, alreadyThere: false };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const names = [...entryPropertyNames, 'contact_id'];
    const record = await crm.objects.get(ledger, entry.key, {
      idProperty: 'feedback_key',
      properties: names,
    });
    return foundAgain(record, contactId);
  }
}

const linkTo = (id: string | null, type: AssociationType): NewAssociation[] =>
  id === null ? [] : [{ to: { id }, types: [type] }];

function foundAgain(record: CrmRecord, contactId: string): WrittenEntry {
  const entry = parseEntry(record);
  if (!entry || record.properties['contact_id'] !== contactId) {
    throw invalidInput([{ field: 'submissionId', problem: 'not_allowed_here' }]);
  }
  return { recordId: record.id, entry, alreadyThere: true };
}
