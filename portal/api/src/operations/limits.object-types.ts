import { percentage, usageByKind } from '../metadata/limit-usage';
import { readDefinitions, readSchemas } from '../metadata/scopes';
import { tierLimits } from '../metadata/tier-limits';
import { defineOperation, type Operation } from '../operation';
import { isCustom } from '../state/object-types';

/** Custom object types and pipelines in use and allowed. */
export const limitsObjectTypes: Operation[] = [
  defineOperation({
    id: 'limits.custom-object-types',
    method: 'GET',
    paths: ['/crm/limits/:version/custom-object-types'],
    scopes: readSchemas,
    handle: (state) => {
      const usage = state.schemas.all().length;
      const { customObjectTypes: limit } = tierLimits(state.tiers);
      return { status: 200, body: { usage, limit, percentage: percentage(usage, limit) } };
    },
  }),
  defineOperation({
    id: 'limits.pipelines',
    method: 'GET',
    paths: ['/crm/limits/:version/pipelines'],
    scopes: readDefinitions,
    handle: (state) => {
      const counts = state.objectTypes
        .all()
        .filter((type) => type.pipeline || isCustom(type))
        .map((type) => ({ type, usage: state.pipelines.all(type.objectTypeId).length }));
      const { pipelines } = tierLimits(state.tiers);
      return { status: 200, body: usageByKind(counts, { hubspotDefined: pipelines, custom: pipelines }) };
    },
  }),
];
