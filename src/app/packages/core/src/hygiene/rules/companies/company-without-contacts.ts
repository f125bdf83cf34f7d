import { numberOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';

/**
 * A company of which nobody is known: no campaign reaches it and no rep knows whom to call. HubSpot counts the contacts in
 * `num_associated_contacts` (https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties).
 */
export const companyWithoutContacts: Rule = {
  id: 'company_without_contacts',
  check({ properties, related: { contacts } }) {
    const count = contacts?.length ?? numberOf(properties, 'num_associated_contacts');
    if (count === null) return notApplicable;
    return count > 0 ? pass : found({ severity: 'high', property: null });
  },
};
