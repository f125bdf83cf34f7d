import type { InputOutcome } from '../batch/outcome';
import { sendBatches } from '../batch/send-batches';
import type { Request } from '../http/request';
import type { CrmRecord, NewAssociation, PropertyValues } from '../types';
import { PEOPLE_API } from '../versions';
import type { ApiVersion } from '../versions';

export interface WriteOptions {
  /** Default: `PEOPLE_API`, where HubSpot enforces the rules of the portal's admin. Machines say `MACHINE_API`. */
  version?: ApiVersion;
}

export interface CreateOptions extends WriteOptions {
  /**
   * True when a second try cannot double the record because a unique property refuses it. Then a create is repeated
   * after a lost answer, and may come back as a unique violation of the caller's own first try.
   */
  repeatable?: boolean;
}

export interface NewRecord {
  properties: PropertyValues;
  associations?: NewAssociation[];
}

export interface RecordChange {
  /** Record id, or a value of `idProperty`. */
  id: string;
  properties: PropertyValues;
}

export type UpsertedRecord = CrmRecord & { new: boolean };

const objectsPath = (objectType: string, version: ApiVersion = PEOPLE_API) =>
  `/crm/objects/${version}/${encodeURIComponent(objectType)}`;

/** HubSpot clears a property with an empty text; the spec knows no null in writes. */
const writable = (properties: PropertyValues): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value ?? '']));

/** Writes of CRM records. Source: spec CRM/Objects 2026-09 and 2026-03; developers.hubspot.com, objects guide. */
export const objectWrites = (request: Request) => ({
  /** Creates one record with its associations. */
  async create(objectType: string, record: NewRecord, options: CreateOptions = {}): Promise<CrmRecord> {
    const { body } = await request<CrmRecord>({
      method: 'POST',
      path: objectsPath(objectType, options.version),
      body: { properties: writable(record.properties), associations: record.associations ?? [] },
      repeatable: options.repeatable ?? false,
    });
    return body;
  },

  /** Changes the properties named, and no others. */
  async update(
    objectType: string,
    id: string,
    properties: PropertyValues,
    options: WriteOptions & { idProperty?: string } = {},
  ): Promise<CrmRecord> {
    const { body } = await request<CrmRecord>({
      method: 'PATCH',
      path: `${objectsPath(objectType, options.version)}/${encodeURIComponent(id)}`,
      query: options.idProperty ? { idProperty: options.idProperty } : undefined,
      body: { properties: writable(properties) },
    });
    return body;
  },

  /** Creates any number of records; tells what became of each. Throws only what concerns them all. */
  batchCreate: (
    objectType: string,
    records: readonly NewRecord[],
    options: CreateOptions = {},
  ): Promise<Array<InputOutcome<NewRecord, CrmRecord>>> =>
    sendBatches(request, {
      path: `${objectsPath(objectType, options.version)}/batch/create`,
      inputs: records,
      toBody: ({ properties, associations = [] }) => ({ properties: writable(properties), associations }),
      repeatable: options.repeatable ?? false,
    }),

  /** Changes any number of records; tells what became of each. */
  batchUpdate: (
    objectType: string,
    changes: readonly RecordChange[],
    options: WriteOptions & { idProperty?: string } = {},
  ): Promise<Array<InputOutcome<RecordChange, CrmRecord>>> =>
    sendBatches(request, {
      path: `${objectsPath(objectType, options.version)}/batch/update`,
      inputs: changes,
      toBody: ({ id, properties }) => ({
        id,
        properties: writable(properties),
        ...(options.idProperty && { idProperty: options.idProperty }),
      }),
      repeatable: true,
    }),

  /**
   * Creates or changes any number of records by a property with unique values; `new` says which it was.
   * On contacts, `email` cannot be used together with partial answers (HubSpot): prefer a property of one's own.
   */
  batchUpsert: (
    objectType: string,
    idProperty: string,
    changes: readonly RecordChange[],
    options: WriteOptions = {},
  ): Promise<Array<InputOutcome<RecordChange, UpsertedRecord>>> =>
    sendBatches(request, {
      path: `${objectsPath(objectType, options.version)}/batch/upsert`,
      inputs: changes,
      toBody: ({ id, properties }) => ({ id, idProperty, properties: writable(properties) }),
      repeatable: true,
    }),
});
