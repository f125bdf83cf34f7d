import { Button } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { writeRecord } from '../api/records';
import { inPlainWords } from '../plain-words';
import { useSession } from '../session';
import { fromInput, toInput } from './property-input';
import { PropertyInput } from './PropertyInput';
import type { PropertyRowProps } from './PropertyRow';
import styles from './PropertyColumn.module.css';

interface Props extends PropertyRowProps {
  onDone: () => void;
}

/** Edits one property in place: Enter saves, Escape leaves it as it was. */
export function PropertyEditor({ type, record, property, reference, onChanged, onDone }: Props) {
  const { conventions } = useSession();
  const stored = record.properties[property.name] ?? '';
  const [text, setText] = useState(() => toInput(stored, property, conventions.timeZone));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (): Promise<void> => {
    const value = fromInput(text, property, conventions.timeZone);
    if (value === stored) return onDone();
    setSaving(true);
    try {
      const written = await writeRecord(type.apiName, record.id, { [property.name]: value });
      onChanged();
      const kept = written.properties[property.name];
      if (property.name === 'lifecyclestage' && value !== '' && kept !== undefined && kept !== value) {
        setSaving(false);
        return setProblem(
          'A lifecycle stage does not move backwards. Clear it first, then choose the earlier one.',
        );
      }
      onDone();
    } catch (error) {
      setProblem(inPlainWords(error as Error));
      setSaving(false);
    }
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onDone();
  };

  return (
    <form className={styles.form} style={{ flex: 1, minWidth: 0 }} onSubmit={submit} onKeyDown={leave}>
      <PropertyInput
        property={property}
        choices={reference.choices(property.name)}
        text={text}
        error={problem}
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="compact-sm" loading={saving}>
          Save
        </Button>
        <Button size="compact-sm" variant="default" disabled={saving} onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
