import { type ChangeEvent, useRef } from 'react';
import { useEcho } from '../support/use-echo';
import { useFormField } from './form-context';

export interface TextFieldProps {
  name?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => unknown;
  onInput?: (value: string) => unknown;
  onBlur?: (value: string) => unknown;
  onFocus?: (value: string) => unknown;
}

/**
 * leaving the field and on submitting the form; `onBlur` after it.
 */
export function useTextField({
  name,
  value,
  defaultValue,
  onChange,
  onInput,
  onBlur,
  onFocus,
}: TextFieldProps) {
  const echo = useEcho(value, defaultValue ?? '', { keepsDraft: true });
  const dirty = useRef(false);
  const commit = (): ((value: string) => unknown)[] => {
    if (!dirty.current) return [];
    dirty.current = false;
    return onChange ? [onChange] : [];
  };
  useFormField(name, echo.value, () => void echo.tell(echo.value, ...commit()));
  const edit = (text: string) => {
    dirty.current = true;
    void echo.send(text, onInput);
  };
  return {
    value: echo.value,
    edit,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => edit(event.currentTarget.value),
    onBlur: () => void echo.tell(echo.value, ...commit(), onBlur),
    onFocus: () => void echo.tell(echo.value, onFocus),
  };
}
