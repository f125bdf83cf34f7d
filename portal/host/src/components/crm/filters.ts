/** A filter of the CRM data components (`CrmSearchFilter` in the SDK's `crm.synced.d.ts`). */
export interface CrmFilter {
  operator: string;
  property: string;
  value?: string | number;
  values?: string | number | (string | number)[];
  highValue?: string | number;
}

export interface CrmSort {
  columnName: string;
  direction: 1 | -1;
}

type Values = Record<string, string | null>;

/** Numbers compare as numbers, everything else as text. */
function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y;
}

/** Whether a record's values pass every filter; an operator that HubSpot does not have is an error. */
export function matches(values: Values, filters: CrmFilter[]): boolean {
  return filters.every((filter) => {
    const stored = values[filter.property] ?? '';
    const wanted = String(filter.value ?? '');
    const list = [filter.values ?? []].flat().map(String);
    switch (filter.operator) {
      case 'EQ':
        return stored === wanted;
      case 'NEQ':
        return stored !== wanted;
      case 'LT':
        return stored !== '' && compare(stored, wanted) < 0;
      case 'LTE':
        return stored !== '' && compare(stored, wanted) <= 0;
      case 'GT':
        return stored !== '' && compare(stored, wanted) > 0;
      case 'GTE':
        return stored !== '' && compare(stored, wanted) >= 0;
      case 'BETWEEN':
        return (
          stored !== '' &&
          compare(stored, wanted) >= 0 &&
          compare(stored, String(filter.highValue ?? '')) <= 0
        );
      case 'IN':
        return list.includes(stored);
      case 'NOT_IN':
        return !list.includes(stored);
      case 'HAS_PROPERTY':
        return stored !== '';
      case 'NOT_HAS_PROPERTY':
        return stored === '';
      default:
        throw new Error(`Unknown filter operator ${filter.operator}`);
    }
  });
}

/** Sorts by the first column, ties by the next; records without a value come last. */
export function sortRecords<Row extends { record: { properties: Values } }>(
  rows: Row[],
  sorts: CrmSort[],
): Row[] {
  return [...rows].sort((a, b) => {
    for (const { columnName, direction } of sorts) {
      const [x, y] = [a.record.properties[columnName] ?? '', b.record.properties[columnName] ?? ''];
      if (x === y) continue;
      if (x === '' || y === '') return x === '' ? 1 : -1;
      return compare(x, y) * direction;
    }
    return 0;
  });
}
