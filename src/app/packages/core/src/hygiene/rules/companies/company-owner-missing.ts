import { missingField } from '../missing-field';

/**
 * A company in a purchase whom nobody owns: no one answers for the account as a whole. Source of the property:
 * https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties
 */
export const companyOwnerMissing = missingField({
  id: 'company_owner_missing',
  property: 'hubspot_owner_id',
});
