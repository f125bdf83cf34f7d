import { Autocomplete } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';
import { useEcho } from '../support/use-echo';
import { Field, type FieldProps } from './Field';
import { useFormField } from './form-context';
import { type BaseTime, formatTime, minutesOf, parseTime, timeChoices } from './time-format';

interface TimeInputProps extends Omit<FieldProps, 'placeholder'> {
  value?: BaseTime | null;
  defaultValue?: BaseTime | null;
  min?: BaseTime;
  max?: BaseTime;
  interval?: number;
  timezone?: 'userTz' | 'portalTz';
  onChange?: (value: BaseTime) => unknown;
  onBlur?: (value: BaseTime) => unknown;
  onFocus?: (value: BaseTime) => unknown;
}

/** A time of day, chosen from a list or typed. What is no time, or outside the bounds, is put back on leaving. */
export function TimeInput({ value, defaultValue, min, max, interval = 30, ...props }: TimeInputProps) {
  const { locale } = useCardRuntime().conventions;
  const echo = useEcho<BaseTime | null>(value, defaultValue ?? null);
  useFormField(props.name, echo.value);
  const shown = echo.value ? formatTime(echo.value, locale) : '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);

  const isAllowed = (time: BaseTime) =>
    (!min || minutesOf(time) >= minutesOf(min)) && (!max || minutesOf(time) <= minutesOf(max));
  const commit = (typed: string): BaseTime | null => {
    const time = parseTime(typed);
    if (!time || !isAllowed(time)) {
      setText(shown);
      return echo.value;
    }
    setText(formatTime(time, locale));
    if (!echo.value || minutesOf(time) !== minutesOf(echo.value)) void echo.send(time, props.onChange);
    return time;
  };
  const choices = timeChoices(interval, min, max).map((time) => formatTime(time, locale));
  return (
    <Field field={props}>
      {(control) => (
        <Autocomplete
          {...control}
          name={undefined}
          value={text}
          data={[...new Set(choices)]}
          filter={({ options, search }) =>
            choices.includes(search) ? options : options.filter(startsWith(search))
          }
          onChange={setText}
          onOptionSubmit={commit}
          onBlur={() => {
            const time = commit(text);
            if (time) void echo.tell(time, props.onBlur);
          }}
          onFocus={() => {
            if (echo.value) void echo.tell(echo.value, props.onFocus);
          }}
          leftSection={<IconClock size={16} aria-hidden />}
          maxDropdownHeight={220}
        />
      )}
    </Field>
  );
}

const startsWith = (search: string) => (option: object) =>
  'label' in option && String(option.label).toLowerCase().startsWith(search.trim().toLowerCase());
