import type { FeedbackEntry } from '@tandem/contracts';
import { entryPropertyNames, parseEntry } from '@tandem/core';
import { chunk } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import { qualifiedName } from '@tandem/taxonomy';
import { settleInOrder } from '../settle';
import { ofCustomObject } from './portal';

/** Record ids of all ledger entries associated with a contact or deal. */
export async function readEntryIds(
  crm: Crm,
  portalId: number,
  objectType: 'contacts' | 'deals',
  id: string,
): Promise<string[]> {
  const ledger = qualifiedName(portalId, 'lead_feedback');
  const found = await ofCustomObject('lead_feedback', () =>
    crm.associations.batchRead(objectType, ledger, [id]),
  );
  return (found.get(id) ?? []).map(({ toObjectId }) => toObjectId);
}

/** An entry with the deal it was given on, if any. */
export interface LedgerLine {
  entry: FeedbackEntry;
  dealId: string | null;
}

/** The entries with these record ids, by id; those that say nothing, or were deleted in between, are absent. */
export async function readEntries(
  crm: Crm,
  portalId: number,
  ids: readonly string[],
): Promise<Map<string, LedgerLine>> {
  const ledger = qualifiedName(portalId, 'lead_feedback');
  const answers = await settleInOrder(
    chunk([...new Set(ids)]).map((piece) =>
      ofCustomObject('lead_feedback', () =>
        crm.objects.batchRead(ledger, piece, { properties: [...entryPropertyNames, 'deal_id'] }),
      ),
    ),
  );
  const lines = new Map<string, LedgerLine>();
  for (const record of answers.flatMap(({ records }) => records)) {
    const entry = parseEntry(record);
    if (entry) lines.set(record.id, { entry, dealId: record.properties['deal_id'] ?? null });
  }
  return lines;
}
