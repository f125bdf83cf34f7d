import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { PropertyVersion, StoredRecord } from '../state/types';
import type { CheckedValues } from './check-values';
import { currentValue, historyOf } from './current-values';

export interface Presentation {
  /** Names asked for; none means the type's usual ones. */
  properties: string[];
  propertiesWithHistory?: string[];
}

/** Always part of an answer, whatever was asked for. */
const ALWAYS = ['hs_object_id'];

const modifiedProperty = (objectTypeId: string): string =>
  objectTypeId === '0-1' ? 'lastmodifieddate' : 'hs_lastmodifieddate';

const createdProperty = (objectTypeId: string): string =>
  ['0-1', '0-2', '0-3'].includes(objectTypeId) ? 'createdate' : 'hs_createdate';

const presentVersion = (version: PropertyVersion): Record<string, unknown> => ({
  ...version,
  timestamp: new Date(version.timestamp).toISOString(),
});

/**
 * A record as the API shows it (spec: SimplePublicObject). Names without a definition are left out silently,
 * empty values are null, and the id and the two dates come along always.
 */
export const presentRecord = (
  state: PortalState,
  type: ObjectTypeDefinition,
  record: StoredRecord,
  { properties, propertiesWithHistory = [] }: Presentation,
): Record<string, unknown> => {
  const dates = [createdProperty(type.objectTypeId), modifiedProperty(type.objectTypeId)];
  const asked = properties.length ? properties : type.defaultProperties;
  const names = new Set([...asked, ...dates, ...ALWAYS].map((name) => name.toLowerCase()));
  const defined = (name: string): boolean => state.properties.get(type.objectTypeId, name) !== undefined;
  const values: Record<string, string | null> = {};
  for (const name of [...names].sort()) {
    if (defined(name)) values[name] = currentValue(state, record, name) || null;
  }
  return {
    id: record.id,
    properties: values,
    ...(propertiesWithHistory.length && {
      propertiesWithHistory: Object.fromEntries(
        propertiesWithHistory
          .filter(defined)
          .map((name) => [name, historyOf(state, record, name).map(presentVersion)]),
      ),
    }),
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    archived: record.archivedAt !== undefined,
    url: `https://app.hubspot.com/contacts/${state.portalId}/record/${type.objectTypeId}/${record.id}`,
    ...(record.archivedAt !== undefined && { archivedAt: new Date(record.archivedAt).toISOString() }),
  };
};

/** The answer to a single write: the record with what was written, and warnings where values were normalised. */
export const presentWrite = (
  state: PortalState,
  type: ObjectTypeDefinition,
  record: StoredRecord,
  { values, warnings }: CheckedValues,
): Record<string, unknown> => ({
  ...presentRecord(state, type, record, { properties: Object.keys(values) }),
  ...(warnings.length && { warnings }),
});
