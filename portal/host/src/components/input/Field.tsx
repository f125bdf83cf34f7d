import { Box, Group, Input, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useId, useLayoutEffect } from 'react';
import { InfoTooltip } from '../support/InfoTooltip';
import { type BaseProps } from '../support/types';

/** Props that all of the SDK's inputs share (`BaseInputProps`), as far as they do not concern the value. */
export interface FieldProps extends BaseProps {
  label?: string;
  name?: string;
  required?: boolean;
  readOnly?: boolean;
  description?: string;
  tooltip?: string;
  placeholder?: string;
  error?: boolean;
  validationMessage?: string;
}

/** What the control inside a field must carry so that label, description and message belong to it. */
export interface ControlProps {
  id: string;
  name?: string;
  readOnly?: boolean;
  placeholder?: string;
  error: boolean;
  'aria-required'?: boolean;
  'aria-label'?: string;
  'data-testid'?: string;
}

interface Props {
  field: FieldProps;
  children: (control: ControlProps) => ReactNode;
}

/**
 * A field with its label, required mark, tooltip, description and validation message. The message is an error
 * when `error` is set, otherwise it says what is right.
 */
export function Field({ field, children }: Props) {
  const id = useId();
  const { label, required, description, tooltip, error = false, validationMessage } = field;
  const describedBy = [description && `${id}-description`, validationMessage && `${id}-message`]
    .filter(Boolean)
    .join(' ');
  // Mantine's inputs set this attribute from their own wrapper and drop one that is given.
  useLayoutEffect(() => {
    const element = document.getElementById(id);
    if (describedBy) element?.setAttribute('aria-describedby', describedBy);
    else element?.removeAttribute('aria-describedby');
  });
  const control: ControlProps = {
    id,
    name: field.name,
    readOnly: field.readOnly,
    placeholder: field.placeholder,
    error,
    'aria-required': required || undefined,
    'data-testid': field.testId,
    ...(!label && { 'aria-label': field.placeholder || field.name || 'Field' }),
  };
  return (
    <Box>
      {label && (
        <Group gap={6} mb={4} wrap="nowrap">
          <Input.Label htmlFor={id} labelElement="label" required={required} dir="auto" id={`${id}-label`}>
            {label}
          </Input.Label>
          {tooltip && <InfoTooltip text={tooltip} about={label} />}
        </Group>
      )}
      {description && (
        <Text id={`${id}-description`} size="xs" c="#52616f" mb={4} dir="auto">
          {description}
        </Text>
      )}
      {children(control)}
      <ValidationMessage id={`${id}-message`} error={error} text={validationMessage} />
    </Box>
  );
}

export function ValidationMessage({ id, error, text }: { id: string; error: boolean; text?: string }) {
  const Sign = error ? IconAlertCircle : IconCircleCheck;
  return (
    <Group
      gap={4}
      mt={text ? 4 : 0}
      wrap="nowrap"
      align="flex-start"
      c={error ? '#b3261e' : '#1f7a45'}
      aria-live="polite"
    >
      {text && <Sign size={16} aria-hidden style={{ flex: 'none', marginTop: 1 }} />}
      {text && (
        <Text id={id} size="xs" dir="auto">
          {text}
        </Text>
      )}
    </Group>
  );
}
