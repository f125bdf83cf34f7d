import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { stageOfDeals } from '../asks-now';
import { stageLabel } from '../contacts/stage-label';

/**
 * Called a customer, yet no deal was won: sales counts leave the record out, and reports on customers count it. HubSpot
 * sets the stage with the first won deal
 * (https://knowledge.hubspot.com/crm-setup/manage-how-lifecycle-stages-sync-between-objects). Customers from before the
 * CRM are right as they are, so a person may say so; a contact whose company is a customer needs no deal of their own.
 */
export const customerWithoutWonDeal: Rule = {
  id: 'customer_without_won_deal',
  check(subject) {
    const { properties, related, objectType } = subject;
    if (textOf(properties, 'lifecyclestage') !== 'customer') return notApplicable;
    if (!related.deals || !related.stages) return notApplicable;
    if (stageOfDeals(subject) === 'customer') return pass;
    const isOfCustomer =
      objectType === 'contacts' &&
      related.companies?.some((company) => textOf(company.properties, 'lifecyclestage') === 'customer');
    if (isOfCustomer) return pass;
    return found({
      severity: 'low',
      property: 'lifecyclestage',
      evidence: { value: stageLabel(subject, 'customer'), count: related.deals.length },
      verifiable: true,
    });
  },
};
