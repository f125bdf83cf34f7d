import Table from 'cli-table3';
import { budgetSentence, type MeasuredTable, type Section } from './report';

const alignments = (head: readonly string[]): Array<'left' | 'right'> =>
  head.map((_, index) => (index === 0 ? 'left' : 'right'));

/** A section for the terminal. */
export function renderForTerminal({ title, tables, counted, budgets, marks }: Section): string {
  const drawn = tables.map(({ title: name, head, rows }) => {
    const table = new Table({ head, colAligns: alignments(head), style: { head: [], border: [] } });
    table.push(...rows);
    return `${name}\n${table.toString()}`;
  });
  const list = (name: string, lines: string[]): string[] =>
    lines.length > 0 ? [`${name}\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
  return [
    `${title}\n${'='.repeat(title.length)}`,
    ...drawn,
    ...list('Budgets', budgets.map(budgetSentence)),
    ...list('Published by others', marks.map(markSentence)),
    ...list('How it was counted', counted),
  ].join('\n\n');
}

/** A section for docs/performance.md. */
export function renderForPage({ title, tables, counted, budgets, marks }: Section): string {
  const list = (name: string, lines: string[]): string[] =>
    lines.length > 0 ? [`**${name}**`, lines.map((line) => `- ${line}`).join('\n')] : [];
  return [
    `## ${title}`,
    ...tables.flatMap((table) => [`${table.title}:`, markdownTable(table)]),
    ...list('Budgets', budgets.map(budgetSentence)),
    ...list('Published by others', marks.map(markSentence)),
    ...list('How it was counted', counted),
  ].join('\n\n');
}

const markSentence = ({ who, what }: Section['marks'][number]): string => `${who}: ${what}`;

function markdownTable({ head, rows }: MeasuredTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = alignments(head).map((side) => (side === 'left' ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
