import { z } from 'zod';
import type { FilterBranch } from '../state/list-store';

const filter = z.looseObject({ filterType: z.string() });

/** A branch of filters of any depth (spec: PublicOrFilterBranch and its siblings). */
export const filterBranch: z.ZodType<FilterBranch> = z.lazy(() =>
  z.looseObject({
    filterBranchType: z.string(),
    filterBranchOperator: z.string().optional(),
    filterBranches: z.array(filterBranch),
    filters: z.array(filter),
  }),
) as z.ZodType<FilterBranch>;

/** Spec: ListCreateRequest. */
export const listCreate = z.object({
  name: z.string().min(1),
  objectTypeId: z.string(),
  processingType: z.enum(['MANUAL', 'DYNAMIC', 'SNAPSHOT']),
  filterBranch: filterBranch.optional(),
});

/** Spec: ListSearchRequest. */
export const listSearch = z.object({
  query: z.string().optional(),
  listIds: z.array(z.string()).optional(),
  processingTypes: z.array(z.string()).optional(),
  objectTypeId: z.string().optional(),
  additionalProperties: z.array(z.string()).optional(),
  offset: z.number().int().min(0).optional(),
  count: z.number().int().min(1).max(500).optional(),
  sort: z.string().optional(),
});

/** Fields of a search that the 2026-09 specification requires. */
export const LIST_SEARCH_REQUIRED = ['additionalProperties', 'listIds', 'offset', 'processingTypes'];

/** Record ids for a change of memberships; HubSpot takes 100,000 at a time. */
export const recordIds = z.array(z.coerce.string()).max(100_000);
