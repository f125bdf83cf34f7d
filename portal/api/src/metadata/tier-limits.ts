import { TIERS, type HubTiers, type Tier } from '../state/hub-tiers';
import { MAX_LABELS_PER_PAIR } from './association-label';
import { MAX_CUSTOM_OBJECT_RECORDS } from './limit-usage';
import { MAX_PIPELINES } from './pipeline-rules';
import { MAX_CUSTOM_OBJECT_TYPES } from './schema-rules';

/** What an account may have of each kind; 0 where the kind does not come with the subscription. */
export interface TierLimits {
  /** For each HubSpot-defined object type; custom objects share as many. */
  pipelines: number;
  calculatedProperties: number;
  labelsPerPair: number;
  customObjectTypes: number;
  customObjectRecords: number;
}

const none = { calculatedProperties: 0, labelsPerPair: 0, customObjectTypes: 0, customObjectRecords: 0 };

/**
 * Calculated properties and labels come with Professional, custom objects with Enterprise
 * (developers.hubspot.com/docs/api-reference/latest/crm/limits-tracking/guide); how many is in
 * legal.hubspot.com/hubspot-product-and-services-catalog. The catalog's numbers below Enterprise differ between hubs:
 * the lowest is taken.
 */
const limitsByTier: Record<Tier, TierLimits> = {
  free: { ...none, pipelines: 1 },
  starter: { ...none, pipelines: 2 },
  professional: { ...none, pipelines: 15, calculatedProperties: 5, labelsPerPair: MAX_LABELS_PER_PAIR },
  enterprise: {
    pipelines: MAX_PIPELINES,
    calculatedProperties: 200,
    labelsPerPair: MAX_LABELS_PER_PAIR,
    customObjectTypes: MAX_CUSTOM_OBJECT_TYPES,
    customObjectRecords: MAX_CUSTOM_OBJECT_RECORDS,
  },
};

/** The limits of an account: its highest subscription decides. */
export const tierLimits = (tiers: HubTiers): TierLimits => {
  const highest = TIERS.findLast((tier) => Object.values(tiers).includes(tier)) ?? 'free';
  return limitsByTier[highest];
};
