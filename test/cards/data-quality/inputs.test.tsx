import {
  DateInput,
  Form,
  Input,
  MultiSelect,
  NumberInput,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import type { FieldInput } from '@tandem/contracts';
import { changeOf, dayOf, withDay } from '../../../src/app/cards/data-quality/draft';
import { readable } from '../../../src/app/cards/data-quality/view/field-view';
import { commonTexts, editTexts, joinTables, localeOf } from '@tandem/ui';
import { qualityTexts } from '../../../src/app/cards/data-quality/texts';
import { aField, aFinding, aView, got, timeZone } from './builders';
import { renderCard } from './card';

const options = [
  { value: 'SALES', label: 'Sales & service' },
  { value: 'IT', label: 'IT' },
];

async function show(input: Partial<FieldInput>) {
  const finding = aFinding({ dimension: 'validity', input: aField(input) });
  const shown = renderCard({
    get: [got(aView({ findings: [finding], nextBest: null }))],
    fix: [got(aView())],
  });
  await shown.shows('Job title is empty');
  const saved = async () => {
    shown.findByTestId(Form, 'fix-form').trigger('onSubmit', {} as never);
    await shown.waitFor(() => expect(shown.fixes()).toHaveLength(1));
    return shown.fixes()[0]!.changes[0]!.value;
  };
  return { shown, saved };
}

describe('the input of a property', () => {
  it('text is one line', async () => {
    const { shown, saved } = await show({ kind: 'text', value: 'CEO' });
    expect(shown.findByTestId(Input, 'field').props).toMatchObject({ label: 'Job title', value: 'CEO' });
    shown.findByTestId(Input, 'field').trigger('onChange', 'الخطيب 👩‍🚀 <b>' as never);
    expect(await saved()).toBe('الخطيب 👩‍🚀 <b>');
  });

  it('long text has several lines, which stay', async () => {
    const { shown, saved } = await show({ kind: 'textarea' });
    shown.findByTestId(TextArea, 'field').trigger('onInput', 'one\r\ntwo' as never);
    expect(await saved()).toBe('one\ntwo');
  });

  it('a number is a number, and a value that is none begins empty', async () => {
    const { shown, saved } = await show({ kind: 'number', value: 'about 5' });
    expect(shown.findByTestId(NumberInput, 'field').props.value).toBeUndefined();
    shown.findByTestId(NumberInput, 'field').trigger('onChange', 1200.5 as never);
    expect(await saved()).toBe('1200.5');
  });

  it('a choice offers the portal’s options, and a value that is none of them is no choice', async () => {
    const { shown, saved } = await show({ kind: 'select', value: 'Select', options });
    const select = shown.findByTestId(Select, 'field');
    expect(select.props).toMatchObject({ options, placeholder: 'Choose' });
    expect(select.props.value).toBeUndefined();
    select.trigger('onChange', 'IT' as never);
    expect(await saved()).toBe('IT');
  });

  it('several choices travel as HubSpot joins them', async () => {
    const { shown, saved } = await show({ kind: 'multiselect', value: 'IT', options });
    expect(shown.findByTestId(MultiSelect, 'field').props.value).toEqual(['IT']);
    shown.findByTestId(MultiSelect, 'field').trigger('onChange', ['IT', 'SALES'] as never);
    expect(await saved()).toBe('IT;SALES');
  });

  it('yes or no is one click each', async () => {
    const { shown, saved } = await show({ kind: 'yes_no' });
    const group = shown.findByTestId(ToggleGroup, 'field');
    expect(group.props.options.map(({ label, value }) => [label, value])).toEqual([
      ['Yes', 'true'],
      ['No', 'false'],
    ]);
    group.trigger('onChange', 'false' as never);
    expect(await saved()).toBe('false');
  });

  it('a date is a day', async () => {
    const { shown, saved } = await show({ kind: 'date', value: '2026-01-31' });
    expect(shown.findByTestId(DateInput, 'field').props.value).toEqual({ year: 2026, month: 0, date: 31 });
    shown.findByTestId(DateInput, 'field').trigger('onChange', { year: 2026, month: 11, date: 1 } as never);
    expect(await saved()).toBe('2026-12-01');
  });

  it('a moment is chosen by its day in the portal’s time zone', async () => {
    const { shown, saved } = await show({ kind: 'datetime', value: '2026-03-01T22:30:00Z' });
    expect(shown.findByTestId(DateInput, 'field').props.value).toEqual({ year: 2026, month: 2, date: 1 });
    shown.findByTestId(DateInput, 'field').trigger('onChange', { year: 2026, month: 5, date: 30 } as never);
    expect(await saved()).toBe('2026-06-30T21:30:00.000Z');
  });
});

describe('dates and moments', () => {
  it.each([
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '1772236800000', '2026-02-28'],
    ['datetime', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['datetime', '1798759800000', '2027-01-01'],
    ['datetime', 'soon', ''],
    ['date', '', ''],
  ] as const)('a %s of %s is the day %s', (kind, value, day) =>
    expect(dayOf({ kind, value }, timeZone)).toBe(day),
  );

  it('a new moment is noon, a moved one keeps its time of day', () => {
    const empty = { kind: 'datetime', value: '' } as const;
    const late = { kind: 'datetime', value: '2026-07-01T21:59:00Z' } as const;
    expect(withDay(empty, '2026-11-23', timeZone)).toBe('2026-11-23T11:00:00.000Z');
    expect(withDay(late, '2026-12-24', timeZone)).toBe('2026-12-24T22:59:00.000Z');
  });
});

describe('a draft', () => {
  const input = aField({ value: 'CEO' });
  const draft = (value: string, seen = 'CEO') => ({ value, seen, label: '' });

  it.each([
    [undefined, { problem: 'unchanged' }],
    [draft('CEO '), { problem: 'unchanged' }],
    [draft('CTO'), { changes: [{ property: 'jobtitle', value: 'CTO', seen: 'CEO' }] }],
    [draft(''), { changes: [{ property: 'jobtitle', value: '', seen: 'CEO' }] }],
    [draft('', ''), { problem: 'nothingEntered' }],
  ])('%j gives %j', (value, expected) => expect(changeOf(input, input.value, value)).toEqual(expected));
});

describe('a value in a sentence', () => {
  const tables = joinTables(joinTables(commonTexts, editTexts), qualityTexts);
  const german = localeOf('de', timeZone, tables);

  it.each<[Partial<FieldInput>, string, string]>([
    [{}, '', 'leer'],
    [{}, 'two\nlines ', 'two lines'],
    [{}, 'الخطيب', '\u2068الخطيب\u2069'],
    [{}, '👩‍🚀'.repeat(40), `${[...'👩‍🚀'.repeat(40)].slice(0, 59).join('')}…`],
    [{ kind: 'select', options }, 'SALES', 'Sales & service'],
    [{ kind: 'select', options }, 'gone', 'gone'],
    [{ kind: 'multiselect', options }, 'SALES;IT', 'Sales & service und IT'],
    [{ kind: 'yes_no' }, 'true', 'Ja'],
    [{ kind: 'date' }, '2026-12-01', '01.12.2026'],
    [{ kind: 'datetime' }, '2026-12-01T23:30:00Z', '02.12.2026, 00:30'],
    [{ kind: 'number' }, '1200.5', '1.200,5'],
    [{ kind: 'number' }, 'about 5', 'about 5'],
  ])('%j: %j reads %j', (input, value, words) => expect(readable(aField(input), value, german)).toBe(words));
});
