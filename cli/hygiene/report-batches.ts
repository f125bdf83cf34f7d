import { neighbourProperties } from '@tandem/core/hygiene';
import type { RelatedRecord } from '@tandem/core/hygiene';
import type { AssociatedRecord, Crm, CrmRecord } from '@tandem/crm';
import type { StandardObjectType } from '@tandem/taxonomy';
import { whereAllowed } from './report-portal';
import type { Unmeasured } from './report-portal';

/** The object types whose records belong to one that is scored, as cards read them. */
const neighbourTypes = {
  contacts: ['companies', 'deals'],
  companies: ['contacts', 'deals'],
  deals: ['contacts', 'companies'],
} as const satisfies Record<StandardObjectType, readonly StandardObjectType[]>;

/** Neighbours of one kind by which a record is judged, as many as cards read. */
const mostNeighbours = 100;

/** HubSpot's association of a contact or deal with its primary company (associations guide, "Association type ID values"). */
const primaryCompany: readonly number[] = [1, 5];

/** A page of records with what belongs to each, by record id; a type that may not be read is absent. */
export interface Batch {
  records: CrmRecord[];
  neighbours: Partial<Record<StandardObjectType, ReadonlyMap<string, readonly RelatedRecord[]>>>;
}

export interface BatchOptions {
  properties: readonly string[];
  /** Empty: no histories. */
  propertiesWithHistory?: readonly string[];
  /** Whether to read what belongs to the records. */
  withNeighbours?: boolean;
  /** Records after which to stop. */
  limit?: number;
  unmeasured: Unmeasured;
}

/**
 * All records of a type, a hundred at a time. Ids come from the list and properties from batches, because names of
 * many properties do not fit into an address; histories take two batches of 50. Pages are let go as soon as they are
 * used, so memory does not grow with the portal.
 *
 * @throws CrmError
 */
export async function* batchesOf(
  crm: Crm,
  objectType: StandardObjectType,
  { limit = Infinity, withNeighbours = false, unmeasured, ...reads }: BatchOptions,
): AsyncGenerator<Batch, void, void> {
  let left = limit;
  for await (const page of crm.objects.pages(objectType, { properties: ['hs_object_id'] })) {
    const ids = page.slice(0, left).map(({ id }) => id);
    left -= ids.length;
    const types = withNeighbours ? neighbourTypes[objectType] : [];
    const [{ records }, ...around] = await Promise.all([
      crm.objects.batchRead(objectType, ids, reads),
      ...types.map((type) =>
        whereAllowed(unmeasured, `${type} of ${objectType}`, () =>
          readNeighbours(crm, objectType, type, ids),
        ),
      ),
    ]);
    const read = types.flatMap((type, index) => (around[index] ? [[type, around[index]] as const] : []));
    yield { records, neighbours: Object.fromEntries(read) };
    if (left <= 0) return;
  }
}

async function readNeighbours(
  crm: Crm,
  from: StandardObjectType,
  to: StandardObjectType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RelatedRecord[]>> {
  const links = await crm.associations.batchRead(from, to, ids);
  const nearest = new Map(
    [...links].map(([id, linked]) => [id, primaryFirst(linked).slice(0, mostNeighbours)]),
  );
  const wanted = [...new Set([...nearest.values()].flat())];
  const { records } = await crm.objects.batchRead(to, wanted, { properties: neighbourProperties[to] });
  const known = new Map(records.map(({ id, properties }) => [id, { id, properties }]));
  return new Map(ids.map((id) => [id, (nearest.get(id) ?? []).flatMap((other) => known.get(other) ?? [])]));
}

function primaryFirst(linked: readonly AssociatedRecord[]): string[] {
  const isPrimary = ({ associationTypes }: AssociatedRecord): boolean =>
    associationTypes.some(
      ({ category, typeId }) => category === 'HUBSPOT_DEFINED' && primaryCompany.includes(typeId),
    );
  const ids = [...linked.filter(isPrimary), ...linked].map(({ toObjectId }) => toObjectId);
  return [...new Set(ids)];
}
