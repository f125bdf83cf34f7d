import { numberOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { isLost } from './deal-stage';

/**
 * A deal of which nobody is known who buys: no touch of marketing counts for it, since HubSpot attributes revenue through
 * contacts (https://knowledge.hubspot.com/reports/understand-attribution-reporting), and its buying group is empty.
 */
export const dealWithoutContacts: Rule = {
  id: 'deal_without_contacts',
  check(subject) {
    const count = subject.related.contacts?.length ?? numberOf(subject.properties, 'num_associated_contacts');
    if (count === null || isLost(subject)) return notApplicable;
    return count > 0 ? pass : found({ severity: 'high', property: null });
  },
};
