import { convert } from './convert';
import type { Condition, Mapping, ValueRule } from './schema';
import { comparable, templateColumns } from './text';

/** One row of the file: column → cell exactly as written. */
export type Row = Readonly<Record<string, string>>;

/** What a rule made of a row. `blank` sets nothing and is no problem; `unmapped` is reported. */
export type Mapped =
  | { kind: 'value'; value: string }
  | { kind: 'blank' }
  | { kind: 'unmapped'; column: string; value: string; problem: string };

/** Reads the cells of one mapping's files. Made once per mapping, so that look-up tables are built once. */
export interface CellReader {
  isBlank(row: Row, column: string): boolean;
  apply(row: Row, rule: ValueRule): Mapped;
  fits(row: Row, condition: Condition): boolean;
}

export function createCellReader(mapping: Mapping): CellReader {
  const blankEverywhere = new Set(['', ...(mapping.blank ?? []).map(comparable)]);
  const blankIn = new Map(
    Object.entries(mapping.blankIn ?? {}).map(([column, values]) => [
      column,
      new Set(values.map(comparable)),
    ]),
  );
  const tables = new WeakMap<ValueRule, Map<string, string>>();
  const conditions = new WeakMap<Condition, Array<[string, Set<string>]>>();

  const isBlank = (row: Row, column: string): boolean => {
    const cell = comparable(row[column] ?? '');
    return blankEverywhere.has(cell) || (blankIn.get(column)?.has(cell) ?? false);
  };

  const tableOf = (rule: ValueRule): Map<string, string> => {
    const known = tables.get(rule);
    if (known) return known;
    const table = new Map(Object.entries(rule.values ?? {}).map(([from, to]) => [comparable(from), to]));
    tables.set(rule, table);
    return table;
  };

  const finish = (text: string, column: string, rule: ValueRule): Mapped => {
    const converted = convert(text, rule.convert);
    if (converted.ok) return { kind: 'value', value: converted.value };
    return { kind: 'unmapped', column, value: text, problem: converted.problem };
  };

  const applyColumn = (row: Row, column: string, rule: ValueRule): Mapped => {
    if (isBlank(row, column)) {
      return rule.whenBlank === undefined ? { kind: 'blank' } : finish(rule.whenBlank, column, rule);
    }
    const cell = row[column]!.trim();
    if (rule.values === undefined) return finish(cell, column, rule);
    const found = tableOf(rule).get(comparable(cell));
    if (found !== undefined) return found === '' ? { kind: 'blank' } : finish(found, column, rule);
    if (rule.otherwise === 'keep') return finish(cell, column, rule);
    if (typeof rule.otherwise === 'object') return finish(rule.otherwise.use, column, rule);
    return { kind: 'unmapped', column, value: cell, problem: 'not in the list of values' };
  };

  const applyTemplate = (row: Row, template: string, rule: ValueRule): Mapped => {
    const columns = templateColumns(template);
    if (columns.length > 0 && columns.every((column) => isBlank(row, column))) return { kind: 'blank' };
    const text = template.replace(/\{([^{}]+)\}/g, (_, column: string) =>
      isBlank(row, column) ? '' : row[column]!.trim(),
    );
    return finish(text.trim(), columns.join(', ') || '(template)', rule);
  };

  const testsOf = (condition: Condition): Array<[string, Set<string>]> => {
    const known = conditions.get(condition);
    if (known) return known;
    const tests = Object.entries(condition).map(([column, values]): [string, Set<string>] => [
      column,
      new Set(values.map(comparable)),
    ]);
    conditions.set(condition, tests);
    return tests;
  };

  return {
    isBlank,
    apply: (row, rule) => {
      if (rule.constant !== undefined) return finish(rule.constant, '(constant)', rule);
      if (rule.template !== undefined) return applyTemplate(row, rule.template, rule);
      return applyColumn(row, rule.column!, rule);
    },
    fits: (row, condition) =>
      testsOf(condition).every(([column, values]) =>
        values.has(isBlank(row, column) ? '' : comparable(row[column]!)),
      ),
  };
}
