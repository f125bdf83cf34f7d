import { notFound } from '../errors';
import type { ApiRequest } from '../operation';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import type { AssociationInputs } from './bodies';
import type { CheckedValues } from './check-values';
import { plannedLinks, requireLinksOnCreate } from './inline-associations';
import { prepareWrite } from './prepare-write';
import { findRecord } from './unique-values';
import { writeSourceOf } from './write-source';

/** A write that passed every check and only has to be done; so that a batch can be all or nothing. */
export interface PreparedWrite extends CheckedValues {
  /** Writes and returns the record. */
  commit(): StoredRecord;
  created: boolean;
}

/** Prepares the creation of a record with its associations. Throws what HubSpot would answer. */
export const prepareCreate = (
  state: PortalState,
  request: ApiRequest,
  type: ObjectTypeDefinition,
  input: { properties: Record<string, string>; associations: AssociationInputs },
): PreparedWrite => {
  const checked = prepareWrite(state, request, type, input.properties);
  const links = plannedLinks(state, type, input.associations);
  requireLinksOnCreate(type, links);
  return {
    ...checked,
    created: true,
    commit: () => {
      const record = state.objects.insert(type.objectTypeId, {
        properties: checked.values,
        createdAt: request.now,
        source: writeSourceOf(request),
      });
      for (const link of links) state.associations.link({ ...link, fromId: record.id });
      return record;
    },
  };
};

/** Prepares an update. Throws HubSpot's 404 for a record that is not there. */
export const prepareUpdate = (
  state: PortalState,
  request: ApiRequest,
  type: ObjectTypeDefinition,
  input: { id: string; idProperty?: string; properties: Record<string, string> },
): PreparedWrite => {
  const record = findRecord(state, type, input.id, input.idProperty);
  if (!record) throw notFound();
  const checked = prepareWrite(state, request, type, input.properties, record);
  return {
    ...checked,
    created: false,
    commit: () =>
      state.objects.write(type.objectTypeId, record.id, checked.values, request.now, writeSourceOf(request)),
  };
};
