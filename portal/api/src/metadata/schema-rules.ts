import { conflict, invalid, notFound } from '../errors';
import type { ApiRequest } from '../operation';
import { resolveObjectType } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredSchema } from '../state/schema-store';

/** Custom object types of an Enterprise account (legal.hubspot.com/hubspot-product-and-services-catalog). */
export const MAX_CUSTOM_OBJECT_TYPES = 10;

const SCHEMA_PATH = /\/schemas\/([^/]+)/;

/** The custom object that the path names. Throws HubSpot's 400 for an unknown type and 404 where no schema exists. */
export const requestedSchema = (state: PortalState, request: ApiRequest): StoredSchema => {
  const name = request.params.objectType ?? SCHEMA_PATH.exec(request.path)?.[1] ?? '';
  return schemaOf(state, name);
};

export const schemaOf = (state: PortalState, name: string): StoredSchema => {
  const { objectTypeId } = resolveObjectType(state, name);
  const schema = state.schemas.get(objectTypeId);
  if (schema && !schema.archived) return schema;
  throw notFound(`No custom object schema with the name ${name}`);
};

export const requireSchemaName = (state: PortalState, name: string): void => {
  if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)) {
    throw invalid(
      `The name '${name}' is invalid: it must start with a letter and contain only letters, numbers and underscores`,
      [{ message: 'Invalid schema name', code: 'INVALID_NAME', in: 'name' }],
    );
  }
  if (state.schemas.findByName(name)) {
    throw conflict(
      `An object schema named '${name}' already exists.`,
      'ObjectTypeDefinition.OBJECT_TYPE_WITH_NAME_EXISTS',
    );
  }
  if (state.schemas.all().length >= MAX_CUSTOM_OBJECT_TYPES) {
    throw invalid(
      `This account has reached its limit of ${MAX_CUSTOM_OBJECT_TYPES} custom object types`,
      undefined,
      'ObjectTypeDefinition.OBJECT_TYPE_LIMIT_REACHED',
    );
  }
};

export const requireLabels = (labels: StoredSchema['labels']): void => {
  if (labels.singular?.trim() && labels.plural?.trim()) return;
  throw invalid('A schema needs a singular and a plural label', [
    { message: 'Both labels are needed', code: 'REQUIRED_FIELD', in: 'labels' },
  ]);
};

type DisplayFields = Pick<
  StoredSchema,
  'primaryDisplayProperty' | 'secondaryDisplayProperties' | 'requiredProperties' | 'searchableProperties'
>;

/** Every property that a schema refers to must be one of its own. */
export const requireKnownProperties = (fields: DisplayFields, known: (name: string) => boolean): void => {
  const lists: Array<[string, string[]]> = [
    ['primaryDisplayProperty', fields.primaryDisplayProperty ? [fields.primaryDisplayProperty] : []],
    ['secondaryDisplayProperties', fields.secondaryDisplayProperties],
    ['requiredProperties', fields.requiredProperties],
    ['searchableProperties', fields.searchableProperties],
  ];
  const details = lists.flatMap(([field, names]) =>
    names
      .filter((name) => !known(name))
      .map((name) => ({ message: `Property '${name}' does not exist`, code: 'INVALID_PROPERTY', in: field })),
  );
  if (details.length) throw invalid(details[0]?.message ?? 'Unknown property', details);
};
