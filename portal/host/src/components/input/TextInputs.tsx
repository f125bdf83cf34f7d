import { CloseButton, PasswordInput, TextInput, Textarea as MantineTextarea } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Field, type FieldProps } from './Field';
import { type TextFieldProps, useTextField } from './use-text-field';

type TextProps = FieldProps & TextFieldProps;

/** One line of text. */
export function Input({ type = 'text', ...props }: TextProps & { type?: 'text' | 'password' }) {
  const { value, onChange, onBlur, onFocus } = useTextField(props);
  const Control = type === 'password' ? PasswordInput : TextInput;
  return (
    <Field field={props}>
      {(control) => <Control {...control} dir="auto" {...{ value, onChange, onBlur, onFocus }} />}
    </Field>
  );
}

interface TextAreaProps extends TextProps {
  cols?: number;
  maxLength?: number;
  rows?: number;
  resize?: 'vertical' | 'horizontal' | 'both' | 'none';
}

/** Several lines of text. */
export function TextArea({ cols, maxLength, rows = 3, resize = 'both', ...props }: TextAreaProps) {
  const { value, onChange, onBlur, onFocus } = useTextField(props);
  return (
    <Field field={props}>
      {(control) => (
        <MantineTextarea
          {...control}
          dir="auto"
          cols={cols}
          rows={rows}
          maxLength={maxLength}
          styles={{ input: { resize, maxWidth: '100%' } }}
          {...{ value, onChange, onBlur, onFocus }}
        />
      )}
    </Field>
  );
}

/** A text field for searching, which can be emptied with one click. */
export function SearchInput({ clearable = true, ...props }: TextProps & { clearable?: boolean }) {
  const { value, edit, onChange, onBlur, onFocus } = useTextField(props);
  const clear = clearable && value !== '' && !props.readOnly && (
    <CloseButton size="sm" aria-label="Clear the search" onClick={() => edit('')} />
  );
  return (
    <Field field={props}>
      {(control) => (
        <TextInput
          {...control}
          role="searchbox"
          dir="auto"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={clear}
          {...{ value, onChange, onBlur, onFocus }}
        />
      )}
    </Field>
  );
}
