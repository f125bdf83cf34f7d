import { InvalidArgumentError, Option, type Command } from 'commander';
import type { StandardObjectType } from '@tandem/taxonomy';
import { addConnectionOptions, connect, type ConnectionOptions } from '../support/connection';
import { exitCodes } from '../support/exit-codes';
import { saveFile } from '../support/save-file';
import type { Terminal } from '../support/terminal';
import { UserError } from '../support/user-error';
import { reportCsv } from './report-csv';
import { reportGroupings, type ReportGrouping } from './report-groups';
import { closingLines } from './report-notes';
import { readReportPortal } from './report-portal';
import { measureObjects } from './report-run';
import { reportTable } from './report-table';
import { personNotice } from './report-words';

const help = `
Scores every record with the rules that cards score it with, and sums it up: grades, dimensions, what costs most, the
share of records without any issue, duplicates. Reads each record twice, a hundred a request, with its history and what
belongs to it, and waits where HubSpot limits requests. Nothing is changed in HubSpot unless --write --apply is given.

By team is the usual view. --by owner has to be asked for, is in alphabetical order, and is no ranking of people.

--also 'import_*' judges further properties than cards do. --write says how many records' data quality properties
differ from their scores, --write --apply brings them in line; what is in line already is left alone, so it may be cut
off and run again at any time.

Ctrl-C stops and reports on what was scored until then.

Exit codes: 0 reported on everything, 1 refused or cut short.`;

const objects = ['contacts', 'companies', 'deals'] as const satisfies StandardObjectType[];
const formats = ['table', 'csv'] as const;

interface Options extends ConnectionOptions {
  object?: StandardObjectType;
  by: ReportGrouping;
  source: string;
  also: string[];
  quick: boolean;
  limit?: number;
  format: (typeof formats)[number];
  out?: string;
  write: boolean;
  apply: boolean;
}

/** `tandem hygiene report`. */
export const registerReport = (hygiene: Command, terminal: Terminal): void => {
  addConnectionOptions(
    hygiene
      .command('report')
      .description('say how good the data of a portal is, and what to put right first')
      .addOption(new Option('--object <type>', 'which records (default: all three)').choices(objects))
      .addOption(
        new Option('--by <what>', 'what to break it down by').choices([...reportGroupings]).default('team'),
      )
      .option('--source <property>', 'where a record comes from, for --by source', 'hs_analytics_source')
      .option('--also <properties...>', 'judge these properties as well; * stands for any part of a name', [])
      .option('--quick', 'only what records say by themselves, read once', false)
      .option('--limit <records>', 'stop after so many records of each object', wholeNumber)
      .addOption(new Option('--format <format>', 'how to write it').choices(formats).default('table'))
      .option('--out <file>', 'write to this file instead of the terminal')
      .option('--write', 'compare records’ data quality properties with their scores', false)
      .option('--apply', 'with --write: write what differs', false)
      .addHelpText('after', help),
  ).action(async (options: Options) => {
    process.exitCode = await runReport(options, terminal);
  });
};

async function runReport(options: Options, terminal: Terminal): Promise<number> {
  checkWriting(options);
  const { object, by, source, also, quick, limit, format, out, write, apply } = options;
  const crm = connect(options);
  const portal = await readReportPortal(crm, Date.now());
  const reading = { by, source, also, quick, limit, asCards: write };
  const types = object ? [object] : objects;
  const parts = await measureObjects(crm, types, portal, reading, write ? { apply } : null, terminal);
  const reports = parts.flatMap(({ report }) =>
    report && (report.complete || report.all.records > 0) ? [report] : [],
  );
  const { terms } = portal;
  if (by === 'owner') (format === 'csv' ? terminal.error : terminal.out)(personNotice);
  const text =
    format === 'csv'
      ? reportCsv(reports, by, terms.goodEnough)
      : reports.map((report) => reportTable(report, by, terms)).join('\n\n');
  if (out === undefined) terminal.out(text.replace(/\r?\n$/, ''));
  else saveFile(out, by === 'owner' && format === 'table' ? `${personNotice}\n\n${text}` : text);
  if (out !== undefined) terminal.out(`Written to ${out}.`);
  const say = format === 'csv' && out === undefined ? terminal.error : terminal.out;
  for (const line of closingLines(portal, parts, reading, apply)) say(line);
  const isWhole = parts.length === types.length && parts.every(({ stopped }) => stopped === null);
  for (const { objectType, stopped } of parts)
    if (stopped !== null) terminal.error(`${objectType}: ${stopped}`);
  const isRefused = parts.some(({ written }) => written !== null && written.refused.size > 0);
  return isWhole && !isRefused ? exitCodes.success : exitCodes.failure;
}

/** Scores are written only when they are what cards would write. */
function checkWriting({ write, apply, quick, also, limit }: Options): void {
  if (apply && !write) throw new UserError('--apply goes with --write.');
  if (write && (quick || also.length > 0 || limit !== undefined)) {
    throw new UserError('--write needs scores as cards compute them: leave out --quick, --also and --limit.');
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}
