import { useRef } from 'react';
import { useEcho } from '../support/use-echo';
import { type FieldProps } from './Field';
import { useFormField } from './form-context';

/** Props that the SDK's number inputs share. */
export interface NumberProps extends FieldProps {
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
export function useNumberField({
  name,
  value,
  defaultValue,
  onChange,
  onInput,
  onBlur,
  onFocus,
}: NumberProps) {
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
