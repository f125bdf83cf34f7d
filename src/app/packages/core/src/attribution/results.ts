import type { AttributionModel, NamedReference, Touchpoint } from '@tandem/taxonomy';

/** Moments of a deal that some models give credit for, epoch milliseconds; null when it has not come or nobody knows. */
export interface DealMoments {
  /** When the first of the people became a lead. Without it the first conversion stands for it. */
  leadCreatedAt: number | null;
  dealCreatedAt: number | null;
  /** When the deal was closed, won or lost: later touches had no part in it. */
  closedAt: number | null;
}

export type AttributionMilestone = 'first' | 'last' | 'lead_creation' | 'deal_creation' | 'closing';

/** One touch's part in the credit. */
export interface TouchCredit {
  touch: Touchpoint;
  /** Percent, two decimals. */
  percent: number;
  milestones: AttributionMilestone[];
  side: 'brand' | 'lead_generation';
}

/** A deal's credit under one model. Percents of `credits` sum to exactly 100.00; without credits they are empty. */
export interface Attribution {
  model: AttributionModel;
  /** Days until half the credit, for `time_decay`; otherwise null. */
  halfLifeDays: number | null;
  /** Touches that can have credit: counted marketing touches until the deal closed, opens left out. */
  touches: number;
  credits: TouchCredit[];
  /** Milestones of the model that no touch could be found for; their credit went to the others. */
  missing: AttributionMilestone[];
  /** Credit of touches that are no conversion, beside that of conversions. */
  brand: number;
  leadGeneration: number;
}

/** Credit added up by campaign, largest first; `campaign` is null for touches of none. */
export interface CampaignCredit {
  campaign: NamedReference | null;
  percent: number;
  touches: number;
}
