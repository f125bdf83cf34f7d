import { z } from 'zod';
import { invalid } from '../errors';
import { bodyAs } from '../http/body';
import type { ApiRequest } from '../operation';

/** Limits of one search (https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm). */
export const SEARCH_LIMITS = {
  filterGroups: 5,
  filtersPerGroup: 6,
  filters: 18,
  pageSize: 200,
  results: 10_000,
  bodyCharacters: 3_000,
} as const;

export const OPERATORS = [
  'BETWEEN',
  'CONTAINS_TOKEN',
  'EQ',
  'GT',
  'GTE',
  'HAS_PROPERTY',
  'IN',
  'LT',
  'LTE',
  'NEQ',
  'NOT_CONTAINS_TOKEN',
  'NOT_HAS_PROPERTY',
  'NOT_IN',
] as const;

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const filter = z.object({
  propertyName: z.string(),
  operator: z.enum(OPERATORS),
  value: text.optional(),
  highValue: text.optional(),
  values: z.array(text).optional(),
});

const sort = z.union([
  z.string().transform((name) => ({
    propertyName: name.replace(/^-/, ''),
    direction: name.startsWith('-') ? ('DESCENDING' as const) : ('ASCENDING' as const),
  })),
  z.object({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING') }),
]);

const searchBody = z.object({
  query: z.string().optional(),
  filterGroups: z.array(z.object({ filters: z.array(filter) })).default([]),
  sorts: z.array(sort).default([]),
  properties: z.array(z.string()).default([]),
  limit: z.number().int().default(10),
  after: z.union([z.string(), z.number()]).nullish(),
});

export type SearchFilter = z.output<typeof filter>;
export type SearchSort = z.output<typeof sort>;
export type SearchRequest = Omit<z.output<typeof searchBody>, 'after'> & { offset: number };

const offsetOf = (after: string | number | null | undefined): number => {
  if (after === undefined || after === null || after === '') return 0;
  const offset = Number(after);
  if (!Number.isInteger(offset) || offset < 0) throw invalid(`Invalid paging cursor: ${after}`);
  return offset;
};

/** The parsed search. Throws HubSpot's 400 for anything beyond the limits. */
export const searchRequestOf = (request: ApiRequest): SearchRequest => {
  const { after, ...body } = bodyAs(searchBody, request);
  const offset = offsetOf(after);
  const groups = body.filterGroups;
  const filters = groups.reduce((sum, group) => sum + group.filters.length, 0);
  const { limit } = body;
  if (JSON.stringify(request.body).length > SEARCH_LIMITS.bodyCharacters) {
    throw invalid(`The request body may have at most ${SEARCH_LIMITS.bodyCharacters} characters`);
  }
  if (groups.length > SEARCH_LIMITS.filterGroups) {
    throw invalid(
      `At most ${SEARCH_LIMITS.filterGroups} filterGroups are allowed; there are ${groups.length}`,
    );
  }
  if (groups.some((group) => group.filters.length > SEARCH_LIMITS.filtersPerGroup)) {
    throw invalid(`At most ${SEARCH_LIMITS.filtersPerGroup} filters are allowed in a filterGroup`);
  }
  if (filters > SEARCH_LIMITS.filters) {
    throw invalid(`At most ${SEARCH_LIMITS.filters} filters are allowed in all; there are ${filters}`);
  }
  if (limit < 0 || limit > SEARCH_LIMITS.pageSize) {
    throw invalid(`The limit must be between 0 and ${SEARCH_LIMITS.pageSize}; it is ${limit}`);
  }
  if (offset + limit > SEARCH_LIMITS.results) {
    throw invalid(`A search gives at most ${SEARCH_LIMITS.results} results; after + limit goes beyond`);
  }
  if (body.sorts.length > 1) throw invalid('Only one sort is allowed');
  return { ...body, offset };
};
