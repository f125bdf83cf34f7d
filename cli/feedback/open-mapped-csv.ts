import { checkColumns, type Mapping } from '@tandem/core/mapping';
import { CsvFileError } from '../csv/csv-file-error';
import { openCsv, type CsvFile } from '../csv/read-csv';

/**
 * Opens a CSV file for a mapping.
 *
 * @throws CsvFileError, also when columns are missing that the mapping reads
 */
export async function openMappedCsv(
  path: string,
  mapping: Mapping,
): Promise<Pick<CsvFile, 'rows'> & { unusedColumns: string[] }> {
  const { header, rows, close } = await openCsv(path, mapping.file);
  const { missing, unused } = checkColumns(header, mapping);
  if (missing.length === 0) return { rows, unusedColumns: unused };
  await close();
  const names = missing.map(({ column, hint }) => `"${column}"${hint ? ` (is it "${hint}"?)` : ''}`);
  throw new CsvFileError(`${path} lacks columns that the mapping reads: ${names.join(', ')}.`, 1);
}
