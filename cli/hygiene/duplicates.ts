import { writeFileSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { createProgress } from '../feedback/progress';
import { addConnectionOptions, connect, type ConnectionOptions } from '../support/connection';
import { exitCodes } from '../support/exit-codes';
import type { Terminal } from '../support/terminal';
import { UserError } from '../support/user-error';
import { duplicatesCsv, duplicatesJson } from './duplicates-files';
import { collectDuplicates, duplicateObjects, type DuplicateObject } from './duplicates-read';
import { duplicatesTable } from './duplicates-table';
import { stopOnInterrupt } from './interrupt';

const help = `
Reads every record and compares those that could be the same: addresses as their mail providers deliver them, telephone
numbers as they are dialled, names in any order and spelling. Nothing is changed in HubSpot. Merging cannot be undone
there, so each pair comes with its reasons and links for a person to decide.

Ctrl-C stops reading and reports on what was read until then.

Exit codes: 0 reported on everything, 1 refused or cut short.`;

const formats = ['table', 'csv', 'json'] as const;

interface DuplicatesOptions extends ConnectionOptions {
  object: DuplicateObject;
  min: number;
  format: (typeof formats)[number];
  out?: string;
}

/** `tandem hygiene duplicates`. */
export const registerDuplicates = (hygiene: Command, terminal: Terminal): void => {
  addConnectionOptions(
    hygiene
      .command('duplicates')
      .description('find records that are likely the same, with reasons')
      .addOption(new Option('--object <type>', 'which records').choices(duplicateObjects).default('contacts'))
      .addOption(
        new Option('--min <percent>', 'how likely the same two records must be, 30 to 100')
          .argParser(percentOf)
          .default(70),
      )
      .addOption(new Option('--format <format>', 'how to write it').choices(formats).default('table'))
      .option('--out <file>', 'write to this file instead of the terminal')
      .addHelpText('after', help),
  ).action(async (options: DuplicatesOptions) => {
    process.exitCode = await runDuplicates(options, terminal);
  });
};

async function runDuplicates(options: DuplicatesOptions, terminal: Terminal): Promise<number> {
  const { object, min, format, out, ...connection } = options;
  const crm = connect(connection);
  const progress = createProgress(`Reading ${object}`, terminal);
  const interrupt = stopOnInterrupt();
  const found = await collectDuplicates(crm, object, min / 100, {
    onProgress: progress.update,
    isStopped: interrupt.isStopped,
  }).finally(() => {
    progress.stop();
    interrupt.release();
  });
  const write = { table: duplicatesTable, csv: duplicatesCsv, json: duplicatesJson }[format];
  const text = write(found);
  if (out === undefined) terminal.out(text);
  else save(out, text);
  if (out !== undefined) terminal.out(`Written to ${out}.`);
  if (!found.complete) {
    terminal.error(`Stopped: only ${found.records} records were compared. Run it again for all of them.`);
  }
  return found.complete ? exitCodes.success : exitCodes.failure;
}

function percentOf(text: string): number {
  const percent = Number(text);
  if (!/^\d+$/.test(text) || percent < 30 || percent > 100) {
    throw new InvalidArgumentError('It is a whole number from 30 to 100.');
  }
  return percent;
}

function save(path: string, text: string): void {
  try {
    writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    throw new UserError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
