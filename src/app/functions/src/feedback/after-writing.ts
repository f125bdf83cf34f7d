import type { Crm } from '@tandem/crm';
import { settleInOrder } from '../settle';
import type { RecordWithLedger } from './contact';
import { readEntries, readEntryIds } from './ledger-reads';
import { judge } from './situation';
import type { Situation } from './situation';
import type { WrittenEntry } from './write-entry';

/** The situation with an entry that is known to be in the ledger, before anything is read again. */
export function withEntry(situation: Situation, { recordId, entry }: WrittenEntry): Situation {
  const { contact, deal } = situation.subject;
  const subject = {
    ...situation.subject,
    contact: withIds(contact, [recordId]),
    deal: deal && withIds(deal, [recordId]),
  };
  const line = { entry, dealId: deal?.record.id ?? null };
  return judge({ ...situation, subject }, new Map(situation.lines).set(recordId, line));
}

/**
 * Reads the ledger once more, for what others wrote in the meantime. Entries never change, so only those not known yet
 * are fetched; what is known stays, even if HubSpot does not list it yet.
 */
export async function readAgain(crm: Crm, situation: Situation): Promise<Situation> {
  const { portalId, lines } = situation;
  const { contact, deal } = situation.subject;
  const [contactIds, dealIds] = await settleInOrder([
    readEntryIds(crm, portalId, 'contacts', contact.record.id),
    deal ? readEntryIds(crm, portalId, 'deals', deal.record.id) : Promise.resolve([]),
  ]);
  const unknown = [...contactIds, ...dealIds].filter((id) => !lines.has(id));
  const found = unknown.length > 0 ? await readEntries(crm, portalId, unknown) : [];
  const subject = {
    ...situation.subject,
    contact: withIds(contact, contactIds),
    deal: deal && withIds(deal, dealIds),
  };
  return judge({ ...situation, subject }, new Map([...lines, ...found]));
}

const withIds = (known: RecordWithLedger, ids: readonly string[]): RecordWithLedger => ({
  ...known,
  entryIds: [...new Set([...known.entryIds, ...ids])],
});
