import { ActionIcon, Group, NumberInput as MantineNumberInput, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useCardRuntime } from '../../extension/card-runtime';
import { Field } from './Field';
import { numberSeparators } from './number-format';
import { type NumberProps, useNumberField } from './use-number-field';

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
