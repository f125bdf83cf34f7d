import type { Unmapped } from './contact';

/** One kind of cell that could not be mapped, with how often and where. */
export interface UnmappedGroup extends Unmapped {
  count: number;
  /** Line numbers in the file (header = 1), lowest first, at most `linesKept`. */
  lines: number[];
}

/** How many line numbers a group keeps; `count` is always exact. */
export const linesKept = 20;

/** Gathers what could not be mapped, grouped by column, target, value and problem. Nothing is dropped. */
export class UnmappedReport {
  private readonly groups = new Map<string, UnmappedGroup>();

  add(line: number, unmapped: readonly Unmapped[]): void {
    for (const one of unmapped) {
      const key = JSON.stringify([one.column, one.target, one.value, one.problem]);
      const group = this.groups.get(key) ?? { ...one, count: 0, lines: [] };
      group.count += 1;
      if (group.lines.length < linesKept) group.lines.push(line);
      this.groups.set(key, group);
    }
  }

  /** Most frequent first, then by column and value. */
  list(): UnmappedGroup[] {
    return [...this.groups.values()].sort(
      (a, b) => b.count - a.count || compareText(a.column, b.column) || compareText(a.value, b.value),
    );
  }

  /** Cells that could not be mapped, all groups together. */
  get total(): number {
    return [...this.groups.values()].reduce((sum, group) => sum + group.count, 0);
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
