import { invalid } from '../errors';
import type { ApiRequest } from '../operation';
import type { AssociationType } from '../state/association-types';
import { resolveObjectType, type ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import type { AssociationSpec } from './association-body';

export interface ObjectTypePair {
  from: ObjectTypeDefinition;
  to: ObjectTypeDefinition;
}

/** Most records of one type that a record may be associated with (knowledge.hubspot.com/records/associate-records). */
export const MAX_ASSOCIATIONS_PER_RECORD = 50_000;

/** The two object types in the path. Throws HubSpot's 400 for a pair that cannot be associated. */
export const requestedPair = (state: PortalState, request: ApiRequest): ObjectTypePair => {
  const from = resolveObjectType(state, request.params.fromObjectType ?? '');
  const to = resolveObjectType(state, request.params.toObjectType ?? '');
  if (!state.associations.types.defaultBetween(from.objectTypeId, to.objectTypeId)) {
    throw invalid(`No association types are defined between ${from.name} and ${to.name}`);
  }
  return { from, to };
};

const liveRecord = (state: PortalState, type: ObjectTypeDefinition, id: string): StoredRecord => {
  const record = state.objects.get(type.objectTypeId, id);
  if (record) return record;
  throw invalid(
    `One or more of the following ${type.name} ids are invalid: ${id}`,
    [{ message: `${type.name}=${id} is not valid`, code: 'INVALID_OBJECT_IDS' }],
    'crm.associations.INVALID_OBJECT_IDS',
  );
};

const typeOf = (state: PortalState, { from, to }: ObjectTypePair, spec: AssociationSpec): AssociationType => {
  const { associationCategory: category, associationTypeId: typeId } = spec;
  const type = state.associations.types.find(category, typeId, from.objectTypeId);
  if (type?.toObjectTypeId === to.objectTypeId) return type;
  throw invalid(
    `Association type ${category} ${typeId} is not valid from ${from.name} to ${to.name}`,
    undefined,
    'crm.associations.INVALID_ASSOCIATION_TYPE',
  );
};

const requireRoom = (state: PortalState, type: AssociationType, fromId: string, toId: string): void => {
  const { associations } = state;
  const { fromObjectTypeId, toObjectTypeId, maxToObjectIds } = type;
  const known = associations.between(fromObjectTypeId, fromId, toObjectTypeId, toId);
  const replaces = type.single || known.some((link) => link.typeId === type.typeId);
  const full =
    (!known.length &&
      associations.countTargets(fromObjectTypeId, fromId, toObjectTypeId) >= MAX_ASSOCIATIONS_PER_RECORD) ||
    (!replaces && maxToObjectIds !== undefined && associations.countOfType(type, fromId) >= maxToObjectIds);
  if (!full) return;
  throw invalid(
    `Record ${fromId} already has the most associations of type ${type.typeId} that it may have`,
    undefined,
    'crm.associations.ASSOCIATION_LIMIT_EXCEEDED',
  );
};

/**
 * Links two records by every type given, after checking records, types and limits in both directions.
 * Throws HubSpot's 400 before anything is written.
 */
export const associate = (
  state: PortalState,
  pair: ObjectTypePair,
  fromId: string,
  toId: string,
  specs: AssociationSpec[],
): { from: StoredRecord; to: StoredRecord } => {
  const from = liveRecord(state, pair.from, fromId);
  const to = liveRecord(state, pair.to, toId);
  if (!specs.length) throw invalid('At least one association type is needed');
  const types = specs.map((spec) => typeOf(state, pair, spec));
  for (const type of types) {
    requireRoom(state, type, from.id, to.id);
    requireRoom(state, state.associations.types.inverseOf(type), to.id, from.id);
  }
  for (const { category, typeId } of types) {
    state.associations.link({
      fromObjectTypeId: pair.from.objectTypeId,
      fromId: from.id,
      toObjectTypeId: pair.to.objectTypeId,
      toId: to.id,
      category,
      typeId,
    });
  }
  return { from, to };
};

/** The unlabelled association of a pair as a spec for `associate`. */
export const defaultSpec = (state: PortalState, { from, to }: ObjectTypePair): AssociationSpec => {
  const type = state.associations.types.defaultBetween(from.objectTypeId, to.objectTypeId);
  if (!type) throw invalid(`No association types are defined between ${from.name} and ${to.name}`);
  return { associationCategory: type.category, associationTypeId: type.typeId };
};
