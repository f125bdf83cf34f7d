import { type FormEvent, useMemo, useRef } from 'react';
import { type BaseProps, type ReactionsHandler } from '../support/types';
import { useEventCall } from '../support/use-event-call';
import styles from './input.module.css';
import { FormContext, type FormField, type FormRegistry } from './form-context';

interface FormProps extends BaseProps {
  onSubmit?: ReactionsHandler;
  autoComplete?: 'off' | 'on';
}

/**
 * Gathers the values of the fields inside it by name. Submitting commits what is typed first, as leaving the
 * field would, and never loads another page.
 */
export function Form({ onSubmit, autoComplete = 'on', children, testId }: FormProps) {
  const callCard = useEventCall();
  const fields = useRef(new Set<{ current: FormField }>());
  const registry = useMemo(
    (): FormRegistry => ({
      add(field) {
        fields.current.add(field);
        return () => void fields.current.delete(field);
      },
    }),
    [],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const values: Record<string, unknown> = {};
    for (const { current } of fields.current) {
      current.commit?.();
      values[current.name] = current.value ?? '';
    }
    void callCard(onSubmit, event, values);
  };
  return (
    <FormContext.Provider value={registry}>
      <form
        onSubmit={submit}
        autoComplete={autoComplete}
        noValidate
        className={styles.form}
        data-testid={testId}
      >
        {children}
      </form>
    </FormContext.Provider>
  );
}
