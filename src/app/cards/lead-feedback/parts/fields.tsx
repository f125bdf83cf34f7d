import { Button, DateInput, Flex, Select, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { fromBaseDate } from '@tandem/ui';
import type { DraftField } from '../draft';
import type { FieldView, WakeUpView } from '../view/form-view';

interface FieldProps {
  name: DraftField;
  field: FieldView;
  disabled: boolean;
  onChange: (value: string) => void;
}

/** All choices in sight, each one click. */
export function ChoiceField({ name, field, disabled, onChange }: FieldProps) {
  return (
    <ToggleGroup
      toggleType="radioButtonList"
      name={name}
      label={field.label}
      required={field.required}
      error={field.error}
      validationMessage={field.message}
      options={field.options.map((option) => ({ ...option, readOnly: disabled }))}
      value={field.value}
      onChange={onChange}
      testId={name}
    />
  );
}

export function SelectField({
  name,
  field,
  disabled,
  placeholder,
  onChange,
}: FieldProps & { placeholder: string }) {
  const { label, required, error, message, value } = field;
  return (
    <Select
      {...{ name, label, required, error, placeholder }}
      validationMessage={message}
      readOnly={disabled}
      options={field.options.map((option) => ({ value: option.value, label: option.label }))}
      value={value || undefined}
      onChange={(chosen) => onChange(String(chosen))}
      testId={name}
    />
  );
}

/** A day after today: one of the agreed spans in one click, or any day. */
export function WakeUpField({
  field,
  disabled,
  onChange,
}: Omit<FieldProps, 'name' | 'field'> & { field: WakeUpView }) {
  return (
    <Flex direction="column" gap="extra-small">
      <DateInput
        name="wakeUpDate"
        label={field.label}
        required={field.required}
        error={field.error}
        validationMessage={field.message}
        readOnly={disabled}
        timezone="portalTz"
        format="medium"
        min={field.earliest}
        max={field.latest}
        value={field.date}
        onChange={(chosen) => onChange(chosen ? fromBaseDate(chosen) : '')}
        testId="wakeUpDate"
      />
      <Flex gap="extra-small" wrap>
        {field.quick.map(({ label, date, chosen }) => (
          <Button
            key={date}
            size="extra-small"
            variant={chosen ? 'primary' : 'secondary'}
            disabled={disabled}
            onClick={() => onChange(date)}
            testId={`wake-up-${date}`}
          >
            {label}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}

/** No `maxLength`: it counts UTF-16 units, where an emoji takes two; the counter counts characters. */
export function CommentField({ field, disabled, onChange }: Omit<FieldProps, 'name'>) {
  return (
    <TextArea
      name="comment"
      label={field.label}
      error={field.error}
      description={field.error ? undefined : field.message}
      validationMessage={field.error ? field.message : undefined}
      readOnly={disabled}
      rows={3}
      resize="vertical"
      value={field.value}
      onInput={onChange}
      onChange={onChange}
      testId="comment"
    />
  );
}
