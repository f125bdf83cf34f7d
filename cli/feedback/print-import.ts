import type { UnmappedGroup } from '@tandem/core/mapping';
import { explainError } from '../support/explain-error';
import type { Terminal } from '../support/terminal';
import type { ImportResult } from './import-verdicts';
import type { FileFindings, RowFailure } from './read-verdicts';

/** How many line numbers stand behind one reason; the count is always exact. */
const linesShown = 10;

/** Tells what became of every row: counts, then what failed and what was left out, each with line numbers. */
export function printImport(result: ImportResult, dryRun: boolean, terminal: Terminal): void {
  const { findings, created, alreadyThere, failures, stopped } = result;
  printFindings(findings, terminal);
  for (const [reason, lines] of byReason(failures)) {
    terminal.error(
      `Failed, ${countOf(lines.length, 'row')}: ${reason} (${describeLines(lines, lines.length)})`,
    );
  }
  if (stopped) {
    terminal.error(`Stopped before the end: ${explainError(stopped)}`);
    terminal.error('What was written is safe. Run the same command again to go on from there.');
  }
  const [create] = dryRun ? ['to create'] : ['created'];
  terminal.out(
    `Read ${findings.read}, ${create} ${created}, already there ${alreadyThere}, ` +
      `skipped ${findings.notVerdicts} (not a verdict), failed ${failures.length}.`,
  );
  if (dryRun) terminal.out('Dry run: nothing was written.');
}

/** What was noticed while reading the file; none of it keeps a verdict out. */
export function printFindings({ unusedColumns, unmapped }: FileFindings, terminal: Terminal): void {
  if (unusedColumns.length > 0) {
    terminal.error(`Columns that the mapping does not mention: ${unusedColumns.join(', ')}`);
  }
  for (const group of unmapped.list()) {
    terminal.error(`Left out, ${countOf(group.count, 'cell')}: ${describeGroup(group)}`);
  }
}

/** One kind of unmapped cell in a line, with the lines it is in. */
export const describeGroup = ({ column, target, value, problem, lines, count }: UnmappedGroup): string =>
  `${target}: "${value}" in ${column}: ${problem} (${describeLines(lines, count)})`;

function describeLines(lines: readonly number[], count: number): string {
  const shown = lines.slice(0, linesShown).join(', ');
  const more = count - Math.min(lines.length, linesShown);
  return `${count === 1 ? 'line' : 'lines'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

function byReason(failures: readonly RowFailure[]): Array<[string, number[]]> {
  const groups = new Map<string, number[]>();
  for (const { line, reason } of failures) {
    const lines = groups.get(reason);
    if (lines) lines.push(line);
    else groups.set(reason, [line]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
