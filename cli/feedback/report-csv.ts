import type { SourceReport } from '@tandem/core';
import { toCsv } from '../csv/write-csv';
import { fewVerdicts } from './report-table';
import type { GroupReport, Grouping } from './group-verdicts';

const columns = [
  'verdicts',
  'decided',
  'accepted',
  'acceptance_rate',
  'acceptance_low_95',
  'acceptance_high_95',
  'recycled',
  'rejected',
  'duplicate_or_bad_data',
  'rated',
  'mean_rating',
  'mean_rating_low_95',
  'mean_rating_high_95',
  'enough_data',
];

/** The report as CSV: shares as numbers from 0 to 1, one further column for every reason that occurs. */
export function reportCsv(by: Grouping, groups: readonly GroupReport[], all: SourceReport): string {
  const reasons = all.reasons.map(({ value }) => value);
  const rows = groups.map((report) => [
    report.group ?? '',
    ...figures(report),
    ...reasonCounts(report, reasons),
  ]);
  return toCsv([by, ...columns, ...reasons.map((reason) => `reason_${reason}`)], rows);
}

function figures(report: SourceReport): Array<string | number | null> {
  const { acceptance, meanRating, meanRatingInterval } = report;
  return [
    report.verdicts,
    report.decided,
    report.accepted,
    rounded(acceptance?.rate),
    rounded(acceptance?.low),
    rounded(acceptance?.high),
    report.recycled,
    report.rejected,
    report.duplicateOrBadData,
    report.rated,
    rounded(meanRating),
    rounded(meanRatingInterval?.low),
    rounded(meanRatingInterval?.high),
    report.verdicts >= fewVerdicts ? 'yes' : 'no',
  ];
}

const reasonCounts = (report: SourceReport, reasons: readonly string[]): number[] =>
  reasons.map((reason) => report.reasons.find(({ value }) => value === reason)?.count ?? 0);

/** Six decimals: more than enough for a share, and the same on every machine. */
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6;
