import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import { useId } from 'react';
import { useEcho } from '../support/use-echo';
import { InfoTooltip } from '../support/InfoTooltip';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';
import { ValidationMessage } from './Field';
import { useFormField } from './form-context';
import styles from './input.module.css';

interface ToggleOption {
  label: string;
  value: string;
  initialIsChecked?: boolean;
  readonly?: boolean;
  readOnly?: boolean;
  description?: string;
}

interface ToggleGroupProps extends BaseProps {
  toggleType?: 'checkboxList' | 'radioButtonList';
  name: string;
  label: string;
  validationMessage?: string;
  required?: boolean;
  tooltip?: string;
  error?: boolean;
  options?: ToggleOption[];
  inline?: boolean;
  variant?: 'default' | 'small';
  size?: Size | 'default';
  value?: string[] | string;
  onChange?: (value: never) => unknown;
}

/** A list of checkboxes (the card hears all chosen values) or of radio buttons (it hears the one). */
export function ToggleGroup({
  toggleType = 'checkboxList',
  options = [],
  error = false,
  ...props
}: ToggleGroupProps) {
  const id = useId();
  const single = toggleType === 'radioButtonList';
  const initial = options.filter((option) => option.initialIsChecked).map((option) => option.value);
  const remote = props.value === undefined ? undefined : [props.value].flat();
  const echo = useEcho<string[]>(remote, single ? initial.slice(0, 1) : initial);
  useFormField(props.name, single ? echo.value[0] : echo.value);
  const choose = (values: string[]) => {
    const told = (single ? values[0] : values) as never;
    void echo.send(values, props.onChange && (() => props.onChange?.(told)));
  };
  const toggle = (value: string, checked: boolean) => {
    if (single) return choose([value]);
    const chosen = new Set(echo.value);
    if (checked) chosen.add(value);
    else chosen.delete(value);
    choose(options.map((option) => option.value).filter((candidate) => chosen.has(candidate)));
  };
  const Control = single ? Radio : Checkbox;
  const Layout = props.inline ? Group : Stack;
  return (
    <fieldset
      className={styles.group}
      role={single ? 'radiogroup' : 'group'}
      aria-describedby={props.validationMessage ? `${id}-message` : undefined}
      {...(single && { 'aria-required': props.required || undefined, 'aria-invalid': error || undefined })}
      data-testid={props.testId}
    >
      <legend dir="auto">
        {props.label}
        {props.required && (
          <span className={styles.required} aria-hidden>
            *
          </span>
        )}{' '}
        {props.tooltip && <InfoTooltip text={props.tooltip} about={props.label} />}
      </legend>
      <Layout gap={props.inline ? 'md' : 8} align="flex-start">
        {options.map((option) => (
          <Control
            key={option.value}
            name={`${id}-${props.name}`}
            label={<bdi>{option.label}</bdi>}
            description={option.description}
            value={option.value}
            checked={echo.value.includes(option.value)}
            disabled={option.readOnly ?? option.readonly}
            size={shortSize(props.size, props.variant === 'small' ? 'sm' : 'md') === 'sm' ? 'xs' : 'sm'}
            error={error}
            onChange={(event) => toggle(option.value, event.currentTarget.checked)}
          />
        ))}
      </Layout>
      <ValidationMessage id={`${id}-message`} error={error} text={props.validationMessage} />
    </fieldset>
  );
}
