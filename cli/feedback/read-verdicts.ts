import {
  createCellReader,
  mapVerdict,
  UnmappedReport,
  type Mapping,
  type MappedVerdict,
  type Unmapped,
} from '@tandem/core/mapping';
import { openMappedCsv } from './open-mapped-csv';

/** A row that gave no verdict although it should have, or whose verdict could not be kept. */
export interface RowFailure {
  line: number;
  reason: string;
}

export interface NumberedVerdict {
  line: number;
  verdict: MappedVerdict;
}

/** What reading a file found, besides the verdicts themselves. */
export interface FileFindings {
  read: number;
  verdicts: number;
  notVerdicts: number;
  failures: RowFailure[];
  /** Optional fields of verdicts that were left out. */
  unmapped: UnmappedReport;
  /** Columns that the mapping neither uses nor leaves out on purpose. */
  unusedColumns: string[];
}

export const noFindings = (): FileFindings => ({
  read: 0,
  verdicts: 0,
  notVerdicts: 0,
  failures: [],
  unmapped: new UnmappedReport(),
  unusedColumns: [],
});

/**
 * Streams the verdicts of a file, writing down in `findings` what else is in it. Of two rows with one id the first
 * counts, the second is a failure.
 *
 * @throws CsvFileError, also when columns are missing that the mapping reads
 */
export async function* readVerdicts(
  path: string,
  mapping: Mapping,
  findings: FileFindings = noFindings(),
): AsyncGenerator<NumberedVerdict, void, void> {
  const { rows, unusedColumns } = await openMappedCsv(path, mapping);
  findings.unusedColumns = unusedColumns;
  const cells = createCellReader(mapping);
  const lineOfId = new Map<string, number>();
  for await (const row of rows) {
    findings.read += 1;
    const { line } = row;
    if (!row.ok) {
      findings.failures.push({ line, reason: row.problem });
      continue;
    }
    const result = mapVerdict(row.cells, mapping, cells);
    if (result.kind === 'not-a-verdict') {
      findings.notVerdicts += 1;
    } else if (result.kind === 'failed') {
      findings.failures.push({ line, reason: result.unmapped.map(describeUnmapped).join('; ') });
    } else {
      const id = result.verdict.rowId.toLowerCase();
      const earlier = lineOfId.get(id);
      if (earlier !== undefined) {
        findings.failures.push({
          line,
          reason: `${mapping.identity.column} is the same as in line ${earlier}`,
        });
        continue;
      }
      lineOfId.set(id, line);
      findings.unmapped.add(line, result.unmapped);
      findings.verdicts += 1;
      yield { line, verdict: result.verdict };
    }
  }
}

const describeUnmapped = ({ column, value, target, problem }: Unmapped): string =>
  `${target}: "${value}" in ${column}: ${problem}`;

/** Reads the whole file once without keeping it, for the totals and for faults before anything is written. */
export async function surveyFile(path: string, mapping: Mapping): Promise<FileFindings> {
  const findings = noFindings();
  for await (const _verdict of readVerdicts(path, mapping, findings));
  return findings;
}
