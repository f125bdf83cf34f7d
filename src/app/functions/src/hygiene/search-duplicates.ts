import type { Subject } from '@tandem/core/hygiene';
import { neighbourProperties } from '@tandem/core/hygiene/record';
import type { CrmRecord } from '@tandem/crm';
import type { Reading } from '../touchpoints/read-person';
import type { Engine } from './engine';

/** Records that are compared with one; the search names the most telling first. */
const mostRecords = 100;

/**
 * Searches for records that may be the same, in one request; none when nothing could be sought.
 *
 * @throws CrmError, also when too many searches were under way: uniqueness is not measured then
 */
export async function searchDuplicates(
  { crm, budget }: Reading,
  { duplicateFilters, duplicateProperties }: Engine,
  subject: Subject,
): Promise<CrmRecord[]> {
  const { objectType } = subject;
  const filterGroups = duplicateFilters(subject);
  if (filterGroups.length === 0) return [];
  budget.take();
  const properties = [
    ...new Set([...duplicateProperties(objectType), ...neighbourProperties[objectType].slice(0, 12)]),
  ];
  const { records } = await crm.objects.search(objectType, { filterGroups, properties, limit: mostRecords });
  return records;
}
