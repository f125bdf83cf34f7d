import { conflict, invalid, notFound } from '../errors';
import type { ApiRequest } from '../operation';
import type { StoredList } from '../state/list-store';
import type { PortalState } from '../state/portal-state';

/** The live list in the path. Throws HubSpot's 404. */
export const requestedList = (
  state: PortalState,
  request: ApiRequest,
  name: 'listId' | 'sourceListId' = 'listId',
): StoredList => {
  const id = request.params[name] ?? '';
  const list = state.lists.get(id);
  if (!list) throw notFound(`List does not exist with ID ${id}.`);
  return list;
};

/** Throws HubSpot's 400 for a DYNAMIC list, whose members only its filters decide. */
export const requireManualMembers = (list: StoredList): void => {
  if (list.processingType !== 'DYNAMIC') return;
  throw invalid(
    `Memberships of list ${list.listId} cannot be changed: it has processing type DYNAMIC`,
    undefined,
    'ILS.LIST_MEMBERSHIP_CHANGE_NOT_ALLOWED',
  );
};

/** Throws HubSpot's error when another list of the object type has the name. */
export const requireFreeListName = (
  state: PortalState,
  objectTypeId: string,
  name: string,
  ownId?: string,
): void => {
  const twin = state.lists.findByName(objectTypeId, name);
  if (twin && twin.listId !== ownId) {
    throw conflict(`A list with the name '${name}' already exists.`, 'ILS.DUPLICATE_LIST_NAMES');
  }
};
