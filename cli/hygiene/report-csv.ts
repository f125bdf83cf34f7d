import { hygieneDimensions, hygieneRules } from '@tandem/taxonomy';
import { toCsv } from '../csv/write-csv';
import type { ReportGroup, ReportGrouping } from './report-groups';
import type { ObjectReport } from './report-measure';
import type { Tally } from './report-tally';
import { ruleInWords } from './report-words';

type Cell = string | number | null;

/** The report as CSV. Shares are numbers from 0 to 1; what was not measured is empty, never 0. */
export const reportCsv = (
  reports: readonly ObjectReport[],
  by: ReportGrouping,
  goodEnough: number,
): string => (by === 'rule' ? rulesCsv(reports) : groupsCsv(reports, by, goodEnough));

/** One row for each group, the first of an object being all its records; one column for each rule that found something. */
function groupsCsv(reports: readonly ObjectReport[], by: ReportGrouping, goodEnough: number): string {
  const found = new Set(reports.flatMap(({ all }) => all.findings.map(({ rule }) => rule)));
  const rules = hygieneRules.map(({ id }) => id).filter((id) => found.has(id));
  const header = [
    ...['object', by, 'records', 'scored', 'open', 'mean_score', 'median_score', 'good_enough'],
    ...['grade_a', 'grade_b', 'grade_c', 'grade_d', 'grade_f'],
    ...hygieneDimensions.flatMap((dimension) => [dimension, `${dimension}_measured`]),
    ...['without_issue', 'without_issue_share', 'likely_duplicates'],
    ...rules.map((rule) => `issue_${rule}`),
  ];
  const rows = reports.flatMap(({ objectType, all, groups, survey }) =>
    [{ name: '(all)', tally: all }, ...groups].map(({ name, tally }: ReportGroup) => {
      const counts = new Map(tally.findings.map(({ rule, found: records }) => [rule, records]));
      return [
        ...[objectType, name],
        ...figures(tally, goodEnough, survey !== null),
        ...rules.map((rule) => counts.get(rule) ?? 0),
      ];
    }),
  );
  return toCsv(header, rows);
}

function figures(tally: Tally, goodEnough: number, withDuplicates: boolean): Cell[] {
  const { records, scored, open, mean, median, clean, duplicates } = tally;
  return [
    ...[records, scored, open, rounded(mean), median, shareOf(tally.reaching(goodEnough), open)],
    ...tally.distribution.map((grade) => grade.records),
    ...hygieneDimensions.flatMap((dimension) => {
      const { mean: value, measured } = tally.dimension(dimension);
      return [rounded(value), measured];
    }),
    ...[clean, shareOf(clean, scored), withDuplicates ? duplicates : null],
  ];
}

/** One row for each rule that found something. */
function rulesCsv(reports: readonly ObjectReport[]): string {
  const header = [
    ...[
      'object',
      'rule',
      'label',
      'dimension',
      'records',
      'share_of_records',
      'values',
      'applied',
      'fix_at_hand',
    ],
    ...['mean_points_lost', 'cost', 'fix'],
  ];
  const rows = reports.flatMap(({ objectType, all }) =>
    all.findings.map(({ rule, dimension, found, values, applied, suggested, points }): Cell[] => {
      const { label, cost, fix } = ruleInWords(rule);
      return [
        ...[
          objectType,
          rule,
          label,
          dimension,
          found,
          shareOf(found, all.records),
          values,
          applied,
          suggested,
        ],
        ...[shareOf(points, all.records), cost, fix],
      ];
    }),
  );
  return toCsv(header, rows);
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part / whole));

/** Six decimals: more than enough, and the same on every machine. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;
