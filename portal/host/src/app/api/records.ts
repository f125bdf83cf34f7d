import { crmRequest } from './client';
import type { CrmRecord, HistoryEntry, SearchAnswer, SearchQuery } from './types';

/** Most results that HubSpot's search gives for one query, over all its pages (search guide). */
export const searchWindow = 10_000;

/** Most inputs of one batch read (objects guide). */
const batchSize = 100;

const path = (objectType: string): string => `/crm/objects/2026-09/${objectType}`;

/** One page of HubSpot's search; `total` counts all matches exactly. */
export async function searchRecords(
  objectType: string,
  query: SearchQuery,
  signal?: AbortSignal,
): Promise<SearchAnswer> {
  return crmRequest('POST', `${path(objectType)}/search`, {
    signal,
    body: {
      ...(query.query && { query: query.query }),
      filterGroups: query.filters.length > 0 ? [{ filters: query.filters }] : [],
      ...(query.sort && { sorts: [query.sort] }),
      properties: query.properties,
      limit: query.limit,
      ...(query.offset > 0 && { after: String(query.offset) }),
    },
  });
}

/**
 * Records by id, in the order asked for; those that do not exist (any more) are missing from the answer.
 * A batch read takes the property names in its body, so a wide list cannot make the URL too long (414).
 */
export async function readRecords(
  objectType: string,
  ids: readonly string[],
  properties: readonly string[],
  signal?: AbortSignal,
): Promise<CrmRecord[]> {
  const found = new Map<string, CrmRecord>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const inputs = ids.slice(start, start + batchSize).map((id) => ({ id }));
    const answer = await crmRequest<{ results: CrmRecord[] }>('POST', `${path(objectType)}/batch/read`, {
      signal,
      body: { inputs, properties, propertiesWithHistory: [] },
    });
    for (const record of answer.results) found.set(record.id, record);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** One record, or null when there is none; the old id of a merged record gives the record it became. */
export async function readRecord(
  objectType: string,
  id: string,
  properties: readonly string[],
  signal?: AbortSignal,
): Promise<CrmRecord | null> {
  const answer = await crmRequest<{ results: CrmRecord[] }>('POST', `${path(objectType)}/batch/read`, {
    signal,
    body: { inputs: [{ id }], properties, propertiesWithHistory: [] },
  });
  return answer.results[0] ?? null;
}

/** Writes one record's properties as the acting user; an empty string clears a value. */
export async function writeRecord(
  objectType: string,
  id: string,
  properties: Record<string, string>,
): Promise<CrmRecord> {
  return crmRequest('PATCH', `${path(objectType)}/${id}`, { body: { properties } });
}

/** Every stored value of one property, newest first. */
export async function readHistory(
  objectType: string,
  id: string,
  property: string,
  signal?: AbortSignal,
): Promise<HistoryEntry[]> {
  const answer = await crmRequest<{ propertiesWithHistory?: Record<string, HistoryEntry[]> }>(
    'GET',
    `${path(objectType)}/${id}?propertiesWithHistory=${encodeURIComponent(property)}`,
    { signal },
  );
  return answer.propertiesWithHistory?.[property] ?? [];
}
