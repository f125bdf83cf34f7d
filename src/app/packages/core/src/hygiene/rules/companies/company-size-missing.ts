import { missingField } from '../missing-field';

/**
 * A company whose number of employees is not known: segments and the ideal customer profile go by size. Source of the
 * property: https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties
 */
export const companySizeMissing = missingField({ id: 'company_size_missing', property: 'numberofemployees' });
