import { crmRequest } from './client';
import type { AssociatedRecord } from './types';

interface BatchReadAnswer {
  results: Array<{
    to: Array<{
      toObjectId: string | number;
      associationTypes: Array<{ category: string; typeId: number; label?: string | null }>;
    }>;
    paging?: { next?: { after: string } };
  }>;
}

/**
 * Every record of one type that a record is associated with, so that the count shown is exact however
 * many pages HubSpot needs for it (associations guide, batch read).
 */
export async function readAssociations(
  fromObjectType: string,
  fromId: string,
  toObjectType: string,
  signal?: AbortSignal,
): Promise<AssociatedRecord[]> {
  const associated = new Map<string, AssociatedRecord>();
  let after: string | undefined;
  do {
    const answer: BatchReadAnswer = await crmRequest(
      'POST',
      `/crm/associations/2026-09/${fromObjectType}/${toObjectType}/batch/read`,
      { signal, body: { inputs: [{ id: fromId, ...(after && { after }) }] } },
    );
    const page = answer.results[0];
    for (const { toObjectId, associationTypes } of page?.to ?? []) {
      const id = String(toObjectId);
      const labels = associationTypes.flatMap(({ label }) => label ?? []);
      const known = associated.get(id)?.labels ?? [];
      associated.set(id, { id, labels: [...new Set([...known, ...labels])] });
    }
    after = page?.paging?.next?.after;
  } while (after);
  return [...associated.values()];
}
