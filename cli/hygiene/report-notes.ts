import type { ReportOptions } from './report-measure';
import type { ReportPortal } from './report-portal';
import type { ReportPart } from './report-run';
import type { WriteCounts } from './report-write';
import { count } from './report-words';

/** What the figures rest on, what was not measured, and what was or would be written. */
export const closingLines = (
  { agreement, unmeasured }: ReportPortal,
  parts: readonly ReportPart[],
  options: ReportOptions,
  apply: boolean,
): string[] => [
  agreement === null
    ? 'Scored by Tandem’s default terms: there is no agreement in force, or it may not be read.'
    : `Scored by version ${agreement} of the agreement.`,
  'Points lost: of 100, on average over all records. A record counts once as without any issue. What was not measured',
  'weighs nothing and is never zero.',
  ...notMeasured(options),
  ...[...unmeasured].map(([what, why]) => `Not measured, ${what}: ${why}`),
  ...parts.flatMap(({ objectType, written }) => (written ? writeLines(objectType, written, apply) : [])),
];

function notMeasured({ quick, limit, also, asCards }: ReportOptions): string[] {
  return [
    ...(quick
      ? [
          'Not measured in a quick look: when fields were verified, records that belong together, duplicates, spellings.',
        ]
      : []),
    ...(limit === undefined
      ? []
      : [`Only the first ${count(limit)} records of each object were looked at, also for duplicates.`]),
    ...(also.length === 0 ? [] : ['Further properties were judged, so scores differ from those on cards.']),
    ...(asCards
      ? ['The portal’s own spellings were left out, because cards go by those of the agreement only.']
      : quick
        ? []
        : ['Spellings are those that most records have; cards go by those of the agreement only.']),
  ];
}

function writeLines(objectType: string, counts: WriteCounts, apply: boolean): string[] {
  const { different, unchanged, written, refused, missing } = counts;
  return [
    apply
      ? `${objectType}: properties of ${count(written)} records written, ${count(unchanged)} were in line.`
      : `${objectType}: properties of ${count(different)} records differ, ${count(unchanged)} are in line. Nothing was written: add --apply.`,
    ...[...refused].map(
      ([why, requests]) =>
        `${objectType}: a record was refused in ${count(requests)} requests of a hundred, the others written: ${why}`,
    ),
    ...(missing.size > 0
      ? [`${objectType}: the portal lacks ${[...missing].join(', ')}. Run: npm run tandem -- setup`]
      : []),
  ];
}
