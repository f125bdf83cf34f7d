import { invalid } from '../errors';

export interface Page<Item> {
  results: Item[];
  /** Present while there is more; `link` is left out, as HubSpot's clients use `after`. */
  paging?: { next: { after: string } };
}

/**
 * One page of a list whose cursor is the position after the last item given.
 * Throws HubSpot's 400 for a cursor that it never gave.
 */
export const pageOf = <Item>(items: Item[], after: string | undefined, limit: number): Page<Item> => {
  const start = after === undefined || after === '' ? 0 : Number(after);
  if (!Number.isInteger(start) || start < 0) throw invalid(`Invalid paging cursor: ${after}`);
  const results = items.slice(start, start + limit);
  const next = start + limit;
  return { results, ...(next < items.length && { paging: { next: { after: String(next) } } }) };
};
