import Table from 'cli-table3';
import type { DuplicateCluster } from '@tandem/core/hygiene';
import type { PortalDuplicates } from './duplicates-read';
import { percent, reasonsInWords } from './duplicates-words';

/** What a terminal shows; files have them all. */
const [clustersShown, recordsShown, pairsShown, narrowedShown] = [50, 6, 6, 5];

/** Share of records too many that is still common, and the one from which a programme pays (conventions of the field). */
const [commonShare, programmeShare] = [0.05, 0.03];

/** The findings for a terminal: figures first, then the likeliest clusters with their reasons. */
export function duplicatesTable(found: PortalDuplicates): string {
  const { clusters, recordPage } = found;
  if (clusters.length === 0) return [...figures(found), ...notes(found)].join('\n');
  const table = new Table({
    head: ['Likely', 'Records', 'Why'],
    colAligns: ['right', 'left', 'left'],
    style: { head: [], border: [] },
    wordWrap: true,
  });
  for (const cluster of clusters.slice(0, clustersShown)) table.push(row(cluster, recordPage));
  const more = clusters.length - clustersShown;
  return [
    ...figures(found),
    table.toString(),
    ...(more > 0 ? [`${more} more: --format csv --out duplicates.csv writes all of them.`] : []),
    ...notes(found),
  ].join('\n');
}

function figures({ object, records, affected, surplus, share, clusters, least }: PortalDuplicates): string[] {
  const first = `Compared ${number(records)} ${object}. Likely the same (${percent(least)} or more): ${number(affected)} in ${number(clusters.length)} clusters.`;
  if (share === null) return [first];
  const exact = (one: number): string => `${(one * 100).toFixed(1)} %`;
  const verdict =
    share >= commonShare
      ? `above the ${percent(commonShare)} that are called usual`
      : share > programmeShare
        ? `below the ${percent(commonShare)} that are called usual, above the ${percent(programmeShare)} from which to act`
        : `below the ${percent(programmeShare)} from which to act`;
  return [first, `Too many: ${number(surplus)} of ${number(records)} (${exact(share)}), ${verdict}.`];
}

function row({ records, pairs, probability, isChain }: DuplicateCluster, recordPage: string): string[] {
  const numbers = new Map(records.map(({ id }, index) => [id, index + 1]));
  const named = records
    .slice(0, recordsShown)
    .map(({ id, label }, index) => `${index + 1} ${printable(label)}\n  ${recordPage}${id}`);
  const reasons = pairs.slice(0, pairsShown).map(({ one, other, probability: likely, reasons: why }) => {
    const which =
      records.length > 2 ? `${numbers.get(one)} and ${numbers.get(other)}, ${percent(likely)}: ` : '';
    return `${which}${printable(reasonsInWords(why))}`;
  });
  return [
    percent(probability),
    [...named, ...moreOf(records.length - recordsShown)].join('\n'),
    [
      ...reasons,
      ...moreOf(pairs.length - pairsShown),
      ...(isChain ? ['A chain: not all of them are alike.'] : []),
    ].join('\n'),
  ];
}

const moreOf = (count: number): string[] => (count > 0 ? [`${count} more`] : []);

function notes({ narrowed, object }: PortalDuplicates): string[] {
  const lines = [
    'Nothing was merged: HubSpot cannot undo it. Open the records, compare them and merge there.',
  ];
  if (narrowed.length === 0) return lines;
  const groups = narrowed
    .slice(0, narrowedShown)
    .map(({ key, records }) => `  ${printable(key)}: ${number(records)} ${object}`);
  return [
    ...lines,
    `In ${number(narrowed.length)} large groups each record was compared only with those next to it by name, so some pairs may be missing:`,
    ...groups,
    ...moreOf(narrowed.length - narrowedShown).map((line) => `  ${line}`),
  ];
}

const number = (value: number): string => value.toLocaleString('en');

/** Control characters in a record must not steer the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD');
