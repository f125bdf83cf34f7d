import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { openCsv, type CsvOptions, type CsvRow } from '../../cli/csv/read-csv';
import { toCsv } from '../../cli/csv/write-csv';

const folder = mkdtempSync(join(tmpdir(), 'tandem-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'leads.csv');
const read = async (content: string | Uint8Array, options?: CsvOptions) => {
  writeFileSync(path, content);
  const { header, rows } = await openCsv(path, options);
  const all: CsvRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
};

describe('reading', () => {
  test('reads quotes, line breaks in cells, CRLF and a byte order mark, with line numbers', async () => {
    const { header, rows } = await read(
      '\uFEFFId,Note\r\n1,"a ""b"", c"\r\n2,"two\r\nlines"\r\n\r\n3,😀 شكرا\r\n',
    );
    expect(header).toEqual(['Id', 'Note']);
    expect(rows).toEqual([
      { line: 2, ok: true, cells: { Id: '1', Note: 'a "b", c' } },
      { line: 3, ok: true, cells: { Id: '2', Note: 'two\r\nlines' } },
      { line: 6, ok: true, cells: { Id: '3', Note: '😀 شكرا' } },
    ]);
  });

  test('numbers lines as an editor does, whatever line breaks cells hold', async () => {
    for (const inside of ['\n', '\r\n', '\n\n', '\r\n\r\n']) {
      const content = `Id,Note\n1,"a${inside}b"\n2,"${inside}"\n3,c\n`;
      const { rows } = await read(content);
      const expected = content.slice(0, content.indexOf('3,c')).split('\n').length;
      expect(rows.at(-1)!.line).toBe(expected);
    }
  });

  test('gives a row with too few or too many cells as a problem and goes on', async () => {
    const { rows } = await read('Id,Note\n1\n2,b,c\n3,d\n');
    expect(rows).toEqual([
      { line: 2, ok: false, problem: '1 cells instead of 2' },
      { line: 3, ok: false, problem: '3 cells instead of 2' },
      { line: 4, ok: true, cells: { Id: '3', Note: 'd' } },
    ]);
  });

  test('reads a header without rows', async () => {
    expect((await read('Id,Note')).rows).toEqual([]);
  });

  test('reads other separators and encodings when told', async () => {
    const bytes = Buffer.from('Id;Name\n1;J\u00FCrgen\n', 'latin1');
    const { rows } = await read(bytes, { delimiter: ';', encoding: 'windows-1252' });
    expect(rows).toMatchObject([{ cells: { Id: '1', Name: 'Jürgen' } }]);
  });

  test('survives a character that is cut by the end of a piece', async () => {
    const name = '😀'.repeat(60_000);
    const { rows } = await read(`Id,Name\n1,${name}\n`);
    expect(rows).toMatchObject([{ cells: { Name: name } }]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /is empty/],
    ['a column without a name', 'Id,,Note\n', /Column 2 has no name/],
    ['two columns of one name', 'Id,Note,Id\n', /Two columns are called "Id"/],
    ['another separator', 'Id;Note\n1;2\n', /separated by ";"/],
    ['a quote that is never closed', 'Id,Note\n1,"abc\n2,d\n', /never closed/],
    ['a stray quote', 'Id,Note\n1,ab"c\n', /near line 2/],
    [
      'bytes that are not UTF-8',
      Buffer.from('Id,Name\n1,a\n2,J\xFCrgen\n', 'latin1'),
      /Line 3 is not valid utf-8/,
    ],
    ['UTF-16', Buffer.from('\uFEFFId,Name\n', 'utf16le'), /utf-16le/],
  ])('says what is wrong with %s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  test('says that there is no such file, and that an encoding is unknown', async () => {
    await expect(openCsv(join(folder, 'none.csv'))).rejects.toThrow(/There is no file/);
    await expect(openCsv(folder)).rejects.toThrow(/is a folder/);
    await expect(read('Id\n1\n', { encoding: 'klingon' })).rejects.toThrow(/Unknown encoding "klingon"/);
  });
});

describe('writing', () => {
  test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'never lets %p run as a formula',
    (text) => {
      const [, row] = parse(toCsv(['a'], [[text]]), { bom: true });
      expect(row).toEqual([`'${text}`]);
    },
  );

  test('keeps numbers as numbers', () => {
    expect(toCsv(['a', 'b'], [[-1.5, null]])).toBe('\uFEFFa,b\r\n-1.5,\r\n');
  });

  test('gives back every harmless text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }),
        (rows) => {
          const harmless = rows.map((row) => row.map((cell) => `x${cell}`));
          expect(
            parse(toCsv(['a', 'b'], harmless), { bom: true, from_line: 2, record_delimiter: '\r\n' }),
          ).toEqual(harmless);
        },
      ),
    );
  });
});
