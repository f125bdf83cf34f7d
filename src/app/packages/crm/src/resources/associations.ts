import { batchSize, chunk } from '../batch/chunk';
import { readBatches } from '../batch/read-batches';
import type { CrmError } from '../errors';
import type { Request } from '../http/request';
import type { AssociationCategory, AssociationType } from '../types';
import { PEOPLE_API } from '../versions';

/** One record that another is associated with, and by which kinds of association. */
export interface AssociatedRecord {
  toObjectId: string;
  associationTypes: Array<{ category: AssociationCategory; typeId: number; label: string | null }>;
}

export interface AssociationPair {
  from: string;
  to: string;
  types: AssociationType[];
}

const pairPath = (from: string, to: string) =>
  `/crm/associations/${PEOPLE_API}/${encodeURIComponent(from)}/${encodeURIComponent(to)}`;

const isNothingFound = ({ subCategory }: CrmError): boolean =>
  subCategory === 'crm.associations.NO_ASSOCIATIONS_FOUND';

/** Associations between records. Source: spec CRM/Associations 2026-09; developers.hubspot.com, associations guide. */
export const associations = (request: Request) => ({
  /**
   * All associations of the given records with another object type, by record id; a record without any is absent.
   * 100 records a call: the guide speaks of 1,000, an older notice of 100. Follows the paging of each record.
   */
  async batchRead(
    from: string,
    to: string,
    ids: readonly string[],
  ): Promise<Map<string, AssociatedRecord[]>> {
    const found = new Map<string, AssociatedRecord[]>();
    let wanted: Array<{ id: string; after?: string }> = [...new Set(ids)].map((id) => ({ id }));
    while (wanted.length > 0) {
      const { results } = await readBatches<{ id: string; after?: string }, AssociationsOfRecord>(request, {
        path: `${pairPath(from, to)}/batch/read`,
        inputs: wanted,
        size: batchSize,
        toBody: (inputs) => ({ inputs }),
        meansNothingThere: isNothingFound,
      });
      wanted = [];
      for (const { from: record, to: others, paging } of results) {
        const associated = others.map((other) => ({ ...other, toObjectId: String(other.toObjectId) }));
        found.set(record.id, [...(found.get(record.id) ?? []), ...associated]);
        if (paging?.next) wanted.push({ id: record.id, after: paging.next.after });
      }
    }
    return found;
  },

  /** A page of what one record is associated with, 500 of them; `next` is the cursor of the page after. */
  async page(
    from: string,
    to: string,
    id: string,
    after?: string,
  ): Promise<{ associated: AssociatedRecord[]; next: string | null }> {
    const { results } = await readBatches<{ id: string; after?: string }, AssociationsOfRecord>(request, {
      path: `${pairPath(from, to)}/batch/read`,
      inputs: [{ id, ...(after !== undefined && { after }) }],
      size: batchSize,
      toBody: (inputs) => ({ inputs }),
      meansNothingThere: isNothingFound,
    });
    const found = results[0];
    const associated = (found?.to ?? []).map((other) => ({ ...other, toObjectId: String(other.toObjectId) }));
    return { associated, next: found?.paging?.next?.after ?? null };
  },

  /** Associates pairs of records. Repeating it changes nothing. */
  async batchCreate(from: string, to: string, pairs: readonly AssociationPair[]): Promise<void> {
    for (const piece of chunk(pairs)) {
      await request({
        method: 'POST',
        path: `${pairPath(from, to)}/batch/create`,
        body: {
          inputs: piece.map((pair) => ({ from: { id: pair.from }, to: { id: pair.to }, types: pair.types })),
        },
        repeatable: true,
      });
    }
  },

  /** Takes labels off the associations of pairs, which stay associated. Repeating it changes nothing. */
  async batchRemoveLabels(from: string, to: string, pairs: readonly AssociationPair[]): Promise<void> {
    for (const piece of chunk(pairs)) {
      await request({
        method: 'POST',
        path: `${pairPath(from, to)}/batch/labels/archive`,
        body: {
          inputs: piece.map((pair) => ({ from: { id: pair.from }, to: { id: pair.to }, types: pair.types })),
        },
        repeatable: true,
      });
    }
  },

  /** Kinds of association between two object types: the ids that creating one needs. */
  async labels(from: string, to: string): Promise<AssociationLabel[]> {
    const { body } = await request<{ results: AssociationLabel[] }>({
      method: 'GET',
      path: `${pairPath(from, to)}/labels`,
    });
    return body.results;
  },
});

/** A kind of association (spec: AssociationSpecWithLabel); `label` is null for the default one. */
export interface AssociationLabel {
  category: AssociationCategory;
  typeId: number;
  label: string | null;
}

interface AssociationsOfRecord {
  from: { id: string };
  to: Array<Omit<AssociatedRecord, 'toObjectId'> & { toObjectId: string | number }>;
  paging?: { next?: { after: string } };
}
