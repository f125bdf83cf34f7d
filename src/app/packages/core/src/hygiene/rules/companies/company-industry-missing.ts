import { missingField } from '../missing-field';

/**
 * A company whose industry is not known: campaigns, content and fit go by it. Source of the property:
 * https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties
 */
export const companyIndustryMissing = missingField({ id: 'company_industry_missing', property: 'industry' });
