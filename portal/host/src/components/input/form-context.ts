import { createContext, useContext, useEffect, useRef } from 'react';

export type FormValue = string | number | boolean | undefined | null | object;

/** A field of a form: what it holds, and how to commit what is typed but not yet told. */
export interface FormField {
  name: string;
  value: FormValue;
  commit?: () => void;
}

export interface FormRegistry {
  add(field: { current: FormField }): () => void;
}

export const FormContext = createContext<FormRegistry | null>(null);

/** Makes a field's value part of the form around it, under the field's name. */
export function useFormField(name: string | undefined, value: FormValue, commit?: () => void): void {
  const form = useContext(FormContext);
  const field = useRef<FormField>({ name: name ?? '', value, commit });
  field.current = { name: name ?? '', value, commit };
  useEffect(() => (name ? form?.add(field) : undefined), [form, name]);
}
