import Table from 'cli-table3';
import { hygieneDimensions } from '@tandem/taxonomy';
import type { HygieneTerms } from '@tandem/taxonomy';
import type { ReportGroup, ReportGrouping } from './report-groups';
import type { ObjectReport } from './report-measure';
import { likelyDuplicate } from './report-survey';
import type { Survey } from './report-survey';
import type { Tally } from './report-tally';
import { count, printable, ruleInWords, score, share } from './report-words';

/** What a terminal shows; the CSV has everything. */
const [findingsShown, groupsShown, spellingsShown] = [15, 40, 10];
const barWidth = 30;

/** Share of records too many from which a programme pays, and the one that is usual (conventions of the field). */
const [actAbove, usualBelow] = [0.03, 0.05];

/** One object's report for the terminal. */
export function reportTable(
  report: ObjectReport,
  by: ReportGrouping,
  { goodEnough, dimensions }: Pick<HygieneTerms, 'goodEnough' | 'dimensions'>,
): string {
  const { objectType, all, groups, survey } = report;
  if (all.records === 0) return `No ${objectType}.`;
  const byRule = by === 'rule';
  return [
    ...figures(report, goodEnough),
    gradeTable(all),
    dimensionTable(all, dimensions),
    ...(all.findings.length > 0 ? [findingTable(all, byRule ? Infinity : findingsShown, byRule)] : []),
    ...(groups.length > 0 ? [groupTable(groups, by)] : []),
    ...(survey ? spellingLines(survey) : []),
  ].join('\n');
}

function figures({ objectType, all, survey }: ObjectReport, goodEnough: number): string[] {
  const { records, scored, clean, open } = all;
  const title = objectType[0]!.toUpperCase() + objectType.slice(1);
  const closed = scored - open;
  return [
    `${title}: ${count(records)} records, ${count(scored)} scored.`,
    `Score: mean ${score(all.mean)}, median ${score(all.median)}; ${goodEnough} or more, which is good enough: ` +
      `${share(all.reaching(goodEnough), open)}.` +
      (closed > 0 ? ` Over the ${count(open)} open ones; ${count(closed)} are closed.` : ''),
    `Without any issue: ${count(clean)} of ${count(scored)} (${share(clean, scored)}).`,
    survey ? duplicateLine(survey) : 'Duplicates: not measured.',
  ];
}

function duplicateLine({ duplicates: { affected, surplus, records, share: rate } }: Survey): string {
  if (rate === null) return 'Duplicates: not measured.';
  const judged =
    rate > usualBelow ? 'more than is usual (5 %)' : rate > actAbove ? 'enough to act (3 %)' : 'below 3 %';
  return (
    `Duplicates: ${count(affected)} records are likely the same as another (${100 * likelyDuplicate} % or more), ` +
    `${count(surplus)} too many (${share(surplus, records)}): ${judged}.`
  );
}

function gradeTable({ distribution, scored }: Tally): string {
  const table = plainTable(['Grade', 'Records', 'Share', ''], ['left', 'right', 'right', 'left']);
  for (const { grade, records } of distribution) {
    const bar = '█'.repeat(scored === 0 ? 0 : Math.round((barWidth * records) / scored));
    table.push([grade, count(records), share(records, scored), bar]);
  }
  return table.toString();
}

function dimensionTable(all: Tally, shares: HygieneTerms['dimensions']): string {
  const table = plainTable(
    ['Dimension', 'Mean', 'Measured on', 'Weight'],
    ['left', 'right', 'right', 'right'],
  );
  for (const dimension of hygieneDimensions) {
    const { mean, measured } = all.dimension(dimension);
    const value = mean === null ? 'not measured' : `${(100 * mean).toFixed(1)} %`;
    table.push([dimension, value, count(measured), String(shares[dimension])]);
  }
  return table.toString();
}

function findingTable({ findings, records }: Tally, most: number, withFix: boolean): string {
  const table = plainTable(
    [
      'Finding',
      'Records',
      'Share',
      'Points lost',
      'Fix at hand',
      'What it costs',
      ...(withFix ? ['Fix'] : []),
    ],
    ['left', 'right', 'right', 'right', 'right', 'left', 'left'],
  );
  for (const { rule, found, points, suggested } of findings.slice(0, most)) {
    const { label, cost, fix } = ruleInWords(rule);
    const lost = (points / records).toFixed(1);
    table.push([
      label,
      count(found),
      share(found, records),
      lost,
      count(suggested),
      cost,
      ...(withFix ? [fix] : []),
    ]);
  }
  const more = findings.length - most;
  return table.toString() + (more > 0 ? `\n${more} more findings: --by rule shows all of them.` : '');
}

function groupTable(groups: readonly ReportGroup[], by: ReportGrouping): string {
  const table = plainTable(
    [
      by[0]!.toUpperCase() + by.slice(1),
      'Records',
      'Mean',
      'Median',
      'A',
      'B',
      'C',
      'D',
      'F',
      'No issue',
      'Costs most',
    ],
    ['left', ...Array<'right'>(9).fill('right'), 'left'],
  );
  for (const { name, tally } of groups.slice(0, groupsShown)) {
    const [worst] = tally.findings;
    table.push([
      printable(name),
      ...[count(tally.records), score(tally.mean), score(tally.median)],
      ...tally.distribution.map(({ records }) => count(records)),
      share(tally.clean, tally.scored),
      worst ? ruleInWords(worst.rule).label : '–',
    ]);
  }
  const more = groups.length - groupsShown;
  return table.toString() + (more > 0 ? `\n${more} more groups: --format csv has all of them.` : '');
}

function spellingLines({ spellings }: Survey): string[] {
  if (spellings.length === 0) return [];
  const lines = spellings.slice(0, spellingsShown).map(({ property, spellings: [preferred, ...others] }) => {
    const written = ({ value, records }: { value: string; records: number }): string =>
      `${printable(value)} (${count(records)})`;
    return `  ${property}: ${written(preferred!)}, also ${others.map(written).join(', ')}`;
  });
  const more = spellings.length - spellingsShown;
  return [
    'One value in several spellings, the usual one first:',
    ...lines,
    ...(more > 0 ? [`  and ${more} more values`] : []),
  ];
}

const plainTable = (head: string[], colAligns: Array<'left' | 'right'>) =>
  new Table({ head, colAligns: colAligns.slice(0, head.length), style: { head: [], border: [] } });
