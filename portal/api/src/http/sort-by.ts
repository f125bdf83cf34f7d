import { invalid } from '../errors';

/**
 * Sorted by a key, downwards with `-` before its name. Throws HubSpot's 400 for a key that the list cannot be sorted by.
 */
export const sortBy = <Item>(
  items: readonly Item[],
  sort: string,
  keys: Record<string, (item: Item) => string | number>,
): Item[] => {
  const key = keys[sort.replace(/^-/, '')];
  if (!key) throw invalid(`Invalid sort: ${sort}. Valid fields are ${Object.keys(keys).join(', ')}`);
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...items].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};
