import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { seedLeads } from '../../portal/demo';
import { startHygieneHarness, type HygieneHarness } from './hygiene-report-harness';

const file = resolve(__dirname, '../../../shared/data/leads/leads.csv');
const mapping = resolve(__dirname, '../../examples/x-education.mapping.json');
const present = existsSync(file);
if (!present) console.warn(`Skipped: the real leads are not at ${file}.`);

type Row = Record<string, string>;

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

/** English names of all countries, long and short, as Unicode has them. */
function countryNames(): Set<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style }),
  );
  return new Set(codes.flatMap((code) => styles.flatMap((names) => names.of(code) ?? [])));
}

/** Counts the file directly, without the mapping's engine, the rules or the portal. */
function countFile() {
  const rows = parse(readFileSync(file), { columns: true }) as Row[];
  const { rawProperties } = JSON.parse(readFileSync(mapping, 'utf8')) as {
    rawProperties: Record<string, { column: string }>;
  };
  const kept = Object.values(rawProperties).map(({ column }) => column);
  const junk = new Set(['Select', 'unknown', 'testone']);
  const cells = rows.flatMap((row) => kept.map((column) => row[column]!));
  const countries = countryNames();
  const sources = groupBy(rows, (row) => row['Lead Source']!.toLowerCase());
  const rarelyWritten = sources.flatMap((alike) =>
    groupBy(alike, (row) => row['Lead Source']!)
      .sort((one, other) => other.length - one.length)
      .slice(1),
  );
  return {
    rows,
    placeholders: cells.filter((value) => junk.has(value)).length,
    withPlaceholder: rows.filter((row) => kept.some((column) => junk.has(row[column]!))).length,
    inColumn: (column: string, value: string) => rows.filter((row) => row[column] === value).length,
    impossibleCountries: rows.filter(
      ({ Country }) => Country !== '' && !junk.has(Country!) && !countries.has(Country!),
    ).length,
    otherSpellings: rarelyWritten.flat().length,
  };
}

(present ? describe : describe.skip)('the data quality of 9,240 real leads', () => {
  let harness: HygieneHarness;
  let counted: ReturnType<typeof countFile>;
  const report = async (name: string, ...args: string[]): Promise<Row[]> => {
    const path = join(harness.folder, `${name}.csv`);
    const also = ['--object', 'contacts', '--also', 'import_*'];
    const { code, error } = await harness.run('report', ...also, ...args, '--format', 'csv', '--out', path);
    expect({ code, error: error.replace(/^(?:Reading|Scoring) .*$/gm, '').trim() }).toEqual({
      code: 0,
      error: '',
    });
    return parse(readFileSync(path), { columns: true, bom: true });
  };
  const rowOf = (rows: Row[], column: string, value: string): Row => {
    const row = rows.find((one) => one[column] === value);
    if (!row) throw new Error(`No row with ${column} ${value}`);
    return row;
  };

  beforeAll(async () => {
    counted = countFile();
    harness = await startHygieneHarness({
      seed: async (portal) => {
        await seedLeads(portal, { file, mapping, now: Date.now() });
      },
    });
  }, 180_000);
  afterAll(() => harness.close());

  test('has every Select, unknown and testone, every country that is none, and every source in another case', async () => {
    const rules = await report('by-rule', '--by', 'rule');
    const placeholders = rowOf(rules, 'rule', 'placeholder_value');
    expect(Number(placeholders.values)).toBe(counted.placeholders);
    expect(Number(placeholders.records)).toBe(counted.withPlaceholder);
    expect(placeholders.fix_at_hand).toBe(placeholders.records);
    expect(Number(rowOf(rules, 'rule', 'country_unrecognised').records)).toBe(counted.impossibleCountries);
    expect(Number(rowOf(rules, 'rule', 'spelling_variant').records)).toBe(counted.otherSpellings);
    expect([counted.placeholders, counted.impossibleCountries, counted.otherSpellings]).toEqual([
      13_386, 2, 5,
    ]);
  }, 180_000);

  test('is told by source, where googles stand beside Googles and testone is no source', async () => {
    const sources = await report('by-source', '--by', 'source', '--source', 'import_lead_source');
    expect(rowOf(sources, 'source', '(all)').records).toBe('9240');
    for (const name of new Set(counted.rows.map((row) => row['Lead Source']!)).values()) {
      const row = rowOf(sources, 'source', name === '' ? '(no source)' : name);
      expect(Number(row.records)).toBe(counted.inColumn('Lead Source', name));
    }
    expect(rowOf(sources, 'source', 'google').issue_spelling_variant).toBe('5');
    expect(rowOf(sources, 'source', 'Google').issue_spelling_variant).toBe('0');
    expect(rowOf(sources, 'source', 'testone').issue_placeholder_value).toBe('1');
  }, 180_000);

  test('is told by country, each impossible one by its name', async () => {
    const countries = await report('by-country', '--by', 'source', '--source', 'import_country', '--quick');
    const unknown = rowOf(countries, 'source', 'unknown');
    expect(unknown.issue_placeholder_value).toBe(String(counted.inColumn('Country', 'unknown')));
    const region = rowOf(countries, 'source', 'Asia/Pacific Region');
    expect(region.issue_country_unrecognised).toBe(
      String(counted.inColumn('Country', 'Asia/Pacific Region')),
    );
    expect(rowOf(countries, 'source', 'India').issue_country_unrecognised).toBe('0');
    expect(region.uniqueness).toBe('');
  }, 180_000);
});
