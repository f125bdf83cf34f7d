import { notApplicable } from '../../answers';
import type { Rule } from '../../model';
import { fading } from '../fading';
import { vouchedForAt } from '../unverified-field';
import { closeDateOf, dayOf, isDayOver } from './close-date';
import { whileOpen } from './deal-stage';

/**
 * The close date of an open deal that nobody set or confirmed for a month, so that nobody knows whether it was ever more
 * than a guess. A date that has passed is `close_date_passed`. Published rule (dates are reviewed after every touchpoint):
 * https://paystand.com/sales-enablement-knowledge-base/hubspot-hygiene
 */
export const closeDateUnverified = whileOpen({
  id: 'close_date_unverified',
  check(subject, setting, terms) {
    const close = closeDateOf(subject);
    if (close === null || isDayOver(close, subject.now)) return notApplicable;
    return fading(subject, vouchedForAt(subject, 'closedate'), setting, terms, {
      property: 'closedate',
      evidence: { value: dayOf(close) },
      verifiable: true,
    });
  },
} satisfies Rule);
