import type { Request } from '../http/request';
import type { CrmRecord } from '../types';
import { PEOPLE_API } from '../versions';

export type SearchOperator =
  | 'EQ'
  | 'NEQ'
  | 'LT'
  | 'LTE'
  | 'GT'
  | 'GTE'
  | 'BETWEEN'
  | 'IN'
  | 'NOT_IN'
  | 'HAS_PROPERTY'
  | 'NOT_HAS_PROPERTY'
  | 'CONTAINS_TOKEN'
  | 'NOT_CONTAINS_TOKEN';

export interface SearchFilter {
  propertyName: string;
  operator: SearchOperator;
  value?: string;
  highValue?: string;
  values?: readonly string[];
}

export interface SearchQuery {
  /** Groups are joined by "or", filters within one by "and". At most 5 groups, 6 filters in each, 18 in all. */
  filterGroups?: ReadonlyArray<{ filters: readonly SearchFilter[] }>;
  query?: string;
  /** One property, e.g. `createdate` or `-createdate` for descending. */
  sort?: string;
  properties?: readonly string[];
  /** At most 200. Default: 100. */
  limit?: number;
  after?: string;
}

export interface SearchResult {
  /** Matches in all, also beyond the 10,000 that can be paged through. */
  total: number;
  records: CrmRecord[];
  /** Cursor of the next page; absent on the last. */
  after?: string;
}

/**
 * One page of a search. The index lags behind writes by seconds, so never use it to read back what was just written.
 * Source: spec CRM/Objects 2026-09 (PublicObjectSearchRequest); developers.hubspot.com, CRM search guide.
 */
export const search =
  (request: Request) =>
  async (objectType: string, query: SearchQuery): Promise<SearchResult> => {
    const { body } = await request<Found>({
      method: 'POST',
      path: `/crm/objects/${PEOPLE_API}/${encodeURIComponent(objectType)}/search`,
      body: {
        filterGroups: query.filterGroups ?? [],
        sorts: query.sort ? [query.sort] : [],
        properties: query.properties ?? [],
        limit: query.limit ?? 100,
        after: query.after ?? '0',
        ...(query.query !== undefined && { query: query.query }),
      },
      repeatable: true,
      lane: 'search',
    });
    return { total: body.total, records: body.results, after: body.paging?.next?.after };
  };

interface Found {
  total: number;
  results: CrmRecord[];
  paging?: { next?: { after: string } };
}
