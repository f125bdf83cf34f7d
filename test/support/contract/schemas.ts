import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Json, Spec } from './specs';

/**
 * Refuses fields that a schema does not name, so that an answer can hold nothing the specification has not.
 * Free-form objects (no `properties`) and maps stay open.
 */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Json = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const properties = copy.properties as Json | undefined;
  const isObject = copy.type === 'object' && properties && Object.keys(properties).length > 0;
  if (isObject && copy.additionalProperties === undefined) copy.additionalProperties = false;
  return copy;
};

const withinBits = (bits: number) => (value: number) =>
  Number.isInteger(value) && Math.abs(value) <= 2 ** bits;

/** Compiles the schemas of OpenAPI 3.0 documents; `check` answers what is wrong with a value. */
export const createSchemas = (specs: Spec[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  ajv.addFormat('int32', { type: 'number', validate: withinBits(31) });
  ajv.addFormat('int64', { type: 'number', validate: withinBits(63) });
  for (const { name, document } of specs) ajv.addSchema(closed(document) as Json, name);
  const compiled = new Map<string, ValidateFunction>();
  return {
    check(spec: string, pointer: string, value: unknown): ErrorObject[] {
      const reference = `${spec}${pointer.split('/').map(encodeURIComponent).join('/').replace('%23', '#')}`;
      const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
      compiled.set(reference, validate);
      return validate(value) ? [] : [...(validate.errors ?? [])];
    },
  };
};

export type Schemas = ReturnType<typeof createSchemas>;

/**
 * A mismatch in a form that can be named in a table: keyword, place and what was found,
 * e.g. `required /id` or `type /properties/email null`.
 */
export const signatureOf = (error: ErrorObject, value: unknown): string => {
  const place = error.instancePath.replace(/\/\d+(?=\/|$)/g, '/*');
  const { additionalProperty, missingProperty } = error.params as Record<string, string>;
  const name = additionalProperty ?? missingProperty;
  const found = error.keyword === 'type' ? ` ${kindOf(value, error.instancePath)}` : '';
  return `${error.keyword} ${place}${name === undefined ? '' : `/${name}`}${found}`;
};

const kindOf = (value: unknown, instancePath: string): string => {
  const found = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<unknown>((node, part) => (node as Json | undefined)?.[part], value);
  if (found === null) return 'null';
  return Array.isArray(found) ? 'array' : typeof found;
};
