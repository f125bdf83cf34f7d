import {
  DateInput,
  Input,
  MultiSelect,
  NumberInput,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { fromBaseDate, toBaseDate } from '@tandem/ui';
import { choicesIn, dayOf, joinChoices, withDay } from '../draft';
import type { QualityLocale } from '../locale';
import type { FieldView } from '../view/finding-view';

interface FieldProps {
  field: FieldView;
  disabled: boolean;
  locale: QualityLocale;
  /** The value as HubSpot's API takes it. */
  onType: (value: string) => void;
}

/**
 * The input that fits the property. Fields for text keep their element from one finding to the next, so that a person can
 * go on typing; the others start afresh, because an empty one would go on showing the choice before.
 */
export function Field({ field, disabled, locale, onType }: FieldProps) {
  const { input, value, problem } = field;
  const { phrase } = locale.phrases;
  const { property, label, kind, options } = input;
  const shared = {
    label,
    name: property,
    readOnly: disabled,
    error: problem !== null,
    validationMessage: problem ?? undefined,
    testId: 'field',
  };
  switch (kind) {
    case 'text':
      return <Input {...shared} value={value} onInput={onType} onChange={onType} />;
    case 'textarea':
      return (
        <TextArea {...shared} rows={3} resize="vertical" value={value} onInput={onType} onChange={onType} />
      );
    case 'number':
      return (
        <NumberInput
          {...shared}
          key={property}
          value={numberOf(value)}
          onInput={(number) => onType(textOf(number))}
          onChange={(number) => onType(textOf(number))}
        />
      );
    case 'date':
    case 'datetime':
      return (
        <DateInput
          {...shared}
          key={property}
          timezone="portalTz"
          format="medium"
          value={toBaseDate(dayOf({ kind, value }, locale.timeZone))}
          onChange={(day) => day && onType(withDay(input, fromBaseDate(day), locale.timeZone))}
        />
      );
    case 'select':
      return (
        <Select
          {...shared}
          key={property}
          placeholder={phrase('choose')}
          options={options}
          value={options.some((option) => option.value === value) ? value : undefined}
          onChange={(chosen) => onType(String(chosen))}
        />
      );
    case 'multiselect':
      return (
        <MultiSelect
          {...shared}
          key={property}
          placeholder={phrase('choose')}
          options={options}
          value={choicesIn(value)}
          onChange={(chosen) => onType(joinChoices(chosen.map(String)))}
        />
      );
    case 'yes_no':
      return (
        <ToggleGroup
          key={property}
          toggleType="radioButtonList"
          inline
          name={property}
          label={label}
          error={shared.error}
          validationMessage={shared.validationMessage}
          options={(['yes', 'no'] as const).map((answer) => ({
            value: String(answer === 'yes'),
            label: phrase(answer),
            readOnly: disabled,
          }))}
          value={value}
          onChange={onType}
          testId="field"
        />
      );
  }
}

const numberOf = (value: string): number | undefined =>
  value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value);

/** An emptied number field may tell `null` or nothing. */
const textOf = (number: number | null | undefined): string =>
  typeof number === 'number' && !Number.isNaN(number) ? String(number) : '';
