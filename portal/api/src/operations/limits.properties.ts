import { limitOfType, percentage, usageOf } from '../metadata/limit-usage';
import { MAX_CUSTOM_PROPERTIES } from '../metadata/property-rules';
import { readDefinitions } from '../metadata/scopes';
import { tierLimits } from '../metadata/tier-limits';
import { defineOperation, type Operation } from '../operation';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty } from '../state/types';

/** Custom properties of a whole account, as the limits API reports them. */
const MAX_ACCOUNT_PROPERTIES = 10_000;

const custom = (state: PortalState, counts: (property: StoredProperty) => boolean) => {
  const byType = state.objectTypes.all().map((type) => ({
    type,
    usage: state.properties
      .all(type.objectTypeId)
      .filter((property) => !property.hubspotDefined && counts(property)).length,
  }));
  return { byType, overallUsage: byType.reduce((sum, { usage }) => sum + usage, 0) };
};

/** Custom and calculated properties in use and allowed. */
export const limitsProperties: Operation[] = [
  defineOperation({
    id: 'limits.custom-properties',
    method: 'GET',
    paths: ['/crm/limits/:version/custom-properties'],
    scopes: readDefinitions,
    handle: (state) => {
      const { byType, overallUsage } = custom(state, () => true);
      return {
        status: 200,
        body: {
          byObjectType: byType.map(({ type, usage }) => limitOfType(type, usage, MAX_CUSTOM_PROPERTIES)),
          overallUsage,
          overallLimit: MAX_ACCOUNT_PROPERTIES,
          overallPercentage: percentage(overallUsage, MAX_ACCOUNT_PROPERTIES),
        },
      };
    },
  }),
  defineOperation({
    id: 'limits.calculated-properties',
    method: 'GET',
    paths: ['/crm/limits/:version/calculated-properties'],
    scopes: readDefinitions,
    handle: (state) => {
      const { byType, overallUsage } = custom(state, (property) => property.calculated);
      const { calculatedProperties: overallLimit } = tierLimits(state.tiers);
      return {
        status: 200,
        body: {
          byObjectType: byType.map(({ type, usage }) => usageOf(type, usage)),
          overallUsage,
          overallLimit,
          overallPercentage: percentage(overallUsage, overallLimit),
        },
      };
    },
  }),
];
