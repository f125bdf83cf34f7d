import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import type { Row } from '@tandem/core/mapping';
import { CsvFileError } from './csv-file-error';
import { decodeText } from './decode';

/** One record of the file. Lines count from 1, the header's line included; a record may span several. */
export type CsvRow = { line: number } & ({ ok: true; cells: Row } | { ok: false; problem: string });

export interface CsvFile {
  header: string[];
  /** Records in the file's order; may be read once. Reading to the end, or leaving the loop, closes the file. */
  rows: AsyncGenerator<CsvRow, void, void>;
  /** For when `rows` will not be read. */
  close(): Promise<void>;
}

export interface CsvOptions {
  /** Default `,`. */
  delimiter?: string;
  /** Default `utf-8`. */
  encoding?: string;
}

/**
 * Opens a CSV file (RFC 4180, with LF or CRLF) and reads its header; records follow as a stream, so files of any
 * size fit. A record with too few or too many cells is given as a problem; empty lines are passed over.
 *
 * @throws CsvFileError for a file that is missing, empty, wrongly encoded or wrongly quoted, and for a header with
 *   blank or repeated names; also from `rows`, when the fault lies further down
 */
export async function openCsv(
  path: string,
  { delimiter = ',', encoding }: CsvOptions = {},
): Promise<CsvFile> {
  const records = readRecords(path, delimiter, encoding);
  const first = await records.next();
  if (first.done) throw new CsvFileError(`${path} is empty: not even a line with column names.`);
  const header = first.value.cells.map((name) => name.trim());
  const close = async (): Promise<void> => {
    await records.return(undefined);
  };
  try {
    checkHeader(header, delimiter);
  } catch (error) {
    await close();
    throw error;
  }
  return { header, rows: toRows(records, header), close };
}

interface CsvRecord {
  line: number;
  cells: string[];
}

/** csv-parse counts CRLF inside a quoted cell as two lines; line numbers are put right here. */
async function* readRecords(path: string, delimiter: string, encoding?: string): AsyncGenerator<CsvRecord> {
  const parser = parse({ delimiter, relax_column_count: true, skip_empty_lines: true, info: true });
  pipeline(Readable.from(decodeText(createReadStream(path), encoding)), parser, () => undefined);
  try {
    let overcounted = 0;
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      const inner = record.reduce((sum, cell) => sum + countOf(cell, /\n/g), 0);
      overcounted += record.reduce((sum, cell) => sum + countOf(cell, /\r/g), 0);
      yield { line: info.lines - overcounted - inner, cells: record };
    }
  } catch (error) {
    throw toFileError(error, path);
  }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

async function* toRows(
  records: AsyncGenerator<CsvRecord>,
  header: string[],
): AsyncGenerator<CsvRow, void, void> {
  for await (const { line, cells } of records) {
    if (cells.length !== header.length) {
      yield { line, ok: false, problem: `${cells.length} cells instead of ${header.length}` };
    } else {
      yield { line, ok: true, cells: Object.fromEntries(header.map((name, index) => [name, cells[index]!])) };
    }
  }
}

function checkHeader(header: string[], delimiter: string): void {
  const blank = header.indexOf('');
  if (blank >= 0) throw new CsvFileError(`Column ${blank + 1} has no name.`, 1);
  const repeated = header.find((name, index) => header.indexOf(name) !== index);
  if (repeated !== undefined) throw new CsvFileError(`Two columns are called "${repeated}".`, 1);
  const other = [';', '\t', ','].find(
    (candidate) => candidate !== delimiter && header[0]!.includes(candidate),
  );
  if (header.length === 1 && other !== undefined) {
    const shown = other === '\t' ? '\\t' : other;
    throw new CsvFileError(
      `The columns seem to be separated by "${shown}": put "file": {"delimiter": "${shown}"} into the mapping.`,
      1,
    );
  }
}

function toFileError(error: unknown, path: string): unknown {
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    const where = line === undefined ? '' : ` near line ${line}`;
    return new CsvFileError(
      `Not a proper CSV file${where}: ${quoteProblems[error.code] ?? error.message}.`,
      line,
    );
  }
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new CsvFileError(`There is no file ${path}.`);
  if (code === 'EISDIR') return new CsvFileError(`${path} is a folder, not a file.`);
  if (code === 'EACCES') return new CsvFileError(`${path} may not be read by this user.`);
  return error;
}

const quoteProblems: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell is never closed',
  INVALID_OPENING_QUOTE: 'a quote in the middle of a cell; cells with quotes must be quoted as a whole',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quote; quotes inside a cell must be doubled',
};
