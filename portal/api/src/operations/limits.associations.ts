import { textOf } from '../http/query';
import { MAX_ASSOCIATIONS_PER_RECORD } from '../metadata/association-pair';
import { crowdedRecords, objectLabels, percentage } from '../metadata/limit-usage';
import { readDefinitions } from '../metadata/scopes';
import { tierLimits } from '../metadata/tier-limits';
import { defineOperation, type Operation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Association labels and associations of records, in use and allowed. */
export const limitsAssociations: Operation[] = [
  defineOperation({
    id: 'limits.association-labels',
    method: 'GET',
    paths: ['/crm/limits/:version/associations/labels'],
    scopes: readDefinitions,
    handle: (state, { query }) => {
      const { labelsPerPair: limit } = tierLimits(state.tiers);
      const wanted = (value: string | undefined, id: string) =>
        !value || resolveObjectType(state, value).objectTypeId === id;
      const types = state.objectTypes.all();
      const pairs = types.flatMap((from) => types.map((to) => ({ from, to })));
      const results = pairs
        .filter(({ from }) => wanted(textOf(query.fromObjectTypeId), from.objectTypeId))
        .filter(({ to }) => wanted(textOf(query.toObjectTypeId), to.objectTypeId))
        .map(({ from, to }) => {
          const allLabels = state.associations.types
            .between(from.objectTypeId, to.objectTypeId)
            .flatMap((type) => (type.category === 'USER_DEFINED' && type.label ? [type.label] : []));
          return {
            fromObjectType: objectLabels(from),
            toObjectType: objectLabels(to),
            allLabels,
            usage: allLabels.length,
            limit,
            percentage: percentage(allLabels.length, limit),
          };
        })
        .filter(({ usage }) => usage > 0);
      return { status: 200, body: { results } };
    },
  }),
  defineOperation({
    id: 'limits.association-records-from',
    method: 'GET',
    paths: ['/crm/limits/:version/associations/records/from'],
    scopes: readDefinitions,
    handle: (state) => {
      const types = state.objectTypes.all();
      const results = types
        .map((from) => {
          const crowds = types.map((to) => crowdedRecords(state, from.objectTypeId, to.objectTypeId));
          return {
            ...objectLabels(from),
            hasRecordsAtLimit: crowds.some(({ full }) => full.length > 0),
            hasRecordsNearLimit: crowds.some(({ near }) => near.length > 0),
          };
        })
        .filter((type) => type.hasRecordsAtLimit || type.hasRecordsNearLimit);
      return { status: 200, body: { results } };
    },
  }),
  defineOperation({
    id: 'limits.association-records-to',
    method: 'GET',
    paths: ['/crm/limits/:version/associations/records/:fromObjectTypeId/to'],
    scopes: readDefinitions,
    handle: (state, { params }) => {
      const from = resolveObjectType(state, params.fromObjectTypeId ?? '');
      const results = state.objectTypes
        .all()
        .map((to) => {
          const { near, full } = crowdedRecords(state, from.objectTypeId, to.objectTypeId);
          return {
            ...objectLabels(to),
            hasRecordsAtLimit: full.length > 0,
            hasRecordsNearLimit: near.length > 0,
          };
        })
        .filter((type) => type.hasRecordsAtLimit || type.hasRecordsNearLimit);
      return { status: 200, body: { results } };
    },
  }),
  defineOperation({
    id: 'limits.association-records-pair',
    method: 'GET',
    paths: ['/crm/limits/:version/associations/records/:fromObjectTypeId/:toObjectTypeId'],
    scopes: readDefinitions,
    handle: (state, { params }) => {
      const { fromObjectTypeId = '', toObjectTypeId = '' } = params;
      const { near, full } = crowdedRecords(state, fromObjectTypeId, toObjectTypeId);
      return {
        status: 200,
        body: {
          limit: MAX_ASSOCIATIONS_PER_RECORD,
          totalRecordsAtLimit: full.length,
          totalRecordsNearLimit: near.length,
          atLimitFromRecordSamples: full.map(({ objectId, label }) => ({ objectId, label })),
          nearLimitFromRecordSamples: near.map((record) => ({
            ...record,
            percentage: percentage(record.usage, MAX_ASSOCIATIONS_PER_RECORD),
          })),
        },
      };
    },
  }),
];
