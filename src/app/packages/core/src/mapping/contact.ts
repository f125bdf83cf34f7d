import type { Mapping } from './schema';
import type { CellReader, Row } from './value';

/** A cell for which the mapping had no answer. `target` is the property or verdict field it was meant for. */
export interface Unmapped {
  column: string;
  value: string;
  target: string;
  problem: string;
}

export interface MappedContact {
  /** Value of the identity column, or null when blank: such a row cannot be matched or loaded twice safely. */
  rowId: string | null;
  /** Property → HubSpot value; raw properties hold the cell as written. Blank cells are left out. */
  properties: Record<string, string>;
  unmapped: Unmapped[];
}

/** Turns a row into the properties of a contact. A value that cannot be mapped is left out and named. */
export function mapContact(row: Row, mapping: Mapping, cells: CellReader): MappedContact {
  const { identity } = mapping;
  const rowId = cells.isBlank(row, identity.column) ? null : row[identity.column]!.trim();
  const properties: Record<string, string> = {};
  const unmapped: Unmapped[] = [];
  for (const [target, rule] of Object.entries(mapping.properties)) {
    const mapped = cells.apply(row, rule);
    if (mapped.kind === 'value') properties[target] = mapped.value;
    if (mapped.kind === 'unmapped') {
      const { column, value, problem } = mapped;
      unmapped.push({ column, value, target, problem });
    }
  }
  for (const [target, { column }] of Object.entries(mapping.rawProperties ?? {})) {
    const cell = row[column] ?? '';
    if (cell !== '') properties[target] = cell;
  }
  if (rowId !== null) properties[identity.property] = rowId;
  return { rowId, properties, unmapped };
}
