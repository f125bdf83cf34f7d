import type { PortalState } from '../state/portal-state';
import type { AssociationLink } from '../state/types';
import type { ObjectTypePair } from './association-pair';

export interface PresentedAssociation {
  toObjectId: string;
  associationTypes: Array<{ category: string; typeId: number; label: string | null }>;
}

const presentLink = (state: PortalState, link: AssociationLink) => ({
  category: link.category,
  typeId: link.typeId,
  label: state.associations.types.find(link.category, link.typeId, link.fromObjectTypeId)?.label ?? null,
});

/** Everything of one object type that a record is associated with; deleted records are left out (spec: MultiAssociatedObjectWithLabel). */
export const presentAssociations = (
  state: PortalState,
  { from, to }: ObjectTypePair,
  fromId: string,
): PresentedAssociation[] => {
  const byTarget = new Map<string, AssociationLink[]>();
  for (const link of state.associations.from(from.objectTypeId, fromId, to.objectTypeId)) {
    byTarget.set(link.toId, [...(byTarget.get(link.toId) ?? []), link]);
  }
  return [...byTarget]
    .filter(([toId]) => state.objects.get(to.objectTypeId, toId))
    .map(([toObjectId, links]) => ({
      toObjectId,
      associationTypes: links.map((link) => presentLink(state, link)),
    }));
};

/** The labels between two records after a write (spec: LabelsBetweenObjectPair). */
export const presentLabels = (
  state: PortalState,
  { from, to }: ObjectTypePair,
  fromId: string,
  toId: string,
) => ({
  fromObjectTypeId: from.objectTypeId,
  fromObjectId: fromId,
  toObjectTypeId: to.objectTypeId,
  toObjectId: toId,
  labels: state.associations
    .between(from.objectTypeId, fromId, to.objectTypeId, toId)
    .flatMap((link) => presentLink(state, link).label ?? []),
});

/** Both directions of a default association (spec: PublicDefaultAssociation). */
export const presentDefault = (
  state: PortalState,
  { from, to }: ObjectTypePair,
  fromId: string,
  toId: string,
) => {
  const type = state.associations.types.defaultBetween(from.objectTypeId, to.objectTypeId);
  const direction = (a: string, b: string, associationTypeId = 0) => ({
    from: { id: a },
    to: { id: b },
    associationSpec: { associationCategory: type?.category, associationTypeId },
  });
  return [
    direction(fromId, toId, type?.typeId),
    ...(type && type.inverseTypeId !== type.typeId ? [direction(toId, fromId, type.inverseTypeId)] : []),
  ];
};
