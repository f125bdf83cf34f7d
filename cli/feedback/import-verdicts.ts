import type { Mapping } from '@tandem/core/mapping';
import { batchSize, isCrmError, type CrmError } from '@tandem/crm';
import { importBatch, type BatchContext } from './import-batch';
import { digestOf, type Checkpoint, type Journal } from './journal';
import { importEntryKey } from './ledger-entry';
import { contactAssociation, type LedgerAccess } from './open-ledger';
import {
  readVerdicts,
  surveyFile,
  type FileFindings,
  type NumberedVerdict,
  type RowFailure,
} from './read-verdicts';

export interface ImportTask {
  ledger: LedgerAccess;
  csvPath: string;
  mapping: Mapping;
  /** Counts what would happen; writes nothing. */
  dryRun: boolean;
  journal?: Journal;
  onProgress?: (done: number, total: number) => void;
}

export interface ImportResult {
  findings: FileFindings;
  created: number;
  alreadyThere: number;
  /** Rows of the file and of the portal, by line. */
  failures: RowFailure[];
  /** Why the import ended before the last row; run again, it goes on from there. */
  stopped?: CrmError;
}

/**
 * Imports the verdicts of a file. Reads the file twice: once to know its faults and totals before anything is
 * written, once to import it 100 rows at a time. A failure that concerns everything stops it; a failure of a row
 * does not. Running it again at any time completes it and doubles nothing.
 *
 * @throws CsvFileError, and CrmError while nothing was written yet
 */
export async function importVerdicts(task: ImportTask): Promise<ImportResult> {
  const { ledger, csvPath, mapping, dryRun, journal, onProgress } = task;
  const findings = await surveyFile(csvPath, mapping);
  const context: BatchContext = { ledger, mapping, dryRun, link: await contactAssociation(ledger) };
  const file = await digestOf(csvPath);
  const from = journal ? await trustedCheckpoint(journal, file, ledger) : undefined;
  const result: ImportResult = { findings, created: 0, alreadyThere: 0, failures: [] };
  let done = 0;
  const finish = (): ImportResult => {
    result.failures = [...findings.failures, ...result.failures].sort((a, b) => a.line - b.line);
    return result;
  };

  for await (const { rows, skipped } of batches(csvPath, mapping, from?.line ?? 0)) {
    try {
      const batch = rows.length > 0 ? await importBatch(rows, context) : nothing;
      result.created += batch.created;
      result.alreadyThere += batch.alreadyThere + skipped;
      result.failures.push(...batch.failures);
    } catch (error) {
      if (!isCrmError(error)) throw error;
      result.stopped = error;
      return finish();
    }
    done += rows.length + skipped;
    onProgress?.(done, findings.verdicts);
    if (!dryRun && rows.length > 0 && result.failures.length === 0) {
      const keys = rows.map(({ verdict }) => importEntryKey(mapping.name, verdict.rowId));
      journal?.write({ file, line: rows.at(-1)!.line, keys });
    }
  }
  if (!dryRun) journal?.remove();
  return finish();
}

const nothing = { created: 0, alreadyThere: 0, failures: [] };

/** Verdicts 100 at a time; those up to `line` are only counted. */
async function* batches(
  path: string,
  mapping: Mapping,
  line: number,
): AsyncGenerator<{ rows: NumberedVerdict[]; skipped: number }> {
  let rows: NumberedVerdict[] = [];
  let skipped = 0;
  for await (const row of readVerdicts(path, mapping)) {
    if (row.line <= line) skipped += 1;
    else rows.push(row);
    if (rows.length === batchSize) {
      yield { rows, skipped };
      rows = [];
      skipped = 0;
    }
  }
  if (rows.length > 0 || skipped > 0) yield { rows, skipped };
}

/** The checkpoint of an interrupted import of this very file, if the portal still has the batch it names. */
async function trustedCheckpoint(
  journal: Journal,
  file: string,
  { crm, objectType }: LedgerAccess,
): Promise<Checkpoint | undefined> {
  const checkpoint = journal.read();
  if (!checkpoint || checkpoint.file !== file || checkpoint.keys.length === 0) return undefined;
  const { records } = await crm.objects.batchRead(objectType, checkpoint.keys, {
    idProperty: 'feedback_key',
  });
  return records.length === new Set(checkpoint.keys).size ? checkpoint : undefined;
}
