import { ActionIcon, Group, NumberInput as MantineNumberInput, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';
import { useEcho } from '../support/use-echo';
import { Field, type FieldProps } from './Field';
import { useFormField } from './form-context';
import { currencyFormat, numberSeparators } from './number-format';

interface NumberProps extends FieldProps {
  value?: number;
  defaultValue?: number;
  min?: number;
  max?: number;
  precision?: number;
  formatStyle?: 'decimal' | 'percentage';
  textAlign?: 'left' | 'right';
  onChange?: (value: number) => unknown;
  onInput?: (value: number) => unknown;
  onBlur?: (value: number) => unknown;
  onFocus?: (value: number) => unknown;
}

/** `onInput` with every edit, `onChange` on leaving the field or submitting; an empty field tells nothing. */
function useNumberField({ name, value, defaultValue, onChange, onInput, onBlur, onFocus }: NumberProps) {
  const echo = useEcho<number | string>(value, defaultValue ?? '', { keepsDraft: true });
  const dirty = useRef(false);
  const commit = () => {
    const handlers = dirty.current ? [onChange] : [];
    dirty.current = false;
    return handlers;
  };
  const tell = (...handlers: (((value: number) => unknown) | undefined)[]) => {
    if (typeof echo.value === 'number') void echo.tell(echo.value, ...handlers);
  };
  useFormField(name, echo.value, () => tell(...commit()));
  return {
    echo,
    commitNow: (next: number) => void echo.send(next, onInput, onChange),
    control: {
      value: echo.value,
      onChange: (next: number | string) => {
        if (next === echo.value) return;
        dirty.current = true;
        if (typeof next === 'number') void echo.send(next, onInput);
        else echo.show(next);
      },
      onBlur: () => tell(...commit(), onBlur),
      onFocus: () => tell(onFocus),
    },
  };
}

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

interface StepperProps extends NumberProps {
  stepSize?: number;
  minValueReachedTooltip?: string;
  maxValueReachedTooltip?: string;
}

/** A number with a button on either side; at a bound the button says why it does nothing. */
export function StepperInput({
  stepSize = 1,
  minValueReachedTooltip,
  maxValueReachedTooltip,
  ...props
}: StepperProps) {
  const { conventions } = useCardRuntime();
  const { echo, control, commitNow } = useNumberField(props);
  const current = typeof echo.value === 'number' ? echo.value : 0;
  const { min = -Infinity, max = Infinity, readOnly } = props;
  const step = (by: number) => commitNow(Math.min(max, Math.max(min, Number((current + by).toFixed(10)))));
  return (
    <Field field={props}>
      {(field) => (
        <Group gap={4} wrap="nowrap">
          <StepButton
            label="Decrease"
            reached={current <= min}
            tooltip={minValueReachedTooltip}
            disabled={readOnly}
            onClick={() => step(-stepSize)}
          />
          <MantineNumberInput
            {...field}
            {...control}
            {...numberSeparators(conventions.locale)}
            min={props.min}
            max={props.max}
            step={stepSize}
            decimalScale={props.precision}
            suffix={props.formatStyle === 'percentage' ? '%' : undefined}
            hideControls
            style={{ flex: 1 }}
          />
          <StepButton
            label="Increase"
            reached={current >= max}
            tooltip={maxValueReachedTooltip}
            disabled={readOnly}
            onClick={() => step(stepSize)}
          />
        </Group>
      )}
    </Field>
  );
}

interface StepButtonProps {
  label: 'Increase' | 'Decrease';
  reached: boolean;
  tooltip?: string;
  disabled?: boolean;
  onClick: () => void;
}

/** `aria-disabled` instead of `disabled`, so that the reason can be reached by keyboard. */
function StepButton({ label, reached, tooltip, disabled, onClick }: StepButtonProps) {
  const Sign = label === 'Increase' ? IconPlus : IconMinus;
  const button = (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      aria-disabled={reached || undefined}
      data-disabled={reached || undefined}
      disabled={disabled}
      onClick={reached ? undefined : onClick}
    >
      <Sign size={16} aria-hidden />
    </ActionIcon>
  );
  if (!reached || !tooltip) return button;
  return (
    <Tooltip label={tooltip} events={{ hover: true, focus: true, touch: true }}>
      {button}
    </Tooltip>
  );
}
