import fc from 'fast-check';
import { checkColumns, createCellReader, mapContact, mapVerdict, parseMapping } from '@tandem/core/mapping';
import { UnmappedReport, type Mapping, type Row, type ValueRule } from '@tandem/core/mapping';

const mappingOf = (more: Record<string, unknown> = {}): Mapping => {
  const parsed = parseMapping({
    name: 'spring-fair',
    blank: ['n/a'],
    blankIn: { Country: ['unknown'] },
    identity: { column: 'Id', property: 'tandem_import_id' },
    properties: { lastname: { column: 'Name' } },
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.mapping;
};
const contactOf = (row: Row, more: Record<string, unknown> = {}) => {
  const mapping = mappingOf(more);
  return mapContact(row, mapping, createCellReader(mapping));
};
const applied = (rule: ValueRule, row: Row) => createCellReader(mappingOf()).apply(row, rule);

describe('columns and blanks', () => {
  test('sets nothing for an empty cell or one that counts as blank, whatever its case', () => {
    for (const Name of ['', '   ', 'N/A', 'n/a ']) {
      expect(contactOf({ Id: '1', Name }).properties).toEqual({ tandem_import_id: '1' });
    }
  });

  test('counts a value as blank in one column only', () => {
    const rule = { country: { column: 'Country' }, lastname: { column: 'Name' } };
    const { properties } = contactOf({ Id: '1', Name: 'Unknown', Country: 'Unknown' }, { properties: rule });
    expect(properties).toEqual({ tandem_import_id: '1', lastname: 'Unknown' });
  });

  test('uses the default for a blank cell', () => {
    expect(applied({ column: 'Country', whenBlank: 'Norway' }, { Country: 'unknown' })).toEqual({
      kind: 'value',
      value: 'Norway',
    });
  });

  test('keeps raw columns exactly as written', () => {
    const rawProperties = { import_country: { column: 'Country', label: 'Country' } };
    const row = { Id: '1', Name: 'Ada', Country: ' unknown ' };
    expect(contactOf(row, { rawProperties }).properties.import_country).toBe(' unknown ');
  });

  test('has no row id when the identity is blank', () => {
    expect(contactOf({ Id: ' n/a', Name: 'Ada' }).rowId).toBeNull();
  });

  test('finds missing columns with the nearest name, and columns nobody asked for', () => {
    const mapping = mappingOf({ ignore: { Shoe: 'not ours' } });
    expect(checkColumns(['ID', 'Name', 'Shoe', 'Hat'], mapping)).toEqual({
      missing: [{ column: 'Id', hint: 'ID' }],
      unused: ['ID', 'Hat'],
    });
  });
});

describe('values', () => {
  const values = { google: 'PAID_SEARCH', 'Olark  Chat': 'OTHER_CAMPAIGNS', junk: '' };

  test.each([
    ['GOOGLE', 'PAID_SEARCH'],
    [' Google ', 'PAID_SEARCH'],
    ['olark chat', 'OTHER_CAMPAIGNS'],
  ])('finds %p', (cell, value) => {
    expect(applied({ column: 'Source', values }, { Source: cell })).toEqual({ kind: 'value', value });
  });

  test('clears a value that is mapped to nothing', () => {
    expect(applied({ column: 'Source', values }, { Source: 'junk' })).toEqual({ kind: 'blank' });
  });

  test('reports, keeps or replaces a value that is not listed', () => {
    const row = { Source: 'Fax' };
    expect(applied({ column: 'Source', values }, row)).toMatchObject({ kind: 'unmapped', value: 'Fax' });
    expect(applied({ column: 'Source', values, otherwise: 'keep' }, row)).toEqual({
      kind: 'value',
      value: 'Fax',
    });
    expect(applied({ column: 'Source', values, otherwise: { use: 'OFFLINE' } }, row)).toEqual({
      kind: 'value',
      value: 'OFFLINE',
    });
  });

  test('fills templates, and leaves them blank when every cell is', () => {
    const rule = { template: 'Lead {Id}, {Country}' };
    expect(applied(rule, { Id: '7', Country: 'Chile' })).toEqual({ kind: 'value', value: 'Lead 7, Chile' });
    expect(applied(rule, { Id: '', Country: 'unknown' })).toEqual({ kind: 'blank' });
  });

  test('keeps names in every script', () => {
    for (const Name of ['نور الدين', '李小龍', '🦊 Fox', "O'Brien"]) {
      expect(contactOf({ Id: '1', Name }).properties.lastname).toBe(Name);
    }
  });
});

describe('conversions', () => {
  const dated = (date: string, as: 'date' | 'datetime'): ValueRule => ({
    column: 'Cell',
    convert: { date, as },
  });

  test.each([
    ['12', '12'],
    ['1.50', '1.5'],
    ['-3', '-3'],
  ])('reads the number %p', (Cell, value) => {
    expect(applied({ column: 'Cell', convert: 'number' }, { Cell })).toEqual({ kind: 'value', value });
  });

  test.each(['1,5', 'twelve', '0x10', 'Infinity', '1 000'])('reports %p as not a number', (Cell) => {
    expect(applied({ column: 'Cell', convert: 'number' }, { Cell }).kind).toBe('unmapped');
  });

  test('reads yes and no, and reports maybe', () => {
    const rule: ValueRule = { column: 'Cell', convert: 'yes-no' };
    expect(applied(rule, { Cell: 'YES' })).toEqual({ kind: 'value', value: 'true' });
    expect(applied(rule, { Cell: 'Nein' })).toEqual({ kind: 'value', value: 'false' });
    expect(applied(rule, { Cell: 'maybe' }).kind).toBe('unmapped');
  });

  test('reads dates and moments in the given pattern', () => {
    expect(applied(dated('DD/MM/YYYY', 'date'), { Cell: '3/4/2026' })).toEqual({
      kind: 'value',
      value: '2026-04-03',
    });
    expect(applied(dated('YYYY-MM-DD HH:mm', 'datetime'), { Cell: '2026-04-03 09:30' })).toEqual({
      kind: 'value',
      value: '2026-04-03T09:30:00.000Z',
    });
  });

  test.each(['31.02.2026', '2026-01-01', '1.13.2026', ''])('never accepts %p as DD.MM.YYYY', (Cell) => {
    expect(applied(dated('DD.MM.YYYY', 'date'), { Cell }).kind).not.toBe('value');
  });

  test('spreads rising numbers over a time, in order', () => {
    const convert = { spread: { low: 100, high: 900, from: '2026-01-01', to: '2026-03-01' } };
    const at = (Cell: number) => {
      const mapped = applied({ column: 'Cell', convert }, { Cell: String(Cell) });
      return mapped.kind === 'value' ? Date.parse(mapped.value) : Number.NaN;
    };
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 900 }), (a, b) => {
        expect(Math.sign(at(a) - at(b))).toBe(Math.sign(a - b));
        expect(at(a)).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1));
        expect(at(a)).toBeLessThanOrEqual(Date.UTC(2026, 2, 1));
      }),
    );
    expect(at(99)).toBeNaN();
  });

  test('every real date survives writing and reading', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const Cell = iso.split('-').reverse().join('.');
        expect(applied(dated('DD.MM.YYYY', 'date'), { Cell })).toEqual({ kind: 'value', value: iso });
      }),
    );
  });
});

describe('verdicts', () => {
  const feedback = {
    verdictColumn: 'Grade',
    rating: { column: 'Grade', values: { Best: '5', Worst: '1' } },
    outcomes: [
      { when: { Won: ['1'] }, disposition: 'qualified' },
      { when: { Note: ['Wrong number', 'No number'] }, disposition: 'rejected', reason: 'inaccurate_data' },
      { when: { Note: [''], Won: ['0'] }, disposition: 'recycled', reason: 'bad_timing', wakeUpDays: 30 },
    ],
    reviewer: { constant: 'Sales' },
    reviewedAt: { column: 'When', convert: { date: 'YYYY-MM-DD', as: 'datetime' } },
    source: { column: 'Source', values: { google: 'Google' } },
  };
  const row = {
    Id: 'a',
    Name: 'Ada',
    Grade: 'Best',
    Won: '0',
    Note: '',
    When: '2026-02-01',
    Source: 'GOOGLE',
  };
  const verdictOf = (more: Row) => {
    const mapping = mappingOf({ feedback });
    return mapVerdict({ ...row, ...more } as Row, mapping, createCellReader(mapping));
  };

  test('a row without a judgement is not a verdict', () => {
    expect(verdictOf({ Grade: 'n/a' })).toEqual({ kind: 'not-a-verdict' });
  });

  test('the first rule that fits decides', () => {
    expect(verdictOf({ Won: '1', Note: 'wrong number' })).toMatchObject({
      verdict: { disposition: 'qualified' },
    });
    expect(verdictOf({ Note: 'WRONG number' })).toMatchObject({
      verdict: { disposition: 'rejected', reason: 'inaccurate_data', wakeUpDate: null },
    });
  });

  test('a blank cell fits "" and the wake-up date counts from the review', () => {
    expect(verdictOf({})).toMatchObject({
      kind: 'verdict',
      verdict: {
        rowId: 'a',
        rating: '5',
        disposition: 'recycled',
        wakeUpDate: '2026-03-03',
        source: 'Google',
      },
      unmapped: [],
    });
  });

  test.each([
    [{ Note: 'Gone fishing' }, 'disposition'],
    [{ Grade: 'So-so' }, 'rating'],
    [{ When: '' }, 'reviewed at'],
    [{ When: 'last week' }, 'reviewed at'],
    [{ Id: '' }, 'row id'],
  ])('fails with the reason named: %p', (more, target) => {
    const result = verdictOf(more as Row);
    expect(result).toMatchObject({ kind: 'failed', unmapped: [{ target }] });
  });

  test('an optional field that cannot be mapped is left out and named', () => {
    expect(verdictOf({ Source: 'Fax' })).toMatchObject({
      kind: 'verdict',
      verdict: { source: null },
      unmapped: [{ column: 'Source', value: 'Fax', target: 'source' }],
    });
  });
});

test('the report counts every cell and keeps the first lines', () => {
  const report = new UnmappedReport();
  const fax = { column: 'Source', value: 'Fax', target: 'source', problem: 'not in the list of values' };
  for (let line = 2; line < 102; line += 1) report.add(line, [fax]);
  report.add(200, [{ ...fax, value: 'Pigeon' }]);
  expect(report.total).toBe(101);
  expect(report.list()).toMatchObject([
    { value: 'Fax', count: 100, lines: expect.arrayContaining([2, 21]) },
    { value: 'Pigeon', count: 1, lines: [200] },
  ]);
});
