import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { closeDateOf, dayOf, isDayOver, millisecondsPerDay } from './close-date';
import { whileOpen } from './deal-stage';

/** Two years, a choice of our own: by then plans and budgets have been made anew. */
const usualWindowDays = 730;

/**
 * The close date is years ahead: a slip in the year, or a deal that nobody expects to close and that swells the pipeline.
 * Tenders may take that long, so it may be right. Source of the
 * property: https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const closeDateFarAhead = whileOpen({
  id: 'close_date_far_ahead',
  check(subject, { windowDays = usualWindowDays }) {
    const close = closeDateOf(subject);
    if (close === null || isDayOver(close, subject.now)) return notApplicable;
    const days = (close - subject.now) / millisecondsPerDay;
    if (days <= windowDays) return pass;
    return found({
      severity: 'low',
      property: 'closedate',
      evidence: { value: dayOf(close), days: Math.floor(days) },
      verifiable: true,
    });
  },
} satisfies Rule);
