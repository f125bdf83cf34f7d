import { z } from 'zod';
import { notFound } from '../errors';
import type { ApiRequest } from '../operation';
import { resolveObjectType } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { PropertyGroup } from '../state/property-store';

/** Body of `POST …/groups` (spec: PropertyGroupCreate). */
export const groupCreate = z.object({
  name: z.string(),
  label: z.string(),
  displayOrder: z.number().int().optional(),
});

/** Body of `PATCH …/groups/{name}` (spec: PropertyGroupUpdate). */
export const groupUpdate = z.object({
  label: z.string().optional(),
  displayOrder: z.number().int().optional(),
});

/** The live group that the path names, with its object type. Throws HubSpot's 404. */
export const requestedGroup = (
  state: PortalState,
  request: ApiRequest,
): { objectTypeId: string; group: PropertyGroup } => {
  const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
  const name = request.params.groupName ?? '';
  const group = state.properties.group(objectTypeId, name);
  if (group && !group.archived) return { objectTypeId, group };
  throw notFound(`Property group '${name}' was not found for object type ${objectTypeId}`);
};
