import { crmRequest } from '../app/api/client';
import { readRecord, readRecords } from '../app/api/records';
import { type CrmRecord } from '../app/api/types';
import { loadDefinition } from '../app/api/definitions';
import { type Conventions } from '../app/format';
import { type RecordReference } from '../shared-types';
import { formatValues } from './format-values';
import { apiNameOf } from './object-type-names';
import { type FormattingRequest, type PropertyValues } from './protocol';

/** Rows of a page when the card does not say (the SDK's `DEFAULT_PAGE_SIZE`). */
const defaultPageLength = 10;

/** Properties of one record, formatted as asked; a name that the portal does not have is null. */
export async function readProperties(
  record: RecordReference,
  names: string[] | '*',
  formatting: FormattingRequest,
  conventions: Conventions,
): Promise<PropertyValues> {
  const objectType = apiNameOf(record.objectTypeId);
  const wanted = names === '*' ? [...(await loadDefinition(objectType)).properties.keys()] : names;
  const found = await readRecord(objectType, record.objectId, wanted);
  if (!found) throw new Error('This record does not exist, or it was deleted.');
  const values = Object.fromEntries(wanted.map((name) => [name, found.properties[name] ?? null]));
  return formatValues(objectType, values, formatting, conventions);
}

/** The SDK's `FetchAssociationsRequest`. */
export interface AssociationsRequest {
  toObjectType: string;
  properties?: string[];
  pageLength?: number;
  offset?: number;
}

export interface AssociationType {
  category: string;
  typeId: number;
  label: string;
}

export interface AssociationLink {
  toObjectId: number;
  associationTypes: AssociationType[];
}

interface BatchReadAnswer {
  results: {
    to: {
      toObjectId: string | number;
      associationTypes: { category: string; typeId: number; label?: string | null }[];
    }[];
    paging?: { next?: { after: string } };
  }[];
}

/** All associations of a record to one type, with their labels. */
export async function readLinks(record: RecordReference, toObjectType: string): Promise<AssociationLink[]> {
  const [from, to] = [apiNameOf(record.objectTypeId), apiNameOf(toObjectType)];
  const links: AssociationLink[] = [];
  let after: string | undefined;
  do {
    const answer: BatchReadAnswer = await crmRequest(
      'POST',
      `/crm/associations/2026-09/${from}/${to}/batch/read`,
      { body: { inputs: [{ id: record.objectId, ...(after && { after }) }] } },
    );
    for (const { toObjectId, associationTypes } of answer.results[0]?.to ?? []) {
      links.push({
        toObjectId: Number(toObjectId),
        associationTypes: associationTypes.map((type) => ({ ...type, label: type.label ?? '' })),
      });
    }
    after = answer.results[0]?.paging?.next?.after;
  } while (after);
  return links;
}

/** One page of a record's associations in the shape of the SDK's `AssociationsResponse`. */
export async function readAssociationsPage(
  record: RecordReference,
  { toObjectType, properties = [], pageLength = defaultPageLength, offset = 0 }: AssociationsRequest,
  formatting: FormattingRequest,
  conventions: Conventions,
) {
  const links = await readLinks(record, toObjectType);
  const page = links.slice(offset, offset + pageLength);
  const objectType = apiNameOf(toObjectType);
  const ids = page.map(({ toObjectId }) => String(toObjectId));
  const records = new Map(
    (await readRecords(objectType, ids, properties)).map((found) => [Number(found.id), found]),
  );
  const results = await Promise.all(
    page.map(async (link) => ({
      ...link,
      properties: await formatValues(
        objectType,
        pick(records.get(link.toObjectId), properties),
        formatting,
        conventions,
      ),
    })),
  );
  const hasMore = offset + pageLength < links.length;
  return { results, hasMore, nextOffset: hasMore ? offset + pageLength : 0 };
}

/** The SDK's `FetchCrmSearchRequest`. */
export interface SearchRequest {
  objectType: string;
  properties?: string[];
  query?: string;
  filterGroups?: unknown[];
  sorts?: unknown[];
  pageLength?: number;
  after?: string;
}

/** One page of a search in the shape of the SDK's `CrmSearchResponse`. */
export async function searchPage(
  request: SearchRequest,
  formatting: FormattingRequest,
  conventions: Conventions,
) {
  const { properties = [], query, filterGroups = [], sorts, pageLength = defaultPageLength, after } = request;
  const objectType = apiNameOf(request.objectType);
  const answer = await crmRequest<{
    total: number;
    results: CrmRecord[];
    paging?: { next?: { after: string } };
  }>('POST', `/crm/objects/2026-09/${objectType}/search`, {
    body: {
      properties,
      filterGroups,
      limit: pageLength,
      ...(query && { query }),
      ...(sorts && { sorts }),
      ...(after && { after }),
    },
  });
  const results = await Promise.all(
    answer.results.map(async (found) => ({
      objectId: Number(found.id),
      properties: await formatValues(objectType, pick(found, properties), formatting, conventions),
    })),
  );
  const next = answer.paging?.next?.after;
  return { results, total: answer.total, hasMore: next !== undefined, ...(next && { after: next }) };
}

function pick(record: CrmRecord | undefined, names: string[]): PropertyValues {
  return Object.fromEntries(names.map((name) => [name, record?.properties[name] ?? null]));
}
