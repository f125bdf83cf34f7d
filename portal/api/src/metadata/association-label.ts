import { conflict, invalid, notFound } from '../errors';
import type { AssociationType } from '../state/association-types';
import type { PortalState } from '../state/portal-state';
import type { ObjectTypePair } from './association-pair';

/** Labels that an admin may add between two object types (developers.hubspot.com/docs/guides/api/crm/associations). */
export const MAX_LABELS_PER_PAIR = 10;

/** Spec: AssociationSpecWithLabel; the unlabelled type answers `label: null`, as HubSpot's guide shows. */
export const presentType = ({ category, typeId, label }: AssociationType) => ({ category, typeId, label });

/** Spec: PublicAssociationDefinitionUserConfiguration. */
export const presentConfiguration = (type: AssociationType) => ({
  ...presentType(type),
  ...(type.maxToObjectIds !== undefined && { userEnforcedMaxToObjectIds: type.maxToObjectIds }),
});

/** Throws unless the name is well-formed and unused in the whole account. */
export const requireFreeName = (state: PortalState, name: string): void => {
  if (!/^[a-z][a-z0-9_]*$/i.test(name)) {
    throw invalid(`Association name '${name}' must start with a letter and contain no hyphens or spaces`);
  }
  if (state.associations.types.all().some((type) => type.name === name)) {
    throw conflict(
      `An association definition with the name '${name}' already exists`,
      'crm.associations.DUPLICATE_ASSOCIATION_DEFINITION_NAME',
    );
  }
};

/** Throws when the pair has all the labels it may have. */
export const requireRoomForLabel = (state: PortalState, { from, to }: ObjectTypePair): void => {
  const labels = state.associations.types
    .between(from.objectTypeId, to.objectTypeId)
    .filter((type) => type.category === 'USER_DEFINED' && type.label !== null);
  if (labels.length < MAX_LABELS_PER_PAIR) return;
  throw invalid(`At most ${MAX_LABELS_PER_PAIR} labels are allowed between ${from.name} and ${to.name}`);
};

/** A label that an admin made. Throws 404 for an unknown id and 400 for HubSpot's own and unlabelled types. */
export const ownLabel = (
  state: PortalState,
  { from, to }: ObjectTypePair,
  typeId: number,
): AssociationType => {
  const types = state.associations.types.between(from.objectTypeId, to.objectTypeId);
  const own = types.find((type) => type.category === 'USER_DEFINED' && type.typeId === typeId);
  if (own && own.label !== null) return own;
  if (types.some((type) => type.typeId === typeId)) {
    throw invalid(`Association type ${typeId} is not a label of this account and cannot be changed`);
  }
  throw notFound(`No association type ${typeId} from ${from.name} to ${to.name}`);
};
