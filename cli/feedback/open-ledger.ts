import { agreementInForce, agreementPropertyNames, entryPropertyNames, parseEntry } from '@tandem/core';
import type { LedgerRecord } from '@tandem/core';
import type { Vocabulary } from '@tandem/core/mapping';
import { isCrmError, type AssociationType, type Crm } from '@tandem/crm';
import { ratings, type FeedbackAgreement, type FeedbackEntry } from '@tandem/taxonomy';
import { UserError } from '../support/user-error';

/** What reading and writing the ledger of one portal needs to know. */
export interface LedgerAccess {
  crm: Crm;
  portalId: number;
  /** IANA name. */
  timeZone: string;
  /** Object type of ledger entries in API paths, e.g. `p4242001_lead_feedback`. */
  objectType: string;
  agreement: FeedbackAgreement;
}

/** The portal lacks Tandem's objects. */
export class NotSetUp extends UserError {
  override name = 'NotSetUp';

  constructor() {
    super('This portal is not set up yet. Run first: npm run tandem -- setup');
  }
}

/** @throws NotSetUp, CrmError */
export async function openLedger(crm: Crm, now: number): Promise<LedgerAccess> {
  const { portalId, timeZone } = await crm.accountInfo.details();
  const agreements: LedgerRecord[] = [];
  try {
    const pages = crm.objects.pages(`p${portalId}_alignment_agreement`, {
      properties: agreementPropertyNames,
    });
    for await (const page of pages) agreements.push(...page);
  } catch (error) {
    if (isCrmError(error) && (error.status === 400 || error.status === 404)) throw new NotSetUp();
    throw error;
  }
  const inForce = agreementInForce(agreements, now);
  if (!inForce) throw new NotSetUp();
  return { crm, portalId, timeZone, objectType: `p${portalId}_lead_feedback`, agreement: inForce.agreement };
}

/** What a verdict may say in this portal. */
export const vocabularyOf = ({ dispositions, reasons }: FeedbackAgreement): Vocabulary => ({
  ratings: ratings.map(({ value }) => value),
  dispositions: dispositions.map(({ value }) => value),
  reasons: reasons.map(({ value }) => value),
  subReasons: reasons.flatMap(({ subReasons }) => subReasons.map(({ value }) => value)),
});

/** The kind of association from an entry to its contact. @throws NotSetUp, CrmError */
export async function contactAssociation({ crm, objectType }: LedgerAccess): Promise<AssociationType[]> {
  const labels = await crm.associations.labels(objectType, 'contacts');
  const plain = labels.find(({ label }) => label === null) ?? labels[0];
  if (!plain) throw new NotSetUp();
  return [{ associationCategory: plain.category, associationTypeId: plain.typeId }];
}

/** The whole ledger of each contact; contacts without entries are absent. */
export async function readLedgers(
  { crm, objectType }: LedgerAccess,
  contactIds: readonly string[],
): Promise<Map<string, FeedbackEntry[]>> {
  const links = await crm.associations.batchRead('contacts', objectType, contactIds);
  const ids = [...links.values()].flatMap((linked) => linked.map(({ toObjectId }) => toObjectId));
  if (ids.length === 0) return new Map();
  const { records } = await crm.objects.batchRead(objectType, ids, { properties: entryPropertyNames });
  const byId = new Map(records.map((record) => [record.id, parseEntry(record)]));
  return new Map(
    [...links].map(([contactId, linked]) => [
      contactId,
      linked.map(({ toObjectId }) => byId.get(toObjectId)).filter((entry) => entry != null),
    ]),
  );
}
