import { Checkbox as MantineCheckbox, Radio, Switch, Text, VisuallyHidden } from '@mantine/core';
import { useEcho } from '../support/use-echo';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';
import { useFormField } from './form-context';

interface CheckboxProps extends BaseProps {
  value?: string;
  checked?: boolean;
  readonly?: boolean;
  readOnly?: boolean;
  description?: string;
  name?: string;
  variant?: 'default' | 'small';
  size?: Size | 'default';
  onChange?: (checked: boolean, value: string) => unknown;
  inline?: boolean;
  initialIsChecked?: boolean;
  'aria-label'?: string;
}

const sizeOf = ({ size, variant }: Pick<CheckboxProps, 'size' | 'variant'>) =>
  shortSize(size, variant === 'small' ? 'sm' : 'md') === 'sm' ? ('xs' as const) : ('sm' as const);

function useToggle({ name, value = 'on', checked, initialIsChecked = false, onChange }: CheckboxProps) {
  const echo = useEcho(checked, initialIsChecked);
  useFormField(name, echo.value);
  return {
    checked: echo.value,
    toggle: (next: boolean) => void echo.send(next, onChange && ((now: boolean) => onChange(now, value))),
  };
}

/** One thing that is so or not. */
export function Checkbox(props: CheckboxProps) {
  const { checked, toggle } = useToggle(props);
  return (
    <MantineCheckbox
      label={props.children}
      aria-label={props['aria-label']}
      description={props.description}
      name={props.name}
      value={props.value}
      checked={checked}
      disabled={props.readOnly ?? props.readonly}
      size={sizeOf(props)}
      display={props.inline ? 'inline-block' : undefined}
      me={props.inline ? 'md' : undefined}
      onChange={(event) => toggle(event.currentTarget.checked)}
      data-testid={props.testId}
    />
  );
}

/** One of several things; those of one name belong together. */
export function RadioButton(props: CheckboxProps) {
  const { checked, toggle } = useToggle(props);
  return (
    <Radio
      label={props.children}
      description={props.description}
      name={props.name}
      value={props.value}
      checked={checked}
      disabled={props.readOnly ?? props.readonly}
      size={sizeOf(props)}
      display={props.inline ? 'inline-block' : undefined}
      me={props.inline ? 'md' : undefined}
      onChange={(event) => toggle(event.currentTarget.checked)}
      data-testid={props.testId}
    />
  );
}

interface ToggleProps extends BaseProps {
  checked?: boolean;
  readonly?: boolean;
  readOnly?: boolean;
  name?: string;
  size?: Size | 'default';
  onChange?: (checked: boolean) => unknown;
  initialIsChecked?: boolean;
  label: string;
  labelDisplay?: 'inline' | 'top' | 'hidden';
  textChecked?: string;
  textUnchecked?: string;
}

/** A switch. Only the medium size has room for words on it. */
export function Toggle({
  label,
  labelDisplay = 'inline',
  textChecked = 'ON',
  textUnchecked = 'OFF',
  ...props
}: ToggleProps) {
  const echo = useEcho(props.checked, props.initialIsChecked ?? false);
  useFormField(props.name, echo.value);
  const size = shortSize(props.size, 'md');
  const words = size === 'md';
  const inlineLabel = labelDisplay === 'hidden' ? <VisuallyHidden>{label}</VisuallyHidden> : label;
  return (
    <div data-testid={props.testId}>
      {labelDisplay === 'top' && (
        <Text size="sm" fw={500} mb={4} aria-hidden dir="auto">
          {label}
        </Text>
      )}
      <Switch
        label={labelDisplay === 'top' ? <VisuallyHidden>{label}</VisuallyHidden> : inlineLabel}
        size={words ? 'md' : size === 'sm' ? 'sm' : 'xs'}
        onLabel={words ? textChecked : undefined}
        offLabel={words ? textUnchecked : undefined}
        name={props.name}
        checked={echo.value}
        disabled={props.readOnly ?? props.readonly}
        styles={{ label: { fontSize: 14 }, ...(!echo.value && { trackLabel: { color: '#33414d' } }) }}
        onChange={(event) => void echo.send(event.currentTarget.checked, props.onChange)}
      />
    </div>
  );
}
