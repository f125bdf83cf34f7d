import { limitOfType, percentage, usageOf } from '../metadata/limit-usage';
import { MAX_PIPELINES } from '../metadata/pipeline-rules';
import { MAX_CUSTOM_OBJECT_TYPES } from '../metadata/schema-rules';
import { readDefinitions, readSchemas } from '../metadata/scopes';
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
      const limit = MAX_CUSTOM_OBJECT_TYPES;
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
      const custom = counts.filter(({ type }) => isCustom(type));
      const overallUsage = custom.reduce((sum, { usage }) => sum + usage, 0);
      return {
        status: 200,
        body: {
          hubspotDefinedObjectTypes: counts
            .filter(({ type }) => !isCustom(type))
            .map(({ type, usage }) => limitOfType(type, usage, MAX_PIPELINES)),
          customObjectTypes: {
            byObjectType: custom.map(({ type, usage }) => usageOf(type, usage)),
            overallUsage,
            overallLimit: MAX_PIPELINES,
            overallPercentage: percentage(overallUsage, MAX_PIPELINES),
          },
        },
      };
    },
  }),
];
