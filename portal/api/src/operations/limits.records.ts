import { MAX_RECORDS, usageByKind } from '../metadata/limit-usage';
import { readDefinitions } from '../metadata/scopes';
import { tierLimits } from '../metadata/tier-limits';
import { defineOperation } from '../operation';

/** Records in use and allowed, by object type. */
export const limitsRecords = defineOperation({
  id: 'limits.records',
  method: 'GET',
  paths: ['/crm/limits/:version/records'],
  scopes: readDefinitions,
  handle: (state) => {
    const types = state.objectTypes.all();
    const counts = types.map((type) => ({ type, usage: state.objects.count(type.objectTypeId) }));
    const custom = tierLimits(state.tiers).customObjectRecords;
    return { status: 200, body: usageByKind(counts, { hubspotDefined: MAX_RECORDS, custom }) };
  },
});
