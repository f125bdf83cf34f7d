import { Button, Group } from '@mantine/core';
import { DateInput as MantineDateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useCardRuntime } from '../../extension/card-runtime';
import { useEcho } from '../support/use-echo';
import { type BaseDate, datePattern, fromIsoDate, todayIn, toIsoDate } from './date-format';
import { Field, type FieldProps } from './Field';
import { useFormField } from './form-context';

dayjs.extend(customParseFormat);

interface DateInputProps extends Omit<FieldProps, 'placeholder'> {
  value?: BaseDate | null;
  defaultValue?: BaseDate | null;
  min?: BaseDate;
  max?: BaseDate;
  minValidationMessage?: string;
  maxValidationMessage?: string;
  format?: string;
  clearButtonLabel?: string;
  todayButtonLabel?: string;
  timezone?: 'userTz' | 'portalTz';
  onChange?: (value: BaseDate | null) => unknown;
  onBlur?: (value: BaseDate | null) => unknown;
  onFocus?: (value: BaseDate | null) => unknown;
}

/** A day of the calendar, typed or picked. Handlers receive `{year, month, date, formattedDate}`. */
export function DateInput({ value, defaultValue, min, max, ...props }: DateInputProps) {
  const { conventions } = useCardRuntime();
  const remote = value === undefined ? undefined : value && toIsoDate(value);
  const echo = useEcho<string | null>(remote, defaultValue ? toIsoDate(defaultValue) : null);
  const pattern = datePattern(props.format, conventions.locale);
  const payload = (iso: string | null) =>
    iso ? { ...fromIsoDate(iso), formattedDate: dayjs(iso).format(pattern) } : null;
  useFormField(props.name, payload(echo.value));
  const choose = (iso: string | null) => {
    if (iso === echo.value) return;
    void echo.send(iso, props.onChange && (() => props.onChange?.(payload(iso))));
  };
  const zone =
    props.timezone === 'portalTz' ? conventions.timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = todayIn(zone);
  const [minDate, maxDate] = [min && toIsoDate(min), max && toIsoDate(max)];
  const whyNot = (iso: string) => {
    if (minDate && iso < minDate) return props.minValidationMessage;
    if (maxDate && iso > maxDate) return props.maxValidationMessage;
    return undefined;
  };
  return (
    <Field field={props}>
      {(control) => (
        <>
          <MantineDateInput
            {...control}
            value={echo.value}
            onChange={choose}
            onBlur={() => void echo.tell(payload(echo.value), props.onBlur)}
            onFocus={() => void echo.tell(payload(echo.value), props.onFocus)}
            valueFormat={pattern}
            placeholder={pattern}
            minDate={minDate}
            maxDate={maxDate}
            getDayProps={(iso) => ({ title: whyNot(iso) })}
            leftSection={<IconCalendar size={16} aria-hidden />}
            popoverProps={{ withinPortal: true }}
            ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
          />
          {!props.readOnly && (props.todayButtonLabel || props.clearButtonLabel) && (
            <Group gap={4} mt={4}>
              {props.todayButtonLabel && !whyNot(today) && (
                <Button size="compact-xs" variant="subtle" onClick={() => choose(today)}>
                  {props.todayButtonLabel}
                </Button>
              )}
              {props.clearButtonLabel && echo.value && (
                <Button size="compact-xs" variant="subtle" onClick={() => choose(null)}>
                  {props.clearButtonLabel}
                </Button>
              )}
            </Group>
          )}
        </>
      )}
    </Field>
  );
}
