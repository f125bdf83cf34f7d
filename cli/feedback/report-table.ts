import Table from 'cli-table3';
import type { Interval, SourceReport } from '@tandem/core';
import type { GroupReport, Grouping } from './group-verdicts';

/**
 * Verdicts below which a group is marked: with fewer, a 95 % interval of a share may be wider than ±14 points
 * (1.96 · √(0.25 / 50)), too wide to act on.
 */
export const fewVerdicts = 50;

/** How many reasons a table row names; the CSV has them all. */
const reasonsShown = 3;

/** The word that people know a value by, e.g. `No fit` for `no_fit`. */
export type LabelOf = (value: string) => string;

/** The report as a table for the terminal. */
export function reportTable(
  by: Grouping,
  groups: readonly GroupReport[],
  all: SourceReport,
  labelOf: LabelOf,
): string {
  const table = new Table({
    head: [
      capitalise(by),
      'Verdicts',
      'Accepted',
      'Recycled',
      'Rejected',
      'Bad data',
      'Mean rating',
      'Reasons',
    ],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const report of groups) {
    const name = report.group === null ? '(none)' : printable(labelOf(report.group));
    table.push(row(name, report, labelOf));
  }
  table.push(row('All', all, labelOf));
  return table.toString();
}

function row(name: string, report: SourceReport, labelOf: LabelOf): string[] {
  const { verdicts, acceptance, accepted, decided, meanRating, meanRatingInterval, reasons } = report;
  const mark = verdicts < fewVerdicts ? ' *' : '';
  const share = (count: number): string => (decided === 0 ? '–' : `${count} (${percent(count / decided)})`);
  const more = reasons.length - reasonsShown;
  return [
    `${name}${mark}`,
    String(verdicts),
    acceptance ? `${accepted} (${percent(acceptance.rate)}, ${range(acceptance, percent)})` : '–',
    share(report.recycled),
    share(report.rejected),
    share(report.duplicateOrBadData),
    meanRating === null
      ? '–'
      : `${meanRating.toFixed(2)}${meanRatingInterval ? ` (${range(meanRatingInterval, (one) => one.toFixed(2))})` : ''}`,
    reasons
      .slice(0, reasonsShown)
      .map(({ value, count }) => `${labelOf(value)} ${count}`)
      .concat(more > 0 ? [`${more} more`] : [])
      .join('\n'),
  ];
}

/** What the table's signs mean. */
export function reportNotes(groups: readonly GroupReport[]): string[] {
  const notes = [
    'Accepted: accepted, working or qualified. Shares are of verdicts with a disposition; in brackets the share and its',
    '95 % interval (Wilson), for ratings the 95 % interval of the mean (t). Corrected and withdrawn verdicts do not count.',
  ];
  const few = groups.some(({ verdicts }) => verdicts < fewVerdicts);
  return few ? [...notes, `* fewer than ${fewVerdicts} verdicts: not enough data to judge.`] : notes;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const range = ({ low, high }: Interval, write: (value: number) => string): string =>
  `${write(low).replace(/ %$/, '')}–${write(high)}`;

const capitalise = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Control characters in a lead's data must not steer the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD');
