import { toCsv } from '../csv/write-csv';
import type { PortalDuplicates } from './duplicates-read';
import { reasonsInWords } from './duplicates-words';

const columns = [
  ...['cluster', 'records_in_cluster', 'chain', 'probability', 'reasons'],
  ...['id', 'name', 'link', 'other_id', 'other_name', 'other_link'],
];

/** One row for each pair of records that are likely one; pairs of a cluster follow each other. */
export function duplicatesCsv({ clusters, recordPage }: PortalDuplicates): string {
  const rows = clusters.flatMap(({ records, pairs, isChain }, index) => {
    const labels = new Map(records.map(({ id, label }) => [id, label]));
    const described = (id: string): string[] => [id, labels.get(id) ?? '', recordPage + id];
    return pairs.map(({ one, other, probability, reasons }) => [
      ...[index + 1, records.length, isChain ? 'yes' : 'no', probability, reasonsInWords(reasons)],
      ...[...described(one), ...described(other)],
    ]);
  });
  return toCsv(columns, rows);
}

/** Everything that was found, for programs. Probabilities and shares from 0 to 1. */
export const duplicatesJson = ({ recordPage, ...found }: PortalDuplicates): string =>
  JSON.stringify(
    {
      ...found,
      clusters: found.clusters.map(({ records, ...cluster }) => ({
        ...cluster,
        records: records.map((record) => ({ ...record, link: recordPage + record.id })),
      })),
    },
    null,
    2,
  );
