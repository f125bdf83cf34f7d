import type { AttributionModel } from '@tandem/taxonomy';
import type { AttributionMilestone } from './results';

/** What a model gives to whom, in parts of 1. What is left of 1 after the milestones is the middle's. */
export interface MilestoneModel {
  milestones: Partial<Record<AttributionMilestone, number>>;
  /** Shared equally by touches that are no milestone. */
  middle: number;
}

/**
 * Models that give fixed parts to milestones. Sources of the weights stand with `attributionModels`; where vendors
 * give one name to different weights, each has its own entry. Linear and time decay know no milestones.
 */
export const milestoneModels: Readonly<
  Record<Exclude<AttributionModel, 'linear' | 'time_decay'>, MilestoneModel>
> = {
  first: { milestones: { first: 1 }, middle: 0 },
  last: { milestones: { last: 1 }, middle: 0 },
  lead_creation: { milestones: { lead_creation: 1 }, middle: 0 },
  u_hubspot: { milestones: { first: 0.4, lead_creation: 0.4 }, middle: 0.2 },
  u_salesforce: { milestones: { first: 0.4, last: 0.4 }, middle: 0.2 },
  u_marketo: { milestones: { first: 0.5, lead_creation: 0.5 }, middle: 0 },
  w: { milestones: { first: 0.3, lead_creation: 0.3, deal_creation: 0.3 }, middle: 0.1 },
  full_path: {
    milestones: { first: 0.225, lead_creation: 0.225, deal_creation: 0.225, closing: 0.225 },
    middle: 0.1,
  },
};

/** Days until half the credit in time decay: the seven days of Google Analytics and Google Ads. */
export const attributionHalfLifeDays = 7;
