import { invalid } from '../errors';
import { pageOf, type Page } from '../http/page';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { AssociationLink } from '../state/types';
import type { AssociationInputs } from './bodies';

/**
 * Links that a create asks for, still without the new record's id. Throws HubSpot's 400 for an association
 * type that does not lead from this object type, and for a target that does not exist.
 */
export const plannedLinks = (
  state: PortalState,
  type: ObjectTypeDefinition,
  associations: AssociationInputs,
): Array<Omit<AssociationLink, 'fromId'>> =>
  associations.flatMap(({ to, types }) =>
    types.map(({ associationCategory, associationTypeId }) => {
      const found =
        associationCategory === 'WORK'
          ? undefined
          : state.associations.types.find(associationCategory, associationTypeId, type.objectTypeId);
      if (!found) {
        throw invalid(
          `One or more associations are invalid: no association type ${associationTypeId} (${associationCategory}) leads from ${type.plural}`,
        );
      }
      const target = state.objects.get(found.toObjectTypeId, to.id);
      if (!target) {
        throw invalid(`One or more associations are invalid: ${found.toObjectTypeId}=${to.id} is not valid`);
      }
      return {
        fromObjectTypeId: type.objectTypeId,
        toObjectTypeId: found.toObjectTypeId,
        toId: target.id,
        category: found.category,
        typeId: found.typeId,
      };
    }),
  );

/** What a new record must be associated with: a lead with the contact that it is about. */
const requiredTargets: Record<string, string> = { '0-136': '0-1' };

/**
 * Throws HubSpot's 400 for a lead without a contact. So an upsert, which takes no associations, can change leads and
 * create none. HubSpot's guide leaves open whether a company would do instead; here it does not
 * (developers.hubspot.com/docs/api-reference/latest/crm/objects/leads/guide).
 */
export const requireLinksOnCreate = (
  type: ObjectTypeDefinition,
  links: ReadonlyArray<Pick<AssociationLink, 'toObjectTypeId'>>,
): void => {
  const target = requiredTargets[type.objectTypeId];
  if (!target || links.some(({ toObjectTypeId }) => toObjectTypeId === target)) return;
  throw invalid(`A ${type.name} cannot be created without an association to an object of type ${target}`);
};

/**
 * Entries of one object type in a read; further ones are read by the cursor (developers.hubspot.com/changelog,
 * "Announcing a change to how v3 CRM APIs return association data").
 */
const MAX_INLINE = 100;

/**
 * `associations` of a read (spec: CollectionResponseAssociatedId by object type), with one entry for each
 * association type between the two records, and `paging` where there are more.
 */
export const presentAssociations = (
  state: PortalState,
  objectTypeId: string,
  id: string,
  types: ObjectTypeDefinition[],
): Record<string, Page<{ id: string; type: string }>> => {
  const presented: Record<string, Page<{ id: string; type: string }>> = {};
  for (const type of types) {
    const results = state.associations
      .from(objectTypeId, id, type.objectTypeId)
      .filter((link) => state.objects.get(type.objectTypeId, link.toId))
      .map((link) => {
        const found = state.associations.types.find(link.category, link.typeId, objectTypeId);
        return { id: link.toId, type: found?.name ?? String(link.typeId) };
      });
    if (results.length) presented[type.plural] = pageOf(results, undefined, MAX_INLINE);
  }
  return presented;
};

/** Removes every association of a record, as deleting it does. */
export const dropAssociations = (state: PortalState, objectTypeId: string, id: string): void => {
  for (const type of state.objectTypes.all()) {
    for (const link of state.associations.from(objectTypeId, id, type.objectTypeId)) {
      state.associations.unlink(objectTypeId, id, type.objectTypeId, link.toId);
    }
  }
};
