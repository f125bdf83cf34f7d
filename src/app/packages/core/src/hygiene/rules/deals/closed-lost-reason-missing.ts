import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { MissingFieldRule } from '../missing-field';
import { closeDateOf, millisecondsPerDay } from './close-date';
import { enteredStageAt, isLost, stageOf } from './deal-stage';

/** Days in which people still remember, when the agreement names none. */
const usualWindowDays = 7;

/**
 * A deal was lost and nobody said why, so neither side learns from it. Said at once, and with more weight after the window:
 * a week is the bound of published scorecards for CRM data (aavishkarit.com, "50-question scorecard"). Source of the
 * property: https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const closedLostReasonMissing: MissingFieldRule = {
  id: 'closed_lost_reason_missing',
  property: 'closed_lost_reason',
  check(subject, { windowDays = usualWindowDays }) {
    if (!isLost(subject)) return notApplicable;
    if (subject.facts.filled('closed_lost_reason') !== null) return pass;
    const since = enteredStageAt(subject) ?? closeDateOf(subject);
    const days = since === null ? 0 : Math.max(0, (subject.now - since) / millisecondsPerDay);
    const value = textOf(subject.properties, 'closed_lost_reason');
    return found({
      severity: days > windowDays ? 'high' : 'medium',
      property: 'closed_lost_reason',
      evidence: {
        stage: stageOf(subject)!.label,
        days: Math.floor(days),
        ...(value === null ? {} : { value }),
      },
    });
  },
};
