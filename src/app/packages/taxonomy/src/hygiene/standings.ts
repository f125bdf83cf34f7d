import type { StandardObjectType } from '../definition';
import type { HygieneDimension } from './model';

/** How a dimension stands, by lines of its own: 70 is usual for one and alarming for another. */
export type HygieneStanding = 'good' | 'watch' | 'poor';

/** Least values, 0 to 1, of a dimension that is good, and of one to watch; below that it is poor. */
export interface StandingLines {
  good: number;
  watch: number;
}

/**
 * Lines of the dimensions that do not go by time. Those of completeness, and what is good in validity and consistency, are
 * Tandem's conventions for data quality, set after published scorecards. Validity is to watch while it is better than the
 * 5 % of bounces at most that one of these allows (aavishkarit.com, "50-question scorecard"). The others are choices of our
 * own, for no source names them: consistency is to watch from the score that is good enough by default; uniqueness is good
 * while no other record is likely enough to be listed, which begins at 25 %, and poor once one is more likely the same
 * than not.
 */
export const standingLines: Readonly<Record<Exclude<HygieneDimension, 'freshness'>, StandingLines>> = {
  completeness: { good: 0.9, watch: 0.7 },
  validity: { good: 0.98, watch: 0.95 },
  consistency: { good: 0.95, watch: 0.85 },
  uniqueness: { good: 0.76, watch: 0.5 },
};

/**
 * Days for which facts about a record are fresh enough: contacts 180 (snapADDY, "CRM Health"), companies six months, deals
 * 14 (aavishkarit.com, "50-question scorecard"). Freshness is to watch until then and good for the
 * first half of that time, which is our own choice.
 */
export const freshForDays: Readonly<Record<StandardObjectType, number>> = {
  contacts: 180,
  companies: 180,
  deals: 14,
};
