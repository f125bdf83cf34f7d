import { writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { entryPropertyNames, isCalendarDate, parseEntry, startOfDate } from '@tandem/core';
import type { FeedbackAgreement, FeedbackEntry } from '@tandem/taxonomy';
import { groupings, groupVerdicts, type Grouping } from '../feedback/group-verdicts';
import { importVerdicts } from '../feedback/import-verdicts';
import { openJournal } from '../feedback/journal';
import { readMappingFile } from '../feedback/mapping-file';
import { openLedger, vocabularyOf, type LedgerAccess } from '../feedback/open-ledger';
import { printImport } from '../feedback/print-import';
import { createProgress } from '../feedback/progress';
import { reportCsv } from '../feedback/report-csv';
import { reportNotes, reportTable, type LabelOf } from '../feedback/report-table';
import { addConnectionOptions, connect, type ConnectionOptions } from '../support/connection';
import { exitCodes } from '../support/exit-codes';
import { systemTerminal, type Terminal } from '../support/terminal';
import { UserError } from '../support/user-error';

const importHelp = `
Turns historical verdicts into ledger entries and lets the contacts show them. Contacts must exist; the mapping file
says how rows and contacts match (docs/import.md). Running it again is safe, also after it was cut off: nothing is
doubled, and what is missing is completed.

Exit codes: 0 every verdict is in the portal, 1 some rows failed or the import was cut short.`;

/** `tandem feedback import` and `tandem feedback report`. */
export const registerFeedback = (program: Command, terminal: Terminal = systemTerminal): void => {
  const feedback = program.command('feedback').description('import verdicts on leads, and report on them');
  addConnectionOptions(
    feedback
      .command('import')
      .description('import historical verdicts from a CSV file')
      .requiredOption('--csv <file>', 'the leads, one row each')
      .requiredOption('--map <file>', 'what the columns and values mean')
      .option('--dry-run', 'count what would happen, write nothing', false)
      .option('--journal <folder>', 'where an import remembers how far it is', '.tandem')
      .addHelpText('after', importHelp),
  ).action(async (options: ImportOptions) => {
    process.exitCode = await runImport(options, terminal);
  });
  addConnectionOptions(
    feedback
      .command('report')
      .description('sum up verdicts by source, campaign, form, reason or disposition')
      .addOption(new Option('--by <what>', 'what to group by').choices([...groupings]).default('source'))
      .option('--since <date>', 'only verdicts given from this day on, YYYY-MM-DD')
      .option('--csv <file>', 'write the report to this file as well'),
  ).action(async (options: ReportOptions) => {
    process.exitCode = await runReport(options, terminal);
  });
};

interface ImportOptions extends ConnectionOptions {
  csv: string;
  map: string;
  dryRun: boolean;
  journal: string;
}

interface ReportOptions extends ConnectionOptions {
  by: Grouping;
  since?: string;
  csv?: string;
}

async function runImport({ csv, map, dryRun, journal, ...connection }: ImportOptions, terminal: Terminal) {
  const ledger = await openLedger(connect(connection), Date.now());
  const mapping = readMappingFile(map, vocabularyOf(ledger.agreement));
  if (!mapping.feedback) throw new UserError(`${map} has no section "feedback": it describes no verdicts.`);
  const progress = createProgress(dryRun ? 'Checking' : 'Importing', terminal);
  const result = await importVerdicts({
    ledger,
    csvPath: csv,
    mapping,
    dryRun,
    journal: openJournal(journal, mapping.name, ledger.portalId),
    onProgress: progress.update,
  }).finally(progress.stop);
  printImport(result, dryRun, terminal);
  return result.stopped || result.failures.length > 0 ? exitCodes.failure : exitCodes.success;
}

async function runReport({ by, since, csv, ...connection }: ReportOptions, terminal: Terminal) {
  if (since !== undefined && !isCalendarDate(since)) {
    throw new UserError(`--since is not a date written YYYY-MM-DD: ${since}`);
  }
  const ledger = await openLedger(connect(connection), Date.now());
  const from = since === undefined ? undefined : startOfDate(since, ledger.timeZone);
  const { groups, all } = groupVerdicts(await readEntries(ledger), by, from);
  if (all.verdicts === 0) {
    terminal.out(since ? `No verdicts since ${since}.` : 'No verdicts yet.');
  } else {
    terminal.out(reportTable(by, groups, all, labelsOf(ledger.agreement)));
    for (const note of reportNotes(groups)) terminal.out(note);
  }
  if (csv !== undefined) {
    writeFileSync(csv, reportCsv(by, groups, all));
    terminal.out(`Written to ${csv}.`);
  }
  return exitCodes.success;
}

/** The agreement's words for reasons and dispositions; other values as they are. */
function labelsOf({ reasons, dispositions }: FeedbackAgreement): LabelOf {
  const labels = new Map([...reasons, ...dispositions].map(({ value, label }) => [value, label]));
  return (value) => labels.get(value) ?? value;
}

/** Every entry of the portal's ledger. */
async function readEntries({ crm, objectType }: LedgerAccess): Promise<FeedbackEntry[]> {
  const entries: FeedbackEntry[] = [];
  for await (const page of crm.objects.pages(objectType, { properties: entryPropertyNames })) {
    entries.push(...page.map(parseEntry).filter((entry) => entry !== null));
  }
  return entries;
}
