import type { StoredProperty } from '../state/types';

/** A default property as its table declares it. */
export type DefaultProperty = Pick<
  StoredProperty,
  | 'name'
  | 'label'
  | 'type'
  | 'fieldType'
  | 'groupName'
  | 'description'
  | 'options'
  | 'hasUniqueValue'
  | 'formField'
  | 'hidden'
  | 'calculated'
  | 'externalOptions'
  | 'referencedObjectType'
> & { readOnly: boolean };

type More = Partial<DefaultProperty>;
/** `value` or `value: label`; a bare value is its own label in words. */
type OptionList = Array<string | [value: string, label: string]>;

/** `NO_SHOW` → `No show`. */
const inWords = (value: string): string => {
  const words = value.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const define =
  (type: DefaultProperty['type'], fieldType: string) =>
  (name: string, label: string, more: More = {}): DefaultProperty => ({
    name,
    label,
    type,
    fieldType,
    groupName: '',
    description: '',
    options: [],
    hasUniqueValue: false,
    formField: false,
    hidden: false,
    calculated: false,
    externalOptions: false,
    readOnly: false,
    ...more,
  });

const defineOptions =
  (fieldType: string) =>
  (name: string, label: string, options: OptionList, more: More = {}): DefaultProperty =>
    define('enumeration', fieldType)(name, label, {
      options: options.map((option, displayOrder) => {
        const [value, optionLabel] = typeof option === 'string' ? [option, inWords(option)] : option;
        return { value, label: optionLabel, displayOrder, hidden: false };
      }),
      ...more,
    });

export const text = define('string', 'text');
export const textArea = define('string', 'textarea');
export const html = define('string', 'html');
export const phone = define('string', 'phonenumber');
export const number = define('number', 'number');
export const date = define('date', 'date');
export const dateTime = define('datetime', 'date');
export const select = defineOptions('select');
export const radio = defineOptions('radio');
export const checkboxes = defineOptions('checkbox');

export const yesNo = (name: string, label: string, more: More = {}): DefaultProperty =>
  define('bool', 'booleancheckbox')(name, label, {
    options: [
      { label: 'Yes', value: 'true', displayOrder: 0, hidden: false },
      { label: 'No', value: 'false', displayOrder: 1, hidden: false },
    ],
    ...more,
  });

/** An enumeration whose options are the portal's owners. */
export const owner = (name: string, label: string, more: More = {}): DefaultProperty =>
  defineOptions('select')(name, label, [], {
    externalOptions: true,
    referencedObjectType: 'OWNER',
    ...more,
  });

/** Puts all rows into one property group. */
export const inGroup = (groupName: string, rows: DefaultProperty[]): DefaultProperty[] =>
  rows.map((row) => ({ ...row, groupName }));

/** Rows that HubSpot fills itself and refuses to take from callers. */
export const readOnly = (rows: DefaultProperty[]): DefaultProperty[] =>
  rows.map((row) => ({ ...row, readOnly: true }));

/** Read-only rows that are also marked as calculated. */
export const calculated = (rows: DefaultProperty[]): DefaultProperty[] =>
  rows.map((row) => ({ ...row, readOnly: true, calculated: true }));
