import type { ApiRequest } from '../operation';
import { pageOf, type Page } from './page';
import { limitOf, textOf } from './query';

/** A page of a list by the query's `after` and `limit`. */
export const pageByQuery = <Item>(
  items: Item[],
  query: ApiRequest['query'],
  sizes: { usual: number; most: number },
): Page<Item> => pageOf(items, textOf(query.after), limitOf(query.limit, sizes.usual, sizes.most));
