import { missingField } from '../missing-field';
import { suggestDomain } from './domains';

/**
 * A company without a domain: HubSpot tells companies apart by it, associates contacts and fills in facts by it. Suggests
 * the domain of the web address or of the contacts' e-mail addresses. Source:
 * https://developers.hubspot.com/docs/api-reference/latest/crm/objects/companies/guide
 */
export const companyDomainMissing = missingField({
  id: 'company_domain_missing',
  property: 'domain',
  suggest: suggestDomain,
});
