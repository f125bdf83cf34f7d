import type { ApiRequest, Operation } from '../operation';
import { resolveObjectType, type ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';

/** The object type in `:objectType` of a request's path. */
export const requestedType = (state: PortalState, request: ApiRequest): ObjectTypeDefinition =>
  resolveObjectType(state, request.params.objectType ?? '');

/** Scopes of reading or writing records of the object type in the path; none where the type is unknown. */
export const recordScopes =
  (access: 'read' | 'write'): Operation['scopes'] =>
  (request, state) => {
    const type = state.objectTypes.resolve(request.params.objectType ?? '');
    if (!type) return [];
    return [access === 'read' ? type.readScope : type.writeScope];
  };

/** Both spellings of a record path: dated (`/crm/objects/2026-09/…`) and that of the typed client (`/crm/v3/objects/…`). */
export const recordPaths = (rest = ''): string[] => [
  `/crm/objects/:version/:objectType${rest}`,
  `/crm/v3/objects/:objectType${rest}`,
];
