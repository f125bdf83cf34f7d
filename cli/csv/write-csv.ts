/** What spreadsheet programs take for the start of a formula. Source: owasp.org/www-community/attacks/CSV_Injection */
const formulaStart = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A CSV text (RFC 4180) that a spreadsheet program shows and never runs: text that would start a formula gets a
 * `'` in front, as OWASP recommends. Numbers stay numbers. Starts with a byte order mark, without which Excel
 * does not take the file for UTF-8.
 */
export function toCsv(
  header: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>,
): string {
  const line = (cells: ReadonlyArray<string | number | null>): string => cells.map(toCell).join(',');
  return `\uFEFF${[header, ...rows].map(line).join('\r\n')}\r\n`;
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
