import type { Crm } from '@tandem/crm';
import { Refusal } from '../refusal';
import { readDeal } from './contact';
import type { RecordWithLedger } from './contact';
import { readEntries } from './ledger-reads';
import { judge } from './situation';
import type { Situation } from './situation';

/**
 * The situation with the deal that a correction or withdrawal belongs to: that of the entry it is about, wherever the
 * rep says it. Otherwise a verdict given on a deal and taken back on the contact would stay in the deal's properties.
 *
 * @param supersedes key of the entry it is about
 */
export async function onDealOfEntry(crm: Crm, situation: Situation, supersedes: string): Promise<Situation> {
  const { portalId, subject, lines } = situation;
  const dealId = [...lines.values()].find(({ entry }) => entry.key === supersedes)?.dealId ?? null;
  if (dealId === (subject.deal?.record.id ?? null)) return situation;
  const deal = dealId === null ? null : await readDealIfThere(crm, portalId, dealId);
  const unknown = deal?.entryIds.filter((id) => !lines.has(id)) ?? [];
  const found = unknown.length > 0 ? await readEntries(crm, portalId, unknown) : [];
  return judge({ ...situation, subject: { ...subject, deal } }, new Map([...lines, ...found]));
}

async function readDealIfThere(crm: Crm, portalId: number, dealId: string): Promise<RecordWithLedger | null> {
  try {
    return await readDeal(crm, portalId, dealId);
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'not_found') return null;
    throw error;
  }
}
