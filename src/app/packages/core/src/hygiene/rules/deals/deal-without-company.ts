import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { isLost } from './deal-stage';

/**
 * A deal of no company: reports by account, industry and size leave it out. Firms that sell to consumers switch the rule
 * off by weight 0 in the agreement. Source of `hs_primary_associated_company`:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const dealWithoutCompany: Rule = {
  id: 'deal_without_company',
  check(subject) {
    const { properties, related } = subject;
    if (textOf(properties, 'hs_primary_associated_company') !== null || related.companies?.length)
      return pass;
    if (!related.companies || isLost(subject)) return notApplicable;
    return found({ severity: 'high', property: null });
  },
};
