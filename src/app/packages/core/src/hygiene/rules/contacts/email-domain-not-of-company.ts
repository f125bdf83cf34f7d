import { parse } from 'tldts';
import { found, notApplicable, pass } from '../../answers';
import { isDisposableDomain, isFreeMailDomain } from '../../facts/mail-domains';
import type { Rule } from '../../model';
import { quoted } from '../shared/fields';
import { companyNameOf, domainsOf } from './companies-near';
import { meantAddressOf, validEmailOf } from './email-address';

/**
 * The e-mail address belongs to another company than those the contact is associated with: it moved on, or stands under
 * the wrong account and is counted and routed there. Compared is the domain that was registered (public suffix list,
 * https://publicsuffix.org); the same name under another suffix counts as the same company. HubSpot associates by
 * domain (https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties). Groups of companies share
 * addresses, so it may be right. Silent on private, throw-away and mistyped addresses.
 */
export const emailDomainNotOfCompany: Rule = {
  id: 'email_domain_not_of_company',
  check(subject) {
    const email = validEmailOf(subject);
    const companies = subject.related.companies;
    if (!email?.registrable || email.publicSuffix === null || !companies || companies.length === 0)
      return notApplicable;
    if (companies[0]!.properties.domain === email.registrable) return pass;
    const domains = companies.flatMap(domainsOf);
    if (domains.length === 0) return notApplicable;
    if (domains.includes(email.registrable)) return pass;
    if (isFreeMailDomain(email.domain) || isDisposableDomain(email.domain)) return notApplicable;
    const name = nameOfDomain(email.registrable);
    if (domains.some((domain) => nameOfDomain(domain) === name)) return pass;
    if (meantAddressOf(subject) !== null) return notApplicable;
    return found({
      severity: 'medium',
      property: 'email',
      evidence: {
        value: email.address,
        domain: email.registrable,
        company: quoted(companyNameOf(companies[0]!) ?? domains[0]!),
        companyDomain: domains[0]!,
      },
      verifiable: true,
    });
  },
};

const nameOfDomain = (domain: string): string => parse(domain).domainWithoutSuffix ?? domain;
