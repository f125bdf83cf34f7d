import { presentConfiguration } from '../metadata/association-label';
import { requestedPair } from '../metadata/association-pair';
import { associationConfigurationPaths } from '../metadata/paths';
import { readBothRecords, readDefinitions } from '../metadata/scopes';
import { defineOperation, type Operation } from '../operation';

/** Limits that admins set on association types: of all pairs, and of one pair. */
export const associationLabelsConfigurations: Operation[] = [
  defineOperation({
    id: 'association-labels.configurations-all',
    method: 'GET',
    paths: associationConfigurationPaths('/all'),
    scopes: readDefinitions,
    handle: (state) => {
      const limited = state.associations.types.all().filter((type) => type.maxToObjectIds !== undefined);
      return { status: 200, body: { results: limited.map(presentConfiguration) } };
    },
  }),
  defineOperation({
    id: 'association-labels.configurations-pair',
    method: 'GET',
    paths: associationConfigurationPaths('/:fromObjectType/:toObjectType'),
    scopes: readBothRecords,
    handle: (state, request) => {
      const { from, to } = requestedPair(state, request);
      const types = state.associations.types.between(from.objectTypeId, to.objectTypeId);
      return { status: 200, body: { results: types.map(presentConfiguration) } };
    },
  }),
];
