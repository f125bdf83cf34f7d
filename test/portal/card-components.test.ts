import fc from 'fast-check';
import { matches, sortRecords } from '../../portal/host/src/components/crm/filters';
import { categoryKey, pivotChart, seriesColors } from '../../portal/host/src/components/data/chart-data';
import { visiblePages } from '../../portal/host/src/components/data/visible-pages';
import {
  datePattern,
  fromIsoDate,
  toIsoDate,
  todayIn,
} from '../../portal/host/src/components/input/date-format';
import { currencyFormat, numberSeparators } from '../../portal/host/src/components/input/number-format';
import {
  formatTime,
  minutesOf,
  parseTime,
  timeChoices,
  timeOf,
} from '../../portal/host/src/components/input/time-format';
import { apiNameOf } from '../../portal/host/src/extension/object-type-names';
import { pagePath } from '../../portal/host/src/extension/page-location';

const minuteOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });

describe('times', () => {
  test('every time of day survives being written and read, in both manners', () => {
    fc.assert(
      fc.property(minuteOfDay, fc.constantFrom('en-us', 'de-de', 'fr-fr'), (minutes, locale) => {
        const read = parseTime(formatTime(timeOf(minutes), locale));
        expect(read && minutesOf(read)).toBe(minutes);
      }),
    );
  });

  test.each([
    ['9', 540],
    ['9:15 pm', 21 * 60 + 15],
    ['12 am', 0],
    ['21.05', 21 * 60 + 5],
  ])('%p is a time', (text, minutes) => {
    expect(minutesOf(parseTime(text)!)).toBe(minutes);
  });

  test.each(['25:00', '9:60', '13 pm', 'soon', ''])('%p is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test('choices lie within the bounds, both included', () => {
    const choices = timeChoices(30, { hours: 9, minutes: 0 }, { hours: 10, minutes: 0 });
    expect(choices.map(minutesOf)).toEqual([540, 570, 600]);
  });
});

describe('dates', () => {
  test('survive the way to ISO and back; months count from 0', () => {
    expect(toIsoDate({ year: 2026, month: 0, date: 5 })).toBe('2026-01-05');
    const date = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 0, max: 11 }),
      date: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(fc.property(date, (given) => expect(fromIsoDate(toIsoDate(given))).toEqual(given)));
  });

  test('are written as the locale does', () => {
    expect(datePattern('short', 'en-us')).toBe('MM/DD/YYYY');
    expect(datePattern(undefined, 'de-de')).toBe('DD.MM.YYYY');
    expect(datePattern('standard', 'de-de')).toBe('YYYY-MM-DD');
  });

  test('today has the form of a date in any zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(todayIn(zone)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('numbers', () => {
  test('take separators and currency signs from the locale', () => {
    expect(numberSeparators('de-de')).toEqual({ thousandSeparator: '.', decimalSeparator: ',' });
    expect(currencyFormat('en-us', 'USD')).toEqual({ symbol: '$', symbolFirst: true, decimals: 2 });
    expect(currencyFormat('de-de', 'EUR')).toEqual({ symbol: '€', symbolFirst: false, decimals: 2 });
    expect(currencyFormat('ja-jp', 'JPY').decimals).toBe(0);
  });
});

describe('page buttons', () => {
  test('are consecutive, within the pages, at most as many as asked, and hold the current page', () => {
    const input = fc.record({
      pageCount: fc.integer({ min: 1, max: 500 }),
      most: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(input, fc.nat(), ({ pageCount, most }, n) => {
        const page = (n % pageCount) + 1;
        const pages = visiblePages(page, pageCount, most);
        expect(pages).toContain(page);
        expect(pages).toHaveLength(Math.min(most, pageCount));
        expect(pages[0]).toBeGreaterThanOrEqual(1);
        expect(pages.at(-1)).toBeLessThanOrEqual(pageCount);
        pages.slice(1).forEach((value, index) => expect(value).toBe((pages[index] ?? 0) + 1));
      }),
    );
  });
});

describe('filters of the CRM components', () => {
  const values = { amount: '1500', stage: 'won', note: '' };
  test.each([
    [{ operator: 'EQ', property: 'stage', value: 'won' }, true],
    [{ operator: 'NEQ', property: 'stage', value: 'won' }, false],
    [{ operator: 'GT', property: 'amount', value: 900 }, true],
    [{ operator: 'LTE', property: 'amount', value: 1500 }, true],
    [{ operator: 'BETWEEN', property: 'amount', value: 1000, highValue: 1400 }, false],
    [{ operator: 'IN', property: 'stage', values: ['lost', 'won'] }, true],
    [{ operator: 'NOT_IN', property: 'stage', values: ['won'] }, false],
    [{ operator: 'HAS_PROPERTY', property: 'note' }, false],
    [{ operator: 'LT', property: 'note', value: 5 }, false],
  ])('%j gives %p', (filter, passes) => {
    expect(matches(values, [filter])).toBe(passes);
  });

  test('an operator that HubSpot does not have is an error', () => {
    expect(() => matches(values, [{ operator: 'LIKE', property: 'stage' }])).toThrow('LIKE');
  });

  test('sorting compares numbers as numbers and puts what has no value last', () => {
    const rows = ['10', '', '9', '100'].map((amount) => ({ record: { properties: { amount } } }));
    const sorted = (direction: 1 | -1) =>
      sortRecords(rows, [{ columnName: 'amount', direction }]).map(({ record }) => record.properties.amount);
    expect(sorted(1)).toEqual(['9', '10', '100', '']);
    expect(sorted(-1)).toEqual(['100', '10', '9', '']);
  });
});

describe('chart data', () => {
  const x = { field: 'month', fieldType: 'category' as const };
  const y = { field: 'leads', fieldType: 'linear' as const, label: 'Leads' };

  test('keeps the total, whatever the groups', () => {
    const row = fc.record({
      month: fc.string(),
      verdict: fc.string(),
      leads: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const axes = { x, y, options: { groupFieldByColor: 'verdict' } };
        const { rows: wide, series } = pivotChart(rows, axes, x, y);
        const total = wide.flatMap((entry) => series.map((name) => Number(entry[name] ?? 0)));
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(total)).toBe(sum(rows.map(({ leads }) => leads)));
      }),
    );
  });

  test('renames values by propertyLabels and keeps the order of the data', () => {
    const data = {
      data: [
        { month: '2', leads: 1 },
        { month: '1', leads: 2 },
      ],
      options: { propertyLabels: { month: { '1': 'January', '2': 'February' } } },
    };
    const { rows, series } = pivotChart(data, { x, y }, x, y);
    expect(rows.map((row) => row[categoryKey])).toEqual(['February', 'January']);
    expect(series).toEqual(['Leads']);
  });

  test('takes named colours first, then the list', () => {
    const colors = seriesColors(['a', 'b'], { b: 'green' }, ['purple']);
    expect(colors).toEqual({ a: '#7048c8', b: '#2b7a3d' });
  });
});

test('links to app pages fill their parameters and put the rest into the query', () => {
  expect(pagePath('/weeks/:week', { week: '46', team: 'a b' })).toBe('/weeks/46?team=a+b');
  expect(pagePath('/weeks/:week')).toBe('/weeks/:week');
});

test('object types are known by id and by either name; a custom one keeps its own', () => {
  expect(['0-1', 'contact', 'CONTACTS'.toLowerCase(), 'p42_x'].map(apiNameOf)).toEqual([
    'contacts',
    'contacts',
    'contacts',
    'p42_x',
  ]);
});
