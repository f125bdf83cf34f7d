import type { FeedbackContact } from '@tandem/contracts';
import { momentOf } from '@tandem/core';
import { chunk } from '@tandem/crm';
import type { AssociatedRecord, Crm, CrmRecord } from '@tandem/crm';
import { settleInOrder } from '../settle';
import { contactName } from './contact';

/** How many contacts of a deal are listed. */
export const listedContacts = 100;

/** How many contacts of a deal are looked at to find those to list: ten batch reads. All are counted. */
const consideredContacts = 1_000;

/** Default properties that say when somebody last had to do with us (HubSpot, default contact properties). */
const activityProperties = [
  'hs_last_sales_activity_timestamp',
  'notes_last_contacted',
  'recent_conversion_date',
  'hs_analytics_last_timestamp',
  'hs_email_last_click_date',
] as const;

/** The people of a deal, the most recently active first. */
export interface DealPeople {
  people: CrmRecord[];
  /** All contacts of the deal, also those beyond what is listed. */
  count: number;
}

/** Record ids of a deal's contacts, those labelled "Primary" first. */
export async function readDealContactIds(
  crm: Crm,
  dealId: string,
): Promise<{ ids: string[]; labelledPrimary: string | null }> {
  const found = await crm.associations.batchRead('deals', 'contacts', [dealId]);
  const contacts = found.get(dealId) ?? [];
  return {
    ids: contacts.map(({ toObjectId }) => toObjectId),
    labelledPrimary: contacts.find(isPrimary)?.toObjectId ?? null,
  };
}

/**
 * HubSpot knows a primary company of a deal, but no primary contact: portals that have one say so with an association
 * label of their own (developers.hubspot.com, associations guide), whose name begins with "Primary".
 */
const isPrimary = ({ associationTypes }: AssociatedRecord): boolean =>
  associationTypes.some(({ label }) => label !== null && /^primary\b/i.test(label));

/** Reads the people behind contact ids, all batches at once. */
export async function readDealPeople(crm: Crm, ids: readonly string[]): Promise<DealPeople> {
  const properties = ['firstname', 'lastname', 'email', 'jobtitle', ...activityProperties];
  const answers = await settleInOrder(
    chunk(ids.slice(0, consideredContacts)).map((piece) =>
      crm.objects.batchRead('contacts', piece, { properties }),
    ),
  );
  const people = answers.flatMap(({ records }) => records);
  return { people: people.sort(byActivity), count: ids.length };
}

function byActivity(a: CrmRecord, b: CrmRecord): number {
  return lastActive(b) - lastActive(a) || Number(a.id) - Number(b.id);
}

function lastActive({ properties }: CrmRecord): number {
  return Math.max(...activityProperties.map((name) => momentOf(properties, name) ?? 0));
}

/** The contacts to list: the primary one, the chosen one, then the most recently active. */
export function listContacts({ people }: DealPeople, primaryId: string, chosenId: string): FeedbackContact[] {
  const rank = ({ id }: CrmRecord): number => (id === primaryId ? 0 : id === chosenId ? 1 : 2);
  return [...people]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, listedContacts)
    .map((person) => toFeedbackContact(person, person.id === primaryId));
}

export function toFeedbackContact(record: CrmRecord, primary: boolean): FeedbackContact {
  return {
    id: record.id,
    name: contactName(record),
    email: record.properties['email'] ?? null,
    jobTitle: record.properties['jobtitle'] ?? null,
    primary,
  };
}
