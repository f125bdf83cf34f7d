import { invalid } from '../errors';
import { isCustom, resolveObjectType, type ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import type { SearchFilter } from './request';

/**
 * The pseudo-property `associations.{objectType}`, whose values are ids of associated records. HubSpot's
 * search does not look through associations of custom objects, in either direction
 * (https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm).
 */
export const associationFilter = (
  state: PortalState,
  type: ObjectTypeDefinition,
  { propertyName, operator, value, values }: SearchFilter,
): ((record: StoredRecord) => boolean) => {
  const target = resolveObjectType(state, propertyName.slice('associations.'.length));
  if (isCustom(target) || isCustom(type)) {
    throw invalid(
      'Searching by associations of custom objects is not supported; read the associations instead',
    );
  }
  const linked = (record: StoredRecord): string[] =>
    state.associations.from(type.objectTypeId, record.id, target.objectTypeId).map((link) => link.toId);
  const wanted = new Set([...(value === undefined ? [] : [value]), ...(values ?? [])]);
  /** From the named records back to ours: cheaper than asking every record of ours. */
  const sources = new Set(
    [...wanted].flatMap((id) =>
      state.associations.from(target.objectTypeId, id, type.objectTypeId).map((link) => link.toId),
    ),
  );
  switch (operator) {
    case 'EQ':
    case 'IN':
      return (record) => sources.has(record.id);
    case 'NEQ':
    case 'NOT_IN':
      return (record) => !sources.has(record.id) && linked(record).length > 0;
    case 'HAS_PROPERTY':
      return (record) => linked(record).length > 0;
    case 'NOT_HAS_PROPERTY':
      return (record) => linked(record).length === 0;
    default:
      throw invalid(`${operator} cannot be used with ${propertyName}`);
  }
};
