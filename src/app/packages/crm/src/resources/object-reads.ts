import { batchSize, batchSizeWithHistory } from '../batch/chunk';
import { readBatches } from '../batch/read-batches';
import type { Request } from '../http/request';
import type { CrmRecord } from '../types';
import { PEOPLE_API } from '../versions';

const objectsPath = (objectType: string) => `/crm/objects/${PEOPLE_API}/${encodeURIComponent(objectType)}`;

export interface ReadOptions {
  /** Names of the properties wanted; unknown names are ignored by HubSpot. */
  properties?: readonly string[];
  propertiesWithHistory?: readonly string[];
  /** A property with unique values to find records by, instead of the record id. */
  idProperty?: string;
  archived?: boolean;
}

export interface BatchReadResult {
  /** Found records, in no particular order; a merged record comes under its new id. */
  records: CrmRecord[];
  /** Ids that HubSpot does not know. */
  missing: string[];
}

/** Reads of CRM records. Source: spec CRM/Objects 2026-09; developers.hubspot.com, objects guide. */
export const objectReads = (request: Request) => ({
  /** One record. Throws `CrmError`, 404 when there is none. `associations` names object types. */
  async get(
    objectType: string,
    id: string,
    options: ReadOptions & { associations?: readonly string[] } = {},
  ): Promise<CrmRecord> {
    const { properties, propertiesWithHistory, associations, idProperty, archived } = options;
    const { body } = await request<CrmRecord>({
      method: 'GET',
      path: `${objectsPath(objectType)}/${encodeURIComponent(id)}`,
      query: {
        ...(properties?.length && { properties: properties.join(',') }),
        ...(propertiesWithHistory?.length && { propertiesWithHistory: propertiesWithHistory.join(',') }),
        ...(associations?.length && { associations: associations.join(',') }),
        ...(idProperty && { idProperty }),
        ...(archived && { archived: 'true' }),
      },
    });
    return body;
  },

  /** Any number of records, 100 a call (50 with histories). Never returns associations (HubSpot). */
  async batchRead(
    objectType: string,
    ids: readonly string[],
    options: ReadOptions = {},
  ): Promise<BatchReadResult> {
    const { properties = [], propertiesWithHistory = [], idProperty, archived } = options;
    const size = propertiesWithHistory.length > 0 ? batchSizeWithHistory : batchSize;
    const { results, nothingThere } = await readBatches<{ id: string }, CrmRecord>(request, {
      path: `${objectsPath(objectType)}/batch/read`,
      query: archived ? { archived: 'true' } : undefined,
      inputs: [...new Set(ids)].map((id) => ({ id })),
      size,
      toBody: (inputs) => ({ inputs, properties, propertiesWithHistory, ...(idProperty && { idProperty }) }),
      meansNothingThere: ({ category }) => category === 'OBJECT_NOT_FOUND',
    });
    return { records: results, missing: nothingThere };
  },

  /** All records, page by page (100, or 50 with histories), in HubSpot's order. */
  async *pages(
    objectType: string,
    options: Omit<ReadOptions, 'idProperty'> & { after?: string } = {},
  ): AsyncGenerator<CrmRecord[], void, void> {
    const { properties, propertiesWithHistory, archived } = options;
    let after = options.after;
    do {
      const { body } = await request<Page>({
        method: 'GET',
        path: objectsPath(objectType),
        query: {
          limit: String(propertiesWithHistory?.length ? batchSizeWithHistory : batchSize),
          ...(properties?.length && { properties: properties.join(',') }),
          ...(propertiesWithHistory?.length && { propertiesWithHistory: propertiesWithHistory.join(',') }),
          ...(archived && { archived: 'true' }),
          ...(after !== undefined && { after }),
        },
      });
      yield body.results;
      after = body.paging?.next?.after;
    } while (after !== undefined);
  },
});

interface Page {
  results: CrmRecord[];
  paging?: { next?: { after: string } };
}
