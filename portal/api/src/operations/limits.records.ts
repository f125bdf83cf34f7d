import {
  limitOfType,
  MAX_CUSTOM_OBJECT_RECORDS,
  MAX_RECORDS,
  percentage,
  usageOf,
} from '../metadata/limit-usage';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { isCustom } from '../state/object-types';

/** Records in use and allowed, by object type. */
export const limitsRecords = defineOperation({
  id: 'limits.records',
  method: 'GET',
  paths: ['/crm/limits/:version/records'],
  scopes: readDefinitions,
  handle: (state) => {
    const counts = state.objectTypes.all().map((type) => ({
      type,
      usage: state.objects.count(type.objectTypeId),
    }));
    const custom = counts.filter(({ type }) => isCustom(type));
    const overallUsage = custom.reduce((sum, { usage }) => sum + usage, 0);
    return {
      status: 200,
      body: {
        hubspotDefinedObjectTypes: counts
          .filter(({ type }) => !isCustom(type))
          .map(({ type, usage }) => limitOfType(type, usage, MAX_RECORDS)),
        customObjectTypes: {
          byObjectType: custom.map(({ type, usage }) => usageOf(type, usage)),
          overallUsage,
          overallLimit: MAX_CUSTOM_OBJECT_RECORDS,
          overallPercentage: percentage(overallUsage, MAX_CUSTOM_OBJECT_RECORDS),
        },
      },
    };
  },
});
