import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sharedRules } from '../../src/app/packages/core/src/hygiene/rules/shared';
import type { HygieneRuleId } from '@tandem/taxonomy';
import { answerOf } from './hygiene-shared-support';

const file = resolve(__dirname, '../../../shared/data/leads/leads.csv');
const present = existsSync(file);
if (!present) console.warn(`Skipped: the real leads are not at ${file}.`);

type Row = Record<string, string>;

/** Columns as properties of a contact, each by a name that a portal could have. */
const nameOf = (column: string): string =>
  column === 'Country' ? 'import_country' : column.toLowerCase().replace(/[^a-z0-9]+/g, '_');

(present ? describe : describe.skip)('9,240 real leads', () => {
  let rows: Row[];
  let records: Row[];

  beforeAll(() => {
    rows = parse(readFileSync(file), { columns: true }) as Row[];
    records = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [nameOf(name), value])),
    );
  });

  const rule = (id: HygieneRuleId) => sharedRules.find((one) => one.id === id)!;
  const fieldsFound = (id: HygieneRuleId, related = {}): string[] =>
    records.flatMap((record) => {
      const answer = answerOf(rule(id), record, { related });
      return answer.state === 'finding' ? String(answer.evidence.fields).split(', ') : [];
    });
  const cells = (isMeant: (value: string, column: string) => boolean): number =>
    rows.reduce(
      (sum, row) => sum + Object.entries(row).filter(([column, value]) => isMeant(value, column)).length,
      0,
    );

  it('hold every placeholder that a direct count over the file knows, and no other', () => {
    const placeholders = new Set(['Select', 'unknown', 'testone']);
    const counted = cells((value) => placeholders.has(value));
    expect(counted).toBe(13_386);
    expect(fieldsFound('placeholder_value')).toHaveLength(counted);
  });

  it('hold two countries that are none', () => {
    expect(cells((value) => value === 'Asia/Pacific Region')).toBe(2);
    expect(fieldsFound('country_unrecognised')).toEqual(['import_country', 'import_country']);
    expect(fieldsFound('country_written_otherwise')).toEqual([]);
  });

  it('hold five sources in another case than most', () => {
    const spellings = new Map([['lead_source', new Map([['google', 'Google']])]]);
    expect(cells((value, column) => column === 'Lead Source' && value === 'google')).toBe(5);
    expect(fieldsFound('spelling_variant', { spellings })).toHaveLength(5);
  });

  it('hold no markup', () => {
    expect(fieldsFound('text_with_markup')).toEqual([]);
  });
});
