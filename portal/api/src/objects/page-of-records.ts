import { invalid } from '../errors';
import type { ApiRequest } from '../operation';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';

/** First position in ascending ids whose id is at least `from`. */
const positionOf = (ids: string[], from: number): number => {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(ids[middle]) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Records from the cursor on. The cursor `after` is the id at which the page starts, as in HubSpot's links. */
export const pageOfRecords = (
  state: PortalState,
  objectTypeId: string,
  { after, archived, limit }: { after?: string; archived: boolean; limit: number },
): { records: StoredRecord[]; next?: string } => {
  const from = after ? Number(after) : 0;
  if (!Number.isInteger(from) || from < 0) throw invalid(`Invalid paging cursor: ${after}`);
  const table = state.objects.table(objectTypeId);
  const ids = table.ids();
  const records: StoredRecord[] = [];
  for (let position = positionOf(ids, from); position < ids.length; position += 1) {
    const record = table.records.get(ids[position] ?? '');
    if (!record || (record.archivedAt !== undefined) !== archived) continue;
    if (records.length === limit) return { records, next: record.id };
    records.push(record);
  }
  return { records };
};

/** `paging` with the cursor and the link to the next page; nothing on the last one. */
export const nextPage = (
  request: ApiRequest,
  after: string | undefined,
): { paging?: { next: { after: string; link: string } } } => {
  if (after === undefined) return {};
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...request.query, after })) {
    for (const each of [value ?? []].flat()) query.append(name, each);
  }
  return { paging: { next: { after, link: `https://api.hubapi.com${request.path}?${query}` } } };
};
