import { invalid } from '../errors';

export interface TwoWayPage<Item> {
  results: Item[];
  paging?: { next?: { after: string }; prev?: { before: string } };
}

const written = (position: number): string => Buffer.from(String(position)).toString('base64url');

const positionOf = (cursor: string | undefined, name: string): number | undefined => {
  if (cursor === undefined || cursor === '') return undefined;
  const position = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d+$/.test(position)) throw invalid(`Invalid ${name} cursor: ${cursor}`);
  return Number(position);
};

/**
 * One page of a list that can be walked in both directions with opaque cursors.
 * Throws HubSpot's 400 for a cursor that was never given, and for both at once.
 */
export const twoWayPage = <Item>(
  items: readonly Item[],
  cursors: { after?: string; before?: string },
  limit: number,
): TwoWayPage<Item> => {
  const [after, before] = [positionOf(cursors.after, 'after'), positionOf(cursors.before, 'before')];
  if (after !== undefined && before !== undefined) throw invalid('Only one of after and before can be given');
  const start = after ?? (before === undefined ? 0 : Math.max(0, before - limit));
  const end = before ?? start + limit;
  const paging = {
    ...(end < items.length && { next: { after: written(end) } }),
    ...(start > 0 && { prev: { before: written(start) } }),
  };
  return { results: items.slice(start, end), ...(Object.keys(paging).length > 0 && { paging }) };
};
