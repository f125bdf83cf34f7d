import { NumberInput as MantineNumberInput } from '@mantine/core';
import { useCardRuntime } from '../../extension/card-runtime';
import { Field } from './Field';
import { currencyFormat, numberSeparators } from './number-format';
import { type NumberProps, useNumberField } from './use-number-field';

export function NumberInput(props: NumberProps) {
  const { conventions } = useCardRuntime();
  const { control } = useNumberField(props);
  return (
    <Field field={props}>
      {(field) => (
        <MantineNumberInput
          {...field}
          {...control}
          {...numberSeparators(conventions.locale)}
          min={props.min}
          max={props.max}
          decimalScale={props.precision}
          suffix={props.formatStyle === 'percentage' ? '%' : undefined}
          styles={{ input: { textAlign: props.textAlign } }}
          hideControls
        />
      )}
    </Field>
  );
}

/** An amount of money, written with the currency's sign and its number of decimals. */
export function CurrencyInput({ currency = 'USD', ...props }: NumberProps & { currency?: string }) {
  const { conventions } = useCardRuntime();
  const { control } = useNumberField(props);
  const { symbol, symbolFirst, decimals } = currencyFormat(conventions.locale, currency);
  return (
    <Field field={props}>
      {(field) => (
        <MantineNumberInput
          {...field}
          {...control}
          {...numberSeparators(conventions.locale)}
          min={props.min}
          max={props.max}
          decimalScale={props.precision ?? decimals}
          fixedDecimalScale
          prefix={symbolFirst ? symbol : undefined}
          suffix={symbolFirst ? undefined : ` ${symbol}`}
          hideControls
        />
      )}
    </Field>
  );
}
