import { MultiSelect as MantineMultiSelect, Select as MantineSelect } from '@mantine/core';
import { useEcho } from '../support/use-echo';
import { Field, type FieldProps } from './Field';
import { useFormField } from './form-context';
import styles from './input.module.css';

type OptionValue = string | number | boolean;

interface Option {
  label: string;
  value: OptionValue;
}

interface SelectProps extends FieldProps {
  variant?: 'transparent' | 'input';
  value?: OptionValue;
  options?: Option[];
  onChange?: (value: OptionValue) => unknown;
  onInput?: (value: string) => unknown;
}

/** From this many options on, HubSpot shows a search field in the menu. */
const searchableFrom = 8;

/** Mantine knows options by text; the SDK by text, number or truth value, all of which must come back as given. */
const keyOf = (value: OptionValue) => `${typeof value}:${String(value)}`;

/** Two options with one value would be one option; the first is kept. */
const toData = (options: Option[]) => {
  const seen = new Map(options.map(({ value, label }) => [keyOf(value), label] as const).reverse());
  return [...seen].reverse().map(([value, label]) => ({ value, label: String(label) }));
};

/** One choice from a list. */
export function Select({ options = [], variant, value, onChange, onInput, ...props }: SelectProps) {
  const echo = useEcho<OptionValue | null>(value, null);
  useFormField(props.name, echo.value);
  const choose = (key: string | null) => {
    const chosen = options.find((option) => keyOf(option.value) === key);
    if (chosen) void echo.send(chosen.value, onChange);
  };
  const searchable = options.length >= searchableFrom;
  const data = toData(options);
  return (
    <Field field={props}>
      {(control) => (
        <MantineSelect
          {...control}
          name={undefined}
          data={data}
          value={echo.value === null || echo.value === '' ? null : keyOf(echo.value)}
          onChange={choose}
          searchable={searchable}
          onSearchChange={onInput && ((text) => void echo.tell(text, onInput))}
          allowDeselect={false}
          nothingFoundMessage="Nothing fits"
          variant={variant === 'transparent' ? 'unstyled' : 'default'}
          classNames={variant === 'transparent' ? { input: styles.transparent } : undefined}
          comboboxProps={{ withinPortal: true }}
          maxDropdownHeight={280}
        />
      )}
    </Field>
  );
}

interface MultiSelectProps extends FieldProps {
  variant?: 'transparent' | 'input';
  value?: OptionValue[];
  options?: Option[];
  onChange?: (value: OptionValue[]) => unknown;
}

/** Several choices from a list. */
export function MultiSelect({ options = [], variant, value, onChange, ...props }: MultiSelectProps) {
  const echo = useEcho<OptionValue[]>(value, []);
  useFormField(props.name, echo.value);
  const choose = (keys: string[]) => {
    const chosen = keys.flatMap((key) => options.find((option) => keyOf(option.value) === key)?.value ?? []);
    void echo.send(chosen, onChange);
  };
  return (
    <Field field={props}>
      {(control) => (
        <MantineMultiSelect
          {...control}
          name={undefined}
          data={toData(options)}
          value={echo.value.map(keyOf)}
          onChange={choose}
          placeholder={echo.value.length === 0 ? props.placeholder : undefined}
          searchable={options.length >= searchableFrom}
          hidePickedOptions={false}
          nothingFoundMessage="Nothing fits"
          variant={variant === 'transparent' ? 'unstyled' : 'default'}
          maxDropdownHeight={280}
        />
      )}
    </Field>
  );
}
