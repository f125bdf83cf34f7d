import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { closeDateOf, dayOf, isDayOver, millisecondsPerDay } from './close-date';
import { whileOpen } from './deal-stage';

/** After a month nobody can still mean the date. */
const daysUntilHigh = 30;

/**
 * The deal is open and its close date has passed, so the forecast still counts it for a month that is over. No deal can
 * close in the past, so a new date or a closed stage is needed. Published rule for pipelines:
 * https://paystand.com/sales-enablement-knowledge-base/hubspot-hygiene
 */
export const closeDatePassed = whileOpen({
  id: 'close_date_passed',
  check(subject) {
    const close = closeDateOf(subject);
    if (close === null) return notApplicable;
    if (!isDayOver(close, subject.now)) return pass;
    const days = Math.floor((subject.now - close) / millisecondsPerDay);
    return found({
      severity: days > daysUntilHigh ? 'high' : 'medium',
      property: 'closedate',
      evidence: { value: dayOf(close), days },
    });
  },
} satisfies Rule);
