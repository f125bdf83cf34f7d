import { numberOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { quoted } from '../shared/fields';
import { isLate } from './deal-stage';

/**
 * An amount of zero late in a deal, or a negative one or no number at any time: forecast and revenue come out too low. Zero
 * is what people type to get past the field, and right while no price can be known; see `isLate`. Credits and free trials
 * exist, so it may be right. HubSpot multiplies amount and probability. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const amountNotPositive: Rule = {
  id: 'amount_not_positive',
  check(subject) {
    const value = subject.facts.filled('amount');
    if (value === null) return notApplicable;
    const amount = numberOf(subject.properties, 'amount');
    if (amount !== null && amount > 0) return pass;
    if (amount === 0 && !isLate(subject)) return notApplicable;
    return found({
      severity: amount === 0 ? 'medium' : 'high',
      property: 'amount',
      evidence: { value: quoted(value) },
      verifiable: amount !== null,
    });
  },
};
