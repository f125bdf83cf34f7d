import type { Crm } from '@tandem/crm';
import { DuplicateCollection, duplicateProperties, type DuplicateFindings } from '@tandem/core/hygiene';
import type { StandardObjectType } from '@tandem/taxonomy';

export const duplicateObjects = ['contacts', 'companies', 'deals'] as const satisfies StandardObjectType[];
export type DuplicateObject = (typeof duplicateObjects)[number];

/** Duplicates of one portal, with what it takes to link to its records. */
export interface PortalDuplicates extends DuplicateFindings {
  object: DuplicateObject;
  /** Probability from which records count as likely the same, 0 to 1. */
  least: number;
  /** Address of a record's page, without its id. */
  recordPage: string;
  /** Every record of the portal was read. */
  complete: boolean;
}

interface Watchers {
  onProgress: (done: number, total: number) => void;
  /** Asked after each page. */
  isStopped: () => boolean;
}

/** Object type ids of HubSpot, part of the address of a record's page. */
const objectTypeIds = { contacts: '0-1', companies: '0-2', deals: '0-3' } as const;

/**
 * Reads every record by paging through the list, 100 a call: exact also beyond the 10,000 that one search gives and the
 * 5,000 pairs that HubSpot's own list of duplicates shows. Pages are let go as soon as they are read. Limits of HubSpot are
 * waited out.
 *
 * @throws CrmError
 */
export async function collectDuplicates(
  crm: Crm,
  object: DuplicateObject,
  least: number,
  { onProgress, isStopped }: Watchers,
): Promise<PortalDuplicates> {
  const { portalId, uiDomain } = await crm.accountInfo.details();
  const { total } = await crm.objects.search(object, { limit: 1 });
  const collection = new DuplicateCollection(object);
  let complete = true;
  for await (const page of crm.objects.pages(object, { properties: duplicateProperties(object) })) {
    for (const { id, properties } of page) collection.add({ id, properties });
    onProgress(collection.size, Math.max(total, collection.size));
    if (!isStopped()) continue;
    complete = collection.size >= total;
    break;
  }
  const recordPage = `https://${uiDomain}/contacts/${portalId}/record/${objectTypeIds[object]}/`;
  return { ...collection.find(least), object, least, recordPage, complete };
}
