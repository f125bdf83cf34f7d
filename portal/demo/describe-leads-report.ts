import { describeGroup } from '../../cli/feedback/print-import';
import type { LeadsReport } from './seed-leads';

/** The report as lines for the terminal: totals first, then everything that is not in the portal. */
export function describeLeadsReport({
  read,
  loaded,
  failures,
  unmapped,
  unusedColumns,
}: LeadsReport): string[] {
  return [
    `Leads: read ${read}, loaded ${loaded}, left out ${failures.length}; cells not mapped ${unmapped.total}.`,
    ...failures.map(({ line, reason }) => `  line ${line} left out: ${reason}`),
    ...unmapped.list().map((group) => `  ${group.count}× ${describeGroup(group)}`),
    ...(unusedColumns.length > 0
      ? [`  columns not mentioned in the mapping: ${unusedColumns.join(', ')}`]
      : []),
  ];
}
