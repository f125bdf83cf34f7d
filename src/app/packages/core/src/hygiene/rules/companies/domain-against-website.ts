import { parse } from 'tldts';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Suggestion } from '../../model';
import { domainsOf } from '../contacts/companies-near';
import { registeredDomainOf } from './company-domain-invalid';
import { domainOfWebsite, domainsOfContacts } from './domains';

/**
 * The company's domain and its web address name two sites, so one of them belongs to somebody else; contacts are
 * associated by the first, people look at the second. Compared is what was registered (https://publicsuffix.org); the same
 * name under another suffix, and the company's further domains, agree. Suggests the domain of the web address when all
 * contacts have theirs there. Source of both properties:
 * https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties
 */
export const domainAgainstWebsite: Rule = {
  id: 'domain_against_website',
  check(subject) {
    const ofWebsite = domainOfWebsite(subject);
    const domain = ofWebsite === null ? null : registeredDomainOf(subject);
    if (ofWebsite === null || domain === null) return notApplicable;
    if (ofWebsite === domain || nameOf(ofWebsite) === nameOf(domain)) return pass;
    if (domainsOf(subject).includes(ofWebsite)) return pass;
    const ofContacts = domainsOfContacts(subject);
    const suggestions: Suggestion[] =
      ofContacts.size === 1 && ofContacts.has(ofWebsite)
        ? [{ property: 'domain', value: ofWebsite, why: 'from_website' }]
        : [];
    return found({
      severity: 'medium',
      property: suggestions.length > 0 ? 'domain' : 'website',
      evidence: { domain, website: ofWebsite },
      suggestions,
      verifiable: true,
    });
  },
};

const nameOf = (domain: string): string | null => parse(domain).domainWithoutSuffix;
