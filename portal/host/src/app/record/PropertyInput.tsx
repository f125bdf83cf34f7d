import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { PropertyDefinition, PropertyOption } from '../api/types';

interface Props {
  property: PropertyDefinition;
  choices: PropertyOption[] | null;
  text: string;
  error: string | null;
  onChange: (text: string) => void;
}

const inputTypes: Record<string, string> = { date: 'date', datetime: 'datetime-local' };

/** The input that fits a property's type: choices, several choices, dates, long text, or one line. */
export function PropertyInput({ property, choices, text, error, onChange }: Props) {
  const shared = {
    'aria-label': property.label,
    error,
    size: 'xs' as const,
    'data-autofocus': true,
    autoFocus: true,
  };
  if (choices && property.fieldType === 'checkbox') {
    return (
      <MultiSelect
        {...shared}
        data={withStored(choices, text.split(';'))}
        value={text.split(';').filter((part) => part !== '')}
        onChange={(values) => onChange(values.join(';'))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear' }}
      />
    );
  }
  if (choices) {
    return (
      <Select
        {...shared}
        data={withStored(choices, [text])}
        value={text === '' ? null : text}
        onChange={(value) => onChange(value ?? '')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear' }}
        nothingFoundMessage="No such choice"
      />
    );
  }
  if (property.fieldType === 'textarea' || property.fieldType === 'html') {
    return (
      <Textarea
        {...shared}
        dir="auto"
        autosize
        minRows={3}
        maxRows={12}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      dir="auto"
      type={inputTypes[property.type] ?? 'text'}
      inputMode={property.type === 'number' ? 'decimal' : undefined}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The choices, with stored values that are no longer offered, so that opening the list does not lose them. */
function withStored(choices: PropertyOption[], stored: string[]): Array<{ value: string; label: string }> {
  const known = new Set(choices.map(({ value }) => value));
  return [
    ...choices.map(({ value, label }) => ({ value, label })),
    ...stored.filter((value) => value !== '' && !known.has(value)).map((value) => ({ value, label: value })),
  ];
}
