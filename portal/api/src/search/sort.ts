import type { StoredProperty, StoredRecord } from '../state/types';
import type { IndexedRecords } from './indexed-values';
import type { SearchSort } from './request';

const keyOf = (property: StoredProperty | undefined, value: string): string | number => {
  switch (property?.type) {
    case 'number':
      return Number(value);
    case 'date':
    case 'datetime':
      return Date.parse(value);
    default:
      return value.toLowerCase();
  }
};

/**
 * Records in the asked order; those without a value come last either way, equal ones stay in order of id.
 * Without a sort HubSpot's order is the oldest record first, which is the order given.
 */
export const sortRecords = (
  records: StoredRecord[],
  sort: SearchSort | undefined,
  property: StoredProperty | undefined,
  index: IndexedRecords,
): StoredRecord[] => {
  if (!sort) return records;
  const sign = sort.direction === 'DESCENDING' ? -1 : 1;
  const keyed = records.map((record) => {
    const value = index.value(record, sort.propertyName);
    return { record, key: value === '' ? undefined : keyOf(property, value) };
  });
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined);
    }
    if (a.key === b.key) return 0;
    return a.key < b.key ? -sign : sign;
  });
  return keyed.map(({ record }) => record);
};
