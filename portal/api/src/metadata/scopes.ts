import type { Operation } from '../operation';
import { isCustom, type ObjectTypeDefinition } from '../state/object-types';

const RECORD_TYPES = ['contacts', 'companies', 'deals', 'leads', 'custom'];

/** Reading definitions needs any scope that touches records or schemas (spec: security of `GET /crm/properties/…`). */
export const readDefinitions: Operation['scopes'] = () => [
  [
    ...RECORD_TYPES.flatMap((type) => [`crm.objects.${type}.read`, `crm.objects.${type}.write`]),
    ...RECORD_TYPES.flatMap((type) => [`crm.schemas.${type}.read`, `crm.schemas.${type}.write`]),
    'crm.objects.owners.read',
    'automation',
    'timeline',
  ],
];

const schemaScopes = (type: ObjectTypeDefinition | undefined): Array<string | string[]> => {
  if (!type) return [];
  if (isCustom(type)) return ['crm.schemas.custom.write'];
  const own = ['contacts', 'companies', 'deals'].includes(type.plural) ? type.plural : undefined;
  return own
    ? [`crm.schemas.${own}.write`]
    : [['contacts', 'companies', 'deals', 'custom'].map((name) => `crm.schemas.${name}.write`)];
};

/** Changing definitions of the object type in the path needs that type's schema scope. */
export const writeDefinitions: Operation['scopes'] = (request, state) =>
  schemaScopes(state.objectTypes.resolve(request.params.objectType ?? request.params.objectTypeId ?? ''));

const recordScopes =
  (access: 'read' | 'write'): Operation['scopes'] =>
  (request, state) => {
    const { fromObjectType, objectType, toObjectType } = request.params;
    const types = [fromObjectType ?? objectType, toObjectType].map((name) =>
      name === undefined ? undefined : state.objectTypes.resolve(name),
    );
    const scopes = types.flatMap((type) =>
      type ? [access === 'read' ? type.readScope : type.writeScope] : [],
    );
    return [...new Set(scopes)];
  };

/** Associations are read or written with the record scopes of both object types. */
export const readBothRecords = recordScopes('read');
export const writeBothRecords = recordScopes('write');

export const readSchemas: Operation['scopes'] = () => [
  ['crm.schemas.custom.read', 'crm.objects.custom.read', 'crm.schemas.custom.write'],
];
export const writeSchemas: Operation['scopes'] = () => ['crm.schemas.custom.write'];
